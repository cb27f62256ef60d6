import { StepsOfDocument } from "../../generated/graphql.ts";
import { counted } from "../../model/counted.ts";
import { wordFor } from "../../model/standing.ts";
import { useAnswer } from "../../state/answer.ts";
import { columns } from "../../state/board.ts";
import { selectCell } from "../../state/address.ts";
import { Glyph } from "../Glyph.tsx";
import { Bar } from "./Bar.tsx";
import type { Plot } from "./plot.ts";
import { middle } from "./span.ts";
import { levels, stepsOf, type Step } from "./step.ts";

export const stepsHeight = 118;
const gap = 28;

/** Where the selected actor stood when, for above, against below; arrows where it changed sides. */
export function Steps({ actor, name, on, asof, plot, y }: { actor: string; name: string; on: string[]; asof: string; plot: Plot; y: number }) {
  const { data, asking } = useAnswer(StepsOfDocument, { actor, on: on.slice(0, 100), asOf: asof || null });
  const { steps, changes, undated } = data ? stepsOf(data, columns.value, asof) : { steps: [], changes: [], undated: 0 };
  const level = (s: Step) => y + 34 + levels.indexOf(s.level) * gap;
  const spots = apartOf(steps, plot);
  const said = asking && !data ? "…" : [steps.length ? changes.length ? `${counted(changes.length, "change")} of side` : "no change of side on record" : "nothing dated", undated && `${undated} undated`].filter(Boolean).join(" · ");
  return (
    <g class="steps">
      <rect class="ground" x={1} y={y} width={plot.right + 13} height={stepsHeight} />
      <text class="title" x={16} y={y + 19}>{plot.narrow ? "" : "Where "}<tspan class="who">{name}</tspan> stood<tspan class="date" dx="8">{said}</tspan></text>
      {levels.map((l, i) => (
        <g key={l} class="level"><path d={`M${plot.left} ${y + 34 + i * gap}H${plot.right}`} /><text x={plot.narrow ? plot.right : plot.left - 12} y={y + 38 + i * gap} text-anchor="end">{l === "between" ? "neither" : l}</text></g>
      ))}
      <g clip-path="url(#time)">
        {changes.map(([a, b]) => <Change key={`${a.id} ${b.id}`} x1={spots.get(a)!} y1={level(a)} x2={spots.get(b)!} y2={level(b)} words={`Changed sides: ${wordFor(a.standing).toLowerCase()} on ${a.on.label}, ${a.words}; ${wordFor(b.standing).toLowerCase()} on ${b.on.label}, ${b.words}`} />)}
        {steps.map((s) => s.span.precision !== "DAY" || s.span.from === undefined ? <Bar key={s.id} span={s.span} plot={plot} y={level(s) - 2} height={4} /> : null)}
        {steps.map((s) => (
          <g key={s.id} class="step" data-tie={s.id} role="button" tabindex={0} transform={`translate(${spots.get(s)! - 8} ${level(s) - 8})`} aria-label={`${wordFor(s.standing)} on ${s.on.label}, ${s.words}`}
            onClick={() => selectCell(actor, s.on.id)} onKeyDown={(e) => { if (e.key !== "Enter" && e.key !== " ") return; e.preventDefault(); e.stopPropagation(); selectCell(actor, s.on.id); }}>
            <g aria-hidden="true">
              <title>{`${wordFor(s.standing)} on ${s.on.label}, ${s.words}`}</title>
              <circle class="halo" cx="8" cy="8" r="9" />
              <svg width="16" height="16"><Glyph standing={s.standing} /></svg>
            </g>
          </g>
        ))}
      </g>
    </g>
  );
}

/** Steps of one level stand beside each other, not on each other. */
function apartOf(steps: Step[], plot: Plot): Map<Step, number> {
  const found = new Map<Step, number>();
  for (const l of levels) {
    let last = -Infinity;
    for (const s of steps) if (s.level === l) found.set(s, (last = Math.max(plot.x(middle(s.span)), last + 18)));
  }
  return found;
}

function Change({ x1, y1, x2, y2, words }: { x1: number; y1: number; x2: number; y2: number; words: string }) {
  const down = y2 > y1 ? 1 : -1;
  const tip = y2 - down * 10;
  return (
    <g class="turn" role="img" aria-label={words}>
      <title>{words}</title>
      <path class="curve" d={`M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${x2} ${(y1 + y2) / 2} ${x2} ${tip - down * 5}`} />
      <path class="tip" d={`M${x2 - 4.500} ${tip - down * 6}h9L${x2} ${tip}z`} />
    </g>
  );
}
