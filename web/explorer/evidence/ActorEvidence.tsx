import { AboutActorDocument, type AboutActorQuery } from "../generated/graphql.ts";
import { counted } from "../model/counted.ts";
import { inWords } from "../model/when.ts";
import { address, compareWith, select, selectCell } from "../state/address.ts";
import { useAnswer } from "../state/answer.ts";
import { agreementsInAll, columns } from "../state/board.ts";
import { scene } from "../state/scene.ts";
import { wordFor } from "../model/standing.ts";
import { Search } from "../frame/Search.tsx";
import { Glyph } from "../views/Glyph.tsx";
import { Text } from "../views/Name.tsx";
import { Shape } from "../views/Shape.tsx";
import { Claims } from "./Claims.tsx";
import { Disputed, Grounds } from "./Disputed.tsx";
import { Asked, Part, Rest, Unknown } from "./Part.tsx";
import { Tie } from "./Tie.tsx";

type Actor = NonNullable<AboutActorQuery["actor"]>;

/** Who an actor is: names, co-signatories, where it stood. */
export function ActorEvidence({ id }: { id: string }) {
  const coming = useAnswer(AboutActorDocument, { id, asOf: address.value.asof || null });
  return <Asked coming={coming}>{({ actor }) => (actor ? <About actor={actor} /> : <Unknown id={id} />)}</Asked>;
}

function About({ actor }: { actor: Actor }) {
  return (
    <>
      {actor.description && <p><Text>{actor.description}</Text></p>}
      {actor.generic && <p class="quiet">An unnamed group: nobody knows whether two mentions mean the same people, so it is kept out of co-signatures.</p>}
      <Life actor={actor} />
      {!actor.generic && <CoSignatories actor={actor} />}
      <Stood id={actor.id} />
      <div class="compare"><Search id="compare" label="Compare with" placeholder="Compare with another actor…" kinds={["ACTOR"]} choose={(other) => compareWith(actor.id, other)} /></div>
      <Spellings names={actor.names} />
      <Disputed attributes={actor.contestedAttributes} claims={actor.claims} />
      {actor.links.totalCount > 0 && (
        <Part title="Belongs to, leads, split from" count={actor.links.totalCount} open={false}>
          {actor.links.nodes.map((link) => <section class="tie" key={link.id}><h4><Text>{link.label}</Text>{link.contested && <span class="unequal">≠</span>}</h4><Claims of={link.claims} /></section>)}
          <Rest shown={actor.links.nodes.length} of={actor.links.totalCount} />
        </Part>
      )}
      {actor.allegations.totalCount > 0 && <Part title="Accused of" count={actor.allegations.totalCount} open={false}>{actor.allegations.nodes.map((a) => <Tie key={a.id} tie={a} />)}</Part>}
      <SpokeFor actor={actor} />
      <Grounds attributes={actor.contestedAttributes} claims={actor.claims} />
    </>
  );
}

function Life({ actor: { founded, dissolved } }: { actor: Actor }) {
  if (!founded && !dissolved) return null;
  return <dl>{founded && <div><dt>Founded</dt><dd>{inWords(founded)}</dd></div>}{dissolved && <div><dt>Dissolved</dt><dd>{inWords(dissolved)}</dd></div>}</dl>;
}

function CoSignatories({ actor: { id, coSignatories } }: { actor: Actor }) {
  if (!coSignatories) return null;
  return (
    <Part title="Signed with" count={coSignatories.totalCount}>
      {coSignatories.totalCount === 0 && <p class="quiet">Nobody in this dataset. That is not evidence of absence.</p>}
      <ul class="with">
        {coSignatories.edges.map(({ node, shared, sharedAgreements }) => (
          <li key={node.id} data-id={node.id}>
            <span><Shape kind={node.type} /><button type="button" class="link" onClick={() => select(node.id)}><Text>{node.name}</Text></button><small>{counted(shared, "agreement")}</small></span>
            {sharedAgreements.map(({ agreement: a }) => (
              <button type="button" class="link on" key={a.id} onClick={() => selectCell(id, a.id)}><Text>{a.title}</Text>, {inWords(a.dates.signed ?? a.dates.announced)}</button>
            ))}
            <Rest shown={sharedAgreements.length} of={shared} />
          </li>
        ))}
      </ul>
      <Rest shown={coSignatories.edges.length} of={coSignatories.totalCount} />
    </Part>
  );
}

/** Where it stood, as far as the filters show it. */
function Stood({ id }: { id: string }) {
  const row = scene.value.rows.find((r) => r.id === id);
  const partial = columns.value.filter((c) => !c.talks).length < agreementsInAll.value;
  if (!row) return partial ? <p class="quiet">On the agreements that are loaded it stands nowhere; more are to come below “Load more”.</p> : null;
  return (
    <Part title="Stood" count={row.cells.size}>
      <ul class="stood">
        {scene.value.columns.filter((c) => row.cells.has(c.id)).map((column) => {
          const cell = row.cells.get(column.id)!;
          return (
            <li key={column.id}>
              <span class="glyphs">{cell.standings.map((s) => <Glyph key={s} standing={s} />)}</span>
              <button type="button" class="link" onClick={() => selectCell(id, column.id)}><Text>{column.title}</Text></button>
              <small>{cell.standings.map(wordFor).join(", ").toLowerCase()} · {inWords(column.when)}</small>
            </li>
          );
        })}
      </ul>
      {partial && <p class="quiet">As far as agreements are loaded.</p>}
    </Part>
  );
}

function Spellings({ names }: { names: Actor["names"] }) {
  if (names.length < 2) return null;
  return (
    <Part title="Also written" count={names.length - 1} open={false}>
      <ul class="spellings">{names.slice(1).map((n) => <li key={n.text + n.kind}><Text lang={n.language}>{n.text}</Text></li>)}</ul>
    </Part>
  );
}

function SpokeFor({ actor: { represented, spoke } }: { actor: Actor }) {
  const ties = [...represented.nodes, ...spoke.nodes];
  const all = represented.totalCount + spoke.totalCount;
  if (!all) return null;
  return (
    <Part title="Attended or spoke for" count={all} open={false}>
      <ul class="stood">{ties.map((t) => <li key={t.id}><button type="button" class="link" onClick={() => selectCell(t.actor.id, t.to.id)}><Text>{t.label}</Text></button></li>)}</ul>
      <Rest shown={ties.length} of={all} />
    </Part>
  );
}
