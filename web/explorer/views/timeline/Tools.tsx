import { rangeInWords, type Range } from "./range.ts";

interface Props {
  range: Range;
  whole: Range;
  days: number[];
  turn: (how: Turn) => void;
}

/** Ways to look elsewhere: by buttons and by keys. */
export type Turn = "in" | "out" | "before" | "after" | "all" | "most" | { around: number };

const buttons: [Turn, string, string][] = [
  ["before", "Earlier", "M10 3 5 8l5 5"], ["after", "Later", "M6 3l5 5-5 5"], ["out", "Zoom out", "M3 8h10"], ["in", "Zoom in", "M3 8h10M8 3v10"],
];

/** What is in sight of all there is, and how to change that. */
export function Tools({ range, whole, days, turn }: Props) {
  return (
    <div class="time-tools">
      <div role="group" aria-label="Time in sight">
        {buttons.map(([how, name, path]) => <button type="button" key={name} aria-label={name} title={name} onClick={() => turn(how)}><svg viewBox="0 0 16 16" aria-hidden="true"><path d={path} /></svg></button>)}
        <button type="button" onClick={() => turn("most")}>Where most is</button>
        <button type="button" onClick={() => turn("all")}>All</button>
      </div>
      <Overview range={range} whole={whole} days={days} turn={turn} />
      <output>{rangeInWords(range)}</output>
    </div>
  );
}

const width = 240;
const height = 26;

/** All that is dated, as small strokes; what is in sight stands in a frame. */
function Overview({ range, whole, days, turn }: Props) {
  const x = (ms: number) => Math.round(((ms - whole[0]) / (whole[1] - whole[0])) * width * 10) / 10;
  const [from, to] = range.map((ms) => Math.min(width, Math.max(0, x(ms)))) as Range;
  const go = (event: MouseEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    turn({ around: whole[0] + ((event.clientX - box.left) / box.width) * (whole[1] - whole[0]) });
  };
  return (
    <svg class="overview" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true" onClick={go}>
      <path class="strokes" d={days.map((d) => `M${x(d)} 7V${height - 7}`).join("")} />
      <rect class="window" x={from + 0.500} y={0.500} width={Math.max(4, to - from - 1)} height={height - 1} rx="4" />
    </svg>
  );
}
