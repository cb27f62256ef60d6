import { useEffect } from "preact/hooks";
import type { Standing } from "../generated/graphql.ts";
import type { Column } from "../model/column.ts";
import { standings, wordFor } from "../model/standing.ts";
import { address, selectCell, unfiltered } from "../state/address.ts";
import { columns, loadColumn, loading } from "../state/board.ts";
import { sceneOf } from "../model/scene.ts";
import { scene } from "../state/scene.ts";
import { Glyph } from "../views/Glyph.tsx";
import { ActorName } from "../views/Name.tsx";
import { Part } from "./Part.tsx";

const sides: [title: string, standings: Standing[]][] = [
  ["Took part", ["TOOK_PART"]],
  ["Guaranteed or mediated", ["GUARANTEED", "MEDIATED"]],
  ["Welcomed", ["WELCOMED"]],
  ["Conditional", ["CONDITIONAL"]],
  ["Rejected", ["REJECTED"]],
  ["Not invited or excluded", ["KEPT_OUT"]],
];

/** Who stood where on one agreement or round; an actor may stand in several places. */
export function Sides({ id }: { id: string }) {
  const column = columns.value.find((c) => c.id === id);
  useEffect(() => { if (!column && !loading.value) void loadColumn(id).catch(() => undefined); }, [id, loading.value]);
  if (!column) return null;
  const rows = sceneOf([column], { ...unfiltered, asof: address.value.asof }).rows;
  return (
    <div class="sides">
      <p class="tally">{standings.map((s) => {
        const n = rows.filter((r) => r.cells.get(id)!.standings.includes(s)).length;
        return n > 0 && <span key={s}><Glyph standing={s} />{n} {wordFor(s).toLowerCase()}</span>;
      })}</p>
      {sides.map(([title, these]) => {
        const there = rows.filter((r) => r.cells.get(id)!.standings.some((s) => these.includes(s)));
        return there.length > 0 && (
          <Part key={title} title={title} count={there.length}>
            <ul class="stood">
              {there.map((r) => (
                <li key={r.id}>
                  <span class="glyphs">{r.cells.get(id)!.standings.filter((s) => these.includes(s)).map((s) => <Glyph key={s} standing={s} />)}</span>
                  <button type="button" class="link" onClick={() => selectCell(r.id, id)}><ActorName id={r.id} name={r.name} /></button>
                  {r.cells.get(id)!.ties.some((t) => t.contested) && <span class="unequal" title="sources disagree">≠</span>}
                </li>
              ))}
            </ul>
          </Part>
        );
      })}
      <NoRecord column={column} />
    </div>
  );
}

/** The actors of the view of whom nothing is known here. */
function NoRecord({ column }: { column: Column }) {
  const others = scene.value.rows.filter((r) => !column.cells.has(r.id));
  if (!others.length) return null;
  return (
    <Part title="No record" count={others.length} open={false}>
      <p class="quiet">Nothing is recorded of these actors here. That is not evidence of absence.</p>
      <p class="names">{others.slice(0, 200).map((r) => r.name).join(", ")}{others.length > 200 && " …"}</p>
    </Part>
  );
}
