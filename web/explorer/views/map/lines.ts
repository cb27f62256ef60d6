import type { Area, Country } from "./country.ts";

type Point = [number, number];

/** The lines of a country, each once: around it, between its areas, and those that are disputed. */
export interface Lines {
  outer: Point[][];
  inner: Point[][];
  disputed: Point[][];
}

export function linesOf({ areas }: Country): Lines {
  const sides = new Map<string, Area[]>();
  for (const area of areas) for (const [a, b] of edgesOf(area)) sides.set(key(a, b), [...(sides.get(key(a, b)) ?? []), area]);
  const lines: Lines = { outer: [], inner: [], disputed: [] };
  const drawn = new Set<string>();
  for (const area of areas) {
    for (const ring of area.shape.flat()) {
      let run: Point[] | undefined;
      let sort: keyof Lines | undefined;
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [ring[i - 1]!, ring[i]!];
        const edge = key(a, b);
        const of = sides.get(edge)!;
        const now = of.some((o) => o.disputed) ? "disputed" : of.length > 1 ? "inner" : "outer";
        if (drawn.has(edge)) { run = undefined; continue; }
        drawn.add(edge);
        if (!run || now !== sort) lines[now].push((run = [a]));
        sort = now;
        run.push(b);
      }
    }
  }
  return lines;
}

function* edgesOf(area: Area): Generator<[Point, Point]> {
  for (const ring of area.shape.flat()) for (let i = 1; i < ring.length; i++) yield [ring[i - 1]!, ring[i]!];
}

const key = (a: Point, b: Point) => (a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? `${a} ${b}` : `${b} ${a}`);
