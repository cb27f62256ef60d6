import { scaleUtc } from "d3-scale";
import type { Range } from "./range.ts";

/** Where on the paper a time stands. */
export interface Plot {
  x: (ms: number) => number;
  /** px at which time begins and ends; left of it stand the names. */
  left: number;
  right: number;
  range: Range;
  ticks: { ms: number; text: string; year: boolean }[];
  /** Names stand above their lanes, for want of room beside them. */
  narrow: boolean;
}

export function plotOf(range: Range, width: number): Plot {
  const narrow = width < 620;
  const left = narrow ? 12 : Math.round(Math.min(360, width * 0.31));
  const right = width - 14;
  const x = scaleUtc().domain(range).range([left, right]);
  const format = x.tickFormat();
  const ticks = x.ticks(Math.max(2, Math.floor((right - left) / 84))).map((d) => ({ ms: d.getTime(), text: format(d).replace(/^([A-Za-z]{3})[a-z]+$/, "$1"), year: d.getUTCMonth() === 0 && d.getUTCDate() === 1 }));
  return { x: (ms) => Math.round(x(ms) * 10) / 10, left, right, range, ticks, narrow };
}
