import { geoMercator } from "d3-geo";
import type { Area, Country } from "./country.ts";
import { bounded, plain, type Lens } from "./lens.ts";
import { linesOf, type Lines } from "./lines.ts";

type Point = [number, number];

/** From degrees to px, and how long a km is at a place. */
export interface Chart {
  at: (point: Point) => Point;
  perKm: (point: Point) => number;
  /** Another lens, moved by px. */
  moved: (lens: Lens, x: number, y: number) => Lens;
  /** Another lens, so much nearer to the middle. */
  nearer: (lens: Lens, by: number) => Lens;
}

const edge = 26; // px that stay free around the land
const kmPerDegree = 111.2;

/** Fits what there is to see into a box. */
export function chartOf(countries: Country[], points: Point[], width: number, height: number, { k, centre }: Lens): Chart | undefined {
  const corners = [...countries.flatMap(cornersOf), ...points];
  if (!corners.length) return undefined;
  if (corners.length === 1) corners.push([corners[0]![0] + 0.5, corners[0]![1] + 0.5], [corners[0]![0] - 0.5, corners[0]![1] - 0.5]);
  const projection = geoMercator().fitExtent([[edge, edge], [width - edge, height - edge]], { type: "MultiPoint", coordinates: corners });
  const middle = (of: Lens["centre"]) => (of && projection(of)) ?? [width / 2, height / 2];
  const [mx, my] = middle(centre);
  const at = (point: Point): Point => {
    const [x, y] = projection(point)!;
    return [(x - mx) * k + width / 2, (y - my) * k + height / 2];
  };
  const moved = (lens: Lens, x: number, y: number): Lens => {
    const [cx, cy] = middle(lens.centre);
    return { k: lens.k, centre: projection.invert!([cx - x / lens.k, cy - y / lens.k])! };
  };
  const nearer = (lens: Lens, by: number): Lens => (bounded(lens.k * by) === 1 ? plain : { ...moved(lens, 0, 0), k: bounded(lens.k * by) });
  return { at, moved, nearer, perKm: ([x, y]) => Math.abs(at([x, y + 0.5])[1] - at([x, y - 0.5])[1]) / kmPerDegree };
}

function cornersOf({ areas, grid }: Country): Point[] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of areas.flatMap((a) => a.shape.flat(2))) [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  return west < east ? [[west / grid, south / grid], [east / grid, north / grid]] : [];
}

const px = (n: number) => Math.round(n * 10) / 10;

/** A run of points as a path. Done by hand: on a sphere d3 would ask which side of each ring is land, and the files do not agree. */
const run = (points: Point[], grid: number, { at }: Chart) => `M${points.map(([x, y]) => at([x / grid, y / grid]).map(px).join(" ")).join("L")}`;

export const areaPath = (area: Area, grid: number, chart: Chart) => area.shape.flat().map((ring) => `${run(ring, grid, chart)}Z`).join("");

const ofCountry = new WeakMap<Country, Lines>();

export function linePaths(country: Country, chart: Chart): Record<keyof Lines, string> {
  let lines = ofCountry.get(country);
  if (!lines) ofCountry.set(country, (lines = linesOf(country)));
  const path = (runs: Point[][]) => runs.map((r) => run(r, country.grid, chart)).join("");
  return { outer: path(lines.outer), inner: path(lines.inner), disputed: path(lines.disputed) };
}

/** The middle of the largest part of an area, and how broad it is in px. */
export function middleOf(area: Area, grid: number, chart: Chart): { x: number; y: number; width: number } {
  const largest = area.shape.map((polygon) => polygon[0]!).sort((a, b) => Math.abs(size(b)) - Math.abs(size(a)))[0]!;
  const twice = size(largest);
  let [cx, cy] = [0, 0];
  for (let i = 1; i < largest.length; i++) {
    const [[x1, y1], [x2, y2]] = [largest[i - 1]!, largest[i]!];
    const part = (x1 - largest[0]![0]) * (y2 - largest[0]![1]) - (x2 - largest[0]![0]) * (y1 - largest[0]![1]);
    cx += (x1 + x2 + largest[0]![0]) * part;
    cy += (y1 + y2 + largest[0]![1]) * part;
  }
  const [x, y] = chart.at([cx / (3 * twice * grid), cy / (3 * twice * grid)]);
  const xs = largest.map(([a, b]) => chart.at([a / grid, b / grid])[0]);
  return { x, y, width: Math.max(...xs) - Math.min(...xs) };
}

/** Twice the size of a ring, by its sense. */
function size(ring: Point[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i - 1]!, ring[i]!];
    sum += (x1 - ring[0]![0]) * (y2 - ring[0]![1]) - (x2 - ring[0]![0]) * (y1 - ring[0]![1]);
  }
  return sum || 1;
}
