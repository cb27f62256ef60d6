import { useEffect } from "preact/hooks";
import { EvidenceOfTiesDocument } from "../generated/graphql.ts";
import { standingOf, standings } from "../model/standing.ts";
import { inWords, isAfter } from "../model/when.ts";
import { address, select } from "../state/address.ts";
import { useAnswer } from "../state/answer.ts";
import { columns, loadColumn, loading } from "../state/board.ts";
import { Text } from "../views/Name.tsx";
import { Standing } from "../views/Glyph.tsx";
import { Skeleton } from "../frame/Skeleton.tsx";
import { Asked, Part, Unknown } from "./Part.tsx";
import { Tie } from "./Tie.tsx";

/** How one actor stood to one agreement or round, tie by tie. */
export function CellEvidence({ actor, on }: { actor: string; on: string }) {
  const column = columns.value.find((c) => c.id === on);
  useEffect(() => { if (!column && !loading.value) void loadColumn(on).catch(() => undefined); }, [on, loading.value]);
  if (!column) return loading.value ? <Skeleton /> : <Unknown id={on} />;
  const day = address.value.asof;
  const ties = (column.cells.get(actor)?.ties ?? []).filter((t) => !day || !("date" in t) || !isAfter(t.date, day));
  const held = new Set(ties.map(standingOf));
  const stood = standings.filter((s) => held.has(s));
  return (
    <>
      <p class="context">on <button type="button" class="link" onClick={() => select(on)}><Text>{column.title}</Text></button>, {inWords(column.when)}</p>
      <p class="stands">{stood.length ? stood.map((s) => <Standing key={s} of={s} />) : "No record. That is not evidence of absence."}</p>
      <Ties actor={actor} on={on} ties={ties.map((t) => t.id)} />
    </>
  );
}

function Ties({ actor, on, ties }: { actor: string; on: string; ties: string[] }) {
  const coming = useAnswer(EvidenceOfTiesDocument, { ties: ties.slice(0, 100), actor });
  return (
    <Asked coming={coming}>
      {({ nodes, actor: who }) => {
        const allegations = who?.allegations.nodes.filter((a) => a.to.id === on) ?? [];
        return (
          <>
            {nodes.map((node) => node && "tieKind" in node && <Tie key={node.id} tie={node} />)}
            {allegations.length > 0 && <Part title="Alleged breaches" count={allegations.length}>{allegations.map((a) => <Tie key={a.id} tie={a} />)}</Part>}
          </>
        );
      }}
    </Asked>
  );
}
