import { inWords } from "../../model/when.ts";
import type { Plot } from "./plot.ts";
import { at, day } from "./span.ts";

export const axisHeight = 30;

/** The years and months in sight; drawn by hand, since an axis of d3 would want the page for itself. */
export const Axis = ({ plot }: { plot: Plot }) => (
  <g class="axis" aria-hidden="true">
    <path class="base" d={`M0 ${axisHeight - 0.500}H${plot.right + 14}`} />
    {plot.ticks.map((t) => <g key={t.ms} class={t.year ? "year" : undefined}><path d={`M${plot.x(t.ms)} ${axisHeight - 6}v6`} /><text x={plot.x(t.ms)} y={axisHeight - 11} text-anchor="middle">{t.text}</text></g>)}
  </g>
);

export const Rules = ({ plot, height }: { plot: Plot; height: number }) => (
  <g class="rules" aria-hidden="true">{plot.ticks.map((t) => <path key={t.ms} class={t.year ? "year" : undefined} d={`M${plot.x(t.ms)} 0V${height}`} />)}</g>
);

/** From this day on nothing is shown. */
export function AsOfLine({ asof, plot, height }: { asof: string; plot: Plot; height: number }) {
  if (!asof) return null;
  const x = plot.x(at(asof) + day);
  if (x > plot.right) return null;
  const from = Math.max(x, plot.left);
  return (
    <g class="asof-line" aria-hidden="true">
      <rect x={from} y={0} width={plot.right - from} height={height} />
      {x >= plot.left && <><path d={`M${x} 0V${height}`} /><text x={x + 6} y={height - 8}>as of {inWords({ text: asof })}</text></>}
    </g>
  );
}
