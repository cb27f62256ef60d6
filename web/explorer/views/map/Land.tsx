import type { Area, Country } from "./country.ts";
import { areaPath, linePaths, type Chart } from "./chart.ts";
import { countOf, type Site } from "./site.ts";

interface Props {
  country: Country;
  chart: Chart;
  /** The governorate that an area is, by its code. */
  siteOf: Map<string, Site>;
  selected: string;
  lit: Set<string>;
  /** Whether the selected agreement, or actor, has to do with a place. */
  marked: (site: Site) => boolean;
}

/** A country: its governorates, darker the more was agreed on them, and its lines; disputed ones are dashed. */
export function Land({ country, chart, siteOf, selected, lit, marked }: Props) {
  const lines = linePaths(country, chart);
  const outlined = country.areas.filter((a) => { const site = siteOf.get(a.code); return site && (site.id === selected || marked(site)); });
  return (
    <g class="land">
      {country.areas.map((area) => {
        const site = siteOf.get(area.code);
        return (
          <path key={area.code} class={`area ${site ? `held many-${shadeOf(countOf(site) + site.partly.size)}` : ""} ${lit.has(area.code) ? "lit" : ""} ${area.disputed ? "doubtful" : ""}`}
            data-id={site?.id} d={areaPath(area, country.grid, chart)}><title>{titleOf(area, site)}</title></path>
        );
      })}
      <path class="line inner" d={lines.inner} />
      <path class="line outer" d={lines.outer} />
      <path class="line disputed" d={lines.disputed} />
      {outlined.map((a) => <path key={a.code} class="outline" d={areaPath(a, country.grid, chart)} />)}
    </g>
  );
}

const shadeOf = (n: number) => (n === 0 ? 0 : n < 2 ? 1 : n < 4 ? 2 : n < 8 ? 3 : 4);

function titleOf(area: Area, site: Site | undefined): string {
  if (!site) return area.disputed ?? area.names[0] ?? area.code;
  const partly = site.partly.size ? `, ${site.partly.size} on a zone that it is partly in` : "";
  return `${site.name}\n${countOf(site)} agreements${partly}`;
}
