import { TwoComparedDocument, type TwoComparedQuery } from "../generated/graphql.ts";
import { compare, type Compared } from "../model/comparison.ts";
import { whenOf } from "../model/column.ts";
import { wordFor } from "../model/standing.ts";
import { inWords } from "../model/when.ts";
import { address, select, selectCell } from "../state/address.ts";
import { Shape } from "../views/Shape.tsx";
import { useAnswer } from "../state/answer.ts";
import { Glyph } from "../views/Glyph.tsx";
import { Text } from "../views/Name.tsx";
import { Asked, Part, Unknown } from "./Part.tsx";
import { WayTies } from "./WayTies.tsx";

/** Two actors: how they are connected, what they share, where they stood against each other. */
export function CompareEvidence({ a, b }: { a: string; b: string }) {
  const coming = useAnswer(TwoComparedDocument, { a, b, asOf: address.value.asof || null });
  return (
    <Asked coming={coming}>
      {(data) => (data.a && data.b ? <Both a={data.a} b={data.b} paths={data.paths} /> : <Unknown id={data.a ? b : a} />)}
    </Asked>
  );
}

type Side = NonNullable<TwoComparedQuery["a"]>;

function Both({ a, b, paths }: { a: Side; b: Side; paths: TwoComparedQuery["paths"] }) {
  const { shared, opposite, onlyA, onlyB, bothAgainst, other } = compare(a, b, address.value.asof);
  const lists: [string, Compared[]][] = [
    ["Both took part", shared], ["Opposite stances", opposite], ["Both rejected", bothAgainst], ["Otherwise related to both", other], [`Only ${a.name}`, onlyA], [`Only ${b.name}`, onlyB],
  ];
  const cut = [a, b].filter((x) => x.participations.totalCount > x.participations.nodes.length || x.stances.totalCount > x.stances.nodes.length);
  return (
    <>
      <Connections paths={paths} />
      {lists.map(([title, rows]) => rows.length > 0 && <Part key={title} title={title} count={rows.length}><Pairs a={a} b={b} rows={rows} /></Part>)}
      {lists.every(([, rows]) => !rows.length) && <p class="quiet">Nothing is recorded of either. That is not evidence of absence.</p>}
      {cut.map((x) => <p class="quiet" key={x.id}>Of <Text>{x.name}</Text> only the latest hundred ties of each kind are compared.</p>)}
    </>
  );
}

function Connections({ paths }: { paths: TwoComparedQuery["paths"] }) {
  if (!paths) return null;
  return (
    <Part title="How they are connected" count={paths.paths.length}>
      {paths.length === null && <p class="quiet">By nothing that is recorded, over up to six ties.</p>}
      <ol class="paths">
        {waysOf(paths.paths).map(({ nodes, sentences, ties }) => (
          <li key={nodes.map((n) => n.id).join()}>
            <ol class="way">{nodes.map((n) => <Station key={n.id} node={n} />)}</ol>
            {sentences.map((s) => <p key={s}><Text>{s}</Text></p>)}
            <WayTies ties={ties} />
          </li>
        ))}
      </ol>
      {paths.truncated && <p class="quiet">There are more of the same length.</p>}
    </Part>
  );
}

type Path = NonNullable<TwoComparedQuery["paths"]>["paths"][number];

interface Way {
  nodes: Path["nodes"];
  sentences: string[];
  ties: Path["ties"];
}

/** Paths over the same nodes differ in their ties alone, so they share a picture. */
function waysOf(paths: Path[]): Way[] {
  const ways = new Map<string, Way>();
  for (const { nodes, sentence, ties } of paths) {
    const key = nodes.map((n) => n.id).join();
    const way = ways.get(key) ?? { nodes, sentences: [], ties: [] };
    way.sentences.push(sentence);
    way.ties.push(...ties);
    ways.set(key, way);
  }
  return [...ways.values()];
}

function Station({ node }: { node: Path["nodes"][number] }) {
  return (
    <li>
      <Shape kind={"type" in node ? node.type : node.__typename.toUpperCase()} />
      <button type="button" class="link" onClick={() => select(node.id)}><Text>{node.label}</Text></button>
      {node.__typename === "Agreement" && <small>{inWords(whenOf(node))}</small>}
      {node.__typename === "Process" && <small>{inWords(node.start)}</small>}
    </li>
  );
}

function Pairs({ a, b, rows }: { a: Side; b: Side; rows: Compared[] }) {
  return (
    <table class="pairs">
      <thead><tr><th scope="col"><span class="unseen">Agreement or talks</span></th><th scope="col"><Text>{a.name}</Text></th><th scope="col"><Text>{b.name}</Text></th></tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-id={row.id}>
            <th scope="row"><button type="button" class="link" onClick={() => select(row.id)}><Text>{row.title}</Text></button></th>
            {([[a, row.a], [b, row.b]] as const).map(([actor, stood]) => (
              <td key={actor.id}>
                {stood.length > 0 ? (
                  <button type="button" class="link" aria-label={`${stood.map(wordFor).join(", ")}: ${actor.name}, ${row.title}`} onClick={() => selectCell(actor.id, row.id)}>
                    {stood.map((s) => <Glyph key={s} standing={s} />)}<small>{stood.map(wordFor).join(", ").toLowerCase()}</small>
                  </button>
                ) : <span class="unseen">no record</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
