import type { ActorType } from "../generated/graphql.ts";
import type { Row } from "../model/scene.ts";
import type { Sight } from "./seen.ts";

/** A line of the matrix: the head of a group, or an actor with its number among the actors. */
export type Line = { group: ActorType; count: number; top: number } | { row: Row; index: number; top: number };

export const headHeight = 224;
export const groupHeight = 30;
export const rowHeight = 38;

/** Names are cut short on small screens, so that cells are seen beside them. */
export const nameWidthFor = (room: number) => (room < 640 ? 150 : 264);

const narrowest = 34;
const widest = 48;

/** Columns share the room that there is, within bounds. */
export function columnWidthFor(room: number, n: number): number {
  return Math.max(narrowest, Math.min(widest, Math.floor((room - nameWidthFor(room)) / (n + 2))));
}

/** How far below the heads a row begins. */
export const topOf = (lines: Line[], row: number) => lines.find((l) => "row" in l && l.index === row)?.top ?? 0;

export function linesOf(rows: Row[]): { lines: Line[]; height: number } {
  const lines: Line[] = [];
  let top = 0;
  rows.forEach((row, index) => {
    if (row.type !== rows[index - 1]?.type) {
      lines.push({ group: row.type, count: rows.filter((r) => r.type === row.type).length, top });
      top += groupHeight;
    }
    lines.push({ row, index, top });
    top += rowHeight;
  });
  return { lines, height: top };
}

/** A part of the grid: of n things those from first up to last. */
export interface Stretch {
  first: number;
  last: number;
}

/** What of the grid is drawn. */
export interface Part {
  across: Stretch;
  down: Stretch;
}

/** What is in sight of the grid; all of it without a sight. */
export function partOf(lines: Line[], columns: number, columnWidth: number, sight: Sight | undefined): Part {
  if (!sight) return { across: { first: 0, last: columns }, down: { first: 0, last: lines.length } };
  return { across: columnsSeen(columns, columnWidth, sight.left, sight.width), down: linesSeen(lines, sight.top, sight.height) };
}

const spare = 200; // px beside what is seen, so that scrolling does not flicker

function columnsSeen(n: number, columnWidth: number, left: number, width: number): Stretch {
  const from = Math.floor((left - spare) / columnWidth);
  const to = Math.ceil((left + width + spare) / columnWidth);
  return { first: Math.max(0, Math.min(from, n)), last: Math.max(0, Math.min(n, to)) };
}

function linesSeen(lines: Line[], top: number, height: number): Stretch {
  let first = 0;
  while (first < lines.length - 1 && lines[first + 1]!.top < top - spare) first++;
  let last = first;
  while (last < lines.length && lines[last]!.top < top + height + spare) last++;
  return { first, last };
}

/** A cell of the grid: row -1 the heads of columns, column -1 the names. */
export interface Spot {
  row: number;
  column: number;
}

const page = 10;

/** Where a key leads from a spot; nothing for keys that do not move. */
export function moved(from: Spot, key: string, far: boolean, rows: number, columns: number): Spot | undefined {
  const at = (row: number, column: number): Spot => ({
    row: Math.max(-1, Math.min(rows - 1, row)),
    column: Math.max(-1, Math.min(columns, column)),
  });
  const { row, column } = from;
  switch (key) {
    case "ArrowUp": return at(row - 1, column);
    case "ArrowDown": return at(row + 1, column);
    case "ArrowLeft": return at(row, column - 1);
    case "ArrowRight": return at(row, column + 1);
    case "PageUp": return at(row - page, column);
    case "PageDown": return at(row + page, column);
    case "Home": return at(far ? -1 : row, -1);
    case "End": return at(far ? rows - 1 : row, columns);
    default: return undefined;
  }
}
