import type { Chart } from "./chart.ts";
import { haloOf } from "./halo.ts";
import { countOf, type Site } from "./site.ts";

interface Props {
  site: Site;
  chart: Chart;
  selected: boolean;
  lit: boolean;
  marked: boolean;
}

/** A place with a point: as many as were agreed there, in a halo as wide as the point is vague. */
export function Spot({ site, chart, selected, lit, marked }: Props) {
  const [x, y] = chart.at(site.point!);
  const n = countOf(site) + site.partly.size;
  const size = radiusOf(n);
  const halo = Math.max(size + 4, haloOf(site) * chart.perKm(site.point!));
  return (
    <g class={`spot ${selected ? "chosen" : ""} ${lit ? "lit" : ""} ${marked ? "marked" : ""} ${n ? "" : "venue"}`} data-id={site.id} transform={`translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`}>
      <title>{[site.name, n ? `${n} agreement${n === 1 ? "" : "s"}` : "talks or signings were held here", site.precision ?? "nobody says what the point stands for"].join("\n")}</title>
      <circle class={`halo ${site.precision ? "" : "unsaid"}`} r={halo} />
      <circle class="dot" r={size} />
      {n > 0 && <text class="n" text-anchor="middle" y="4">{n}</text>}
    </g>
  );
}

export const radiusOf = (n: number) => (n ? 8 + Math.min(8, 2 * Math.sqrt(n)) : 5);
