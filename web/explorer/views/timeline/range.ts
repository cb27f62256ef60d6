import { at, day, iso } from "./span.ts";

/** What is in sight, as ms. */
export type Range = [from: number, to: number];

const least = 14 * day;

/** All that there is, with some air around it. */
export function wholeOf(days: number[]): Range {
  if (!days.length) return [Date.UTC(2015, 0, 1), Date.UTC(2021, 0, 1)];
  return airy([Math.min(...days), Math.max(...days)]);
}

/** The shortest stretch in which four fifths of it lie; old and lonely dates would squeeze all others. */
export function coreOf(days: number[]): Range {
  const whole = wholeOf(days);
  const sorted = days.toSorted((a, b) => a - b);
  const n = Math.ceil(sorted.length * 0.8);
  let best: Range | undefined;
  for (let i = 0; i + n <= sorted.length; i++) {
    const range: Range = [sorted[i]!, sorted[i + n - 1]!];
    if (!best || range[1] - range[0] < best[1] - best[0]) best = range;
  }
  if (!best) return whole;
  // What lies just outside comes along, rather than being cut at the edge.
  const near = 0.15 * (best[1] - best[0]);
  const within = sorted.filter((d) => d >= best[0] - near && d <= best[1] + near);
  const core = airy([within[0]!, within.at(-1)!]);
  return core[1] - core[0] > 0.6 * (whole[1] - whole[0]) ? whole : core;
}

function airy([from, to]: Range): Range {
  const air = Math.max(0.06 * (to - from), 30 * day);
  return [from - air, to + air];
}

export function readRange(text: string): Range | undefined {
  const [from, to] = text.split("..").map(at);
  return from! < to! ? [from!, to!] : undefined;
}

export const writeRange = ([from, to]: Range) => `${iso(from)}..${iso(to)}`;

/** Nearer or further around a place in it; never less than two weeks, nor far beyond all there is. */
export function zoomed([from, to]: Range, by: number, whole: Range, around = (from + to) / 2): Range {
  const most = 1.2 * (whole[1] - whole[0]);
  const length = Math.min(most, Math.max(least, (to - from) * by));
  const part = (around - from) / (to - from);
  return kept([around - part * length, around + (1 - part) * length], whole);
}

export const panned = ([from, to]: Range, by: number, whole: Range): Range => kept([from + by, to + by], whole);

/** Something of what there is stays in sight. */
function kept([from, to]: Range, whole: Range): Range {
  const length = to - from;
  if (to < whole[0] + length * 0.1) return [whole[0] - length * 0.9, whole[0] + length * 0.1];
  if (from > whole[1] - length * 0.1) return [whole[1] - length * 0.1, whole[1] + length * 0.9];
  return [from, to];
}

export function rangeInWords([from, to]: Range): string {
  const short = new Intl.DateTimeFormat("en-GB", to - from > 300 * day ? { year: "numeric", month: "short", timeZone: "UTC" } : { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  return `${short.format(from)} – ${short.format(to)}`;
}
