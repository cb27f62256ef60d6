import type { Plot } from "./plot.ts";
import type { Span } from "./span.ts";

const stub = 26; // px of a bar whose other end nobody knows

/** From the earliest to the latest day that a date can mean: solid if it is a day, lighter for a month or a year, dashed where it is open. */
export function Bar({ span, plot, y, height = 6, rival }: { span: Span; plot: Plot; y: number; height?: number; rival?: boolean }) {
  const { from, to } = edges(span, plot);
  const width = Math.max(3, to - from);
  const open = span.from === undefined ? "since" : span.to === undefined ? "until" : "";
  return (
    <g class={`span ${span.precision.toLowerCase()} ${rival ? "rival" : ""}`}>
      {open
        ? <><path class="open" d={`M${from} ${y + height / 2}H${to}`} /><path class="end" d={`M${open === "since" ? to : from} ${y - 1}v${height + 2}`} /></>
        : <rect x={from} y={y} width={width} height={height} rx={Math.min(2, width / 3)} />}
    </g>
  );
}

/** Where a bar begins and ends on the paper. */
export function edges(span: Span, plot: Plot): { from: number; to: number } {
  const from = span.from === undefined ? plot.x(span.to!) - stub : plot.x(span.from);
  const to = span.to === undefined ? plot.x(span.from!) + stub : plot.x(span.to);
  return { from, to };
}
