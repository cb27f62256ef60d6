import { pure } from "../pure.ts";
import { Bar, edges } from "./Bar.tsx";
import { fit, widthOf } from "./fit.ts";
import type { Lane as Held } from "./lane.ts";
import { Mark } from "./Mark.tsx";
import type { Plot } from "./plot.ts";
import { middle } from "./span.ts";

export const laneHeight = (plot: Plot) => (plot.narrow ? 52 : 34);

const apart = 12; // px between marks that would else lie on each other

interface Props {
  lane: Held;
  plot: Plot;
  y: number;
  chosen: boolean;
  focused: boolean;
  index: number;
  /** The how manieth of how many it is; not all of them are in the page. */
  place: number;
  of: number;
}

/** One agreement: its name, and along the time what happened on it. */
export const Lane = pure<Props>(({ lane, plot, y, chosen, focused, index, place, of }) => {
  const height = laneHeight(plot);
  const line = y + (plot.narrow ? 36 : height / 2);
  return (
    <g class={`lane ${chosen ? "chosen" : ""} ${lane.talks ? "talks" : ""}`} role="listitem" aria-posinset={place} aria-setsize={of} data-id={lane.id} data-i={index}>
      <title>{[lane.title, ...lane.events.map((e) => e.words), lane.undated && `${lane.undated} more without a date`].filter(Boolean).join("\n")}</title>
      <rect class="ground" role="button" tabindex={focused ? 0 : -1} aria-pressed={chosen} aria-label={inFull(lane)} x={1} y={y} width={plot.right + 13} height={height} />
      <g aria-hidden="true">
        <Name lane={lane} plot={plot} y={plot.narrow ? y + 18 : line + 4.500} />
        <g clip-path="url(#time)"><Drawn lane={lane} plot={plot} y={line} /></g>
      </g>
    </g>
  );
});

const inFull = (lane: Held) => `${lane.title}${lane.talks ? ", talks" : ""}: ${lane.events.map((e) => e.words + (e.contested ? ", sources disagree" : "")).join("; ") || "undated"}`;

function Name({ lane, plot, y }: { lane: Held; plot: Plot; y: number }) {
  const room = plot.narrow ? plot.right - 30 : plot.left - 52;
  return (
    <>
      <path class={`sort ${lane.talks ? "talks" : ""}`} d={lane.talks ? "M-5-4.200h10v6.200H0L-2.800 4.800V2H-5z" : "M-2.500-5h5a2.500 2.500 0 0 1 2.500 2.500v5a2.500 2.500 0 0 1-2.500 2.500h-5a2.500 2.500 0 0 1-2.500-2.500v-5a2.500 2.500 0 0 1 2.500-2.500z"} transform={`translate(${plot.narrow ? 18 : 22} ${y - 4.500})`} />
      <text class="title" x={plot.narrow ? 30 : 36} y={y}>{fit(lane.title, room, 13, 450)}</text>
    </>
  );
}

function Drawn({ lane, plot, y }: { lane: Held; plot: Plot; y: number }) {
  const [from, to] = plot.range;
  const days = lane.events.flatMap((e) => e.spans.flatMap((s) => [s.from ?? s.to!, s.to ?? s.from!]));
  if (!days.length) return <text class="date none" x={plot.left + 8} y={y + 4}>undated</text>;
  if (Math.max(...days) < from) return <text class="date" x={plot.left + 8} y={y + 4}>‹ {lane.date}</text>;
  if (Math.min(...days) > to) return <text class="date" x={plot.right - 8} y={y + 4} text-anchor="end">{lane.date} ›</text>;

  const spots = standingApart(lane.events.map((e) => plot.x(middle(e.spans[0]!))));
  const sides = lane.events.flatMap((e) => e.spans).map((s) => edges(s, plot));
  const [left, right] = [Math.min(...sides.map((s) => s.from)), Math.max(...sides.map((s) => s.to))];
  return (
    <>
      {right - left > 3 && <path class="thread" d={`M${left} ${y}H${right}`} />}
      {lane.events.map((e) => <g key={e.id} class={e.planned ? "planned" : undefined}>{e.spans.map((s, i) => <Bar key={s.text} span={s} plot={plot} y={y - 3} rival={i > 0} />)}</g>)}
      {lane.events.flatMap((e) => e.spans.slice(1).map((s) => <Mark key={`${e.id} ${s.text}`} kind={e.kind} planned={e.planned} rival x={plot.x(middle(s))} y={y} />))}
      {lane.events.map((e, i) => <Mark key={e.id} kind={e.kind} planned={e.planned} x={spots[i]!} y={y} />)}
      <Said lane={lane} plot={plot} y={y + 4} left={Math.min(left, spots[0]! - 7)} right={Math.max(right, spots.at(-1)! + 7)} />
    </>
  );
}

/** Marks in their order, none on another; the bars below them stay where they are. */
function standingApart(spots: number[]): number[] {
  const found: number[] = [];
  for (const x of spots) found.push(found.length ? Math.max(x, found.at(-1)! + apart) : x);
  return found;
}

/** The date in words behind the marks, or before them where the paper ends. */
function Said({ lane, plot, y, left, right }: { lane: Held; plot: Plot; y: number; left: number; right: number }) {
  const width = widthOf(lane.date, 11.5) + (lane.contested ? 16 : 0) + 8;
  const behind = right + width < plot.right || left - width < plot.left;
  const text = <>{lane.contested && <tspan class="unequal">≠ </tspan>}{lane.date}</>;
  return behind ? <text class="date" x={Math.max(right, plot.left) + 7} y={y}>{text}</text> : <text class="date" x={left - 7} y={y} text-anchor="end">{text}</text>;
}
