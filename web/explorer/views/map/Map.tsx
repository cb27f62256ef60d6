import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { PlacesOfDocument } from "../../generated/graphql.ts";
import { Wrong } from "../../frame/Notices.tsx";
import { address, select } from "../../state/address.ts";
import { batches } from "../../state/batches.ts";
import { columns } from "../../state/board.ts";
import { scene } from "../../state/scene.ts";
import { chartOf, middleOf } from "./chart.ts";
import { country as countryOf, type Country } from "./country.ts";
import { areasOf, groupsOf } from "./group.ts";
import { Key } from "./Key.tsx";
import { withRoom, type Box, type Label } from "./labels.ts";
import { Land } from "./Land.tsx";
import { plain, useLens } from "./lens.ts";
import { Places, pointed } from "./Places.tsx";
import { countOf, sitesOf, type Site } from "./site.ts";
import { fit } from "../timeline/fit.ts";
import { radiusOf, Spot } from "./Spot.tsx";
import { useDrag } from "./drag.ts";
import "./map.css";

const mostCountries = 12;

/** How long a name on the map may be, in pixels; the list has it whole. */
const longest = 180;

/** Where agreements hold, as exact as sources say it; beside it a list that says the same and more. */
export function Map() {
  const { select: selected, on } = address.value;
  const { columns: shown, rows } = scene.value;
  const asked = batches(PlacesOfDocument, columns.value.map((c) => c.id));
  const sites = useMemo(() => sitesOf(shown, asked.data), [shown, asked.data.length]);
  const countries = codesOf(sites).map((code) => countryOf(code).data).filter((c) => !!c);
  const areas = useMemo(() => areasOf(sites.values(), countries), [sites, countries.length]);
  const groups = useMemo(() => groupsOf(sites, areas), [sites, areas]);

  const row = rows.find((r) => r.id === selected);
  const of = (id: string) => (row ? row.cells.has(id) && (!on || on === id) : id === selected || id === on);
  const marked = (site: Site) => [...site.here, ...site.partly, ...site.venue, ...(site.kind === "COUNTRY" ? [] : site.inside)].some((c) => of(c.id));
  const lit = new Set(litBy(sites.get(pointed.value), sites).map((id) => areas.get(id)?.code ?? ""));

  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(box);
  const [lens, look] = useLens();
  const turn = (by: number) => look((l) => chart?.nearer(l, by) ?? l);
  const shift = (x: number, y: number) => look((l) => chart?.moved(l, x, y) ?? l);
  const whole = () => look(() => plain);
  useDrag(box, shift, turn);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = { "+": () => turn(1.5), "=": () => turn(1.5), "-": () => turn(1 / 1.5), "0": whole, ArrowLeft: () => shift(60, 0), ArrowRight: () => shift(-60, 0), ArrowUp: () => shift(0, 60), ArrowDown: () => shift(0, -60) }[event.key];
    if (!act || (event.key.startsWith("Arrow") && event.target !== box.current)) return;
    event.preventDefault();
    act();
  };

  const spots = [...sites.values()].filter((s) => s.point && (countOf(s) || s.partly.size || s.venue.size)).sort((a, b) => countOf(a) - countOf(b));
  const chart = chartOf(countries, countries.length ? spots.filter((s) => countOf(s) > 0).map((s) => s.point!) : spots.map((s) => s.point!), width, height, lens);
  const siteOf = new globalThis.Map([...areas].map(([id, area]) => [area.code, sites.get(id)!]));
  const click = (event: MouseEvent) => {
    const id = (event.target as Element).closest<SVGElement>("[data-id]")?.dataset["id"];
    if (id) select(id);
  };
  return (
    <div class="map" onKeyDown={press}>
      {asked.failed && <Wrong failure={asked.failed.failure!} again={asked.failed.again} />}
      <div class="chart" ref={box} tabIndex={0} role="group" aria-label="Map. The list beside it says the same.">
        <svg data-picture="map" width={width} height={height} aria-hidden="true" onClick={click} onMouseOver={(e) => (pointed.value = (e.target as Element).closest<SVGElement>("[data-id]")?.dataset["id"] ?? "")} onMouseLeave={() => (pointed.value = "")}>
          {chart && countries.map((c) => <Land key={c.code} country={c} chart={chart} siteOf={siteOf} selected={selected} lit={lit} marked={marked} />)}
          {chart && spots.map((s) => <Spot key={s.id} site={s} chart={chart} selected={s.id === selected} lit={pointed.value === s.id} marked={marked(s)} />)}
          {chart && <Names labels={labelsOf(countries, siteOf, spots, chart, [0, 0, width, height])} />}
          {!chart && !asked.asking && <text class="none" x={width / 2} y={height / 2} text-anchor="middle">No place of what is shown has a point or a border.</text>}
          <text class="sentence" x={14} y={height - 14}>Boundaries are not an endorsement.</text>
        </svg>
        <div class="zoom" role="group" aria-label="Zoom">
          <button type="button" aria-label="Zoom in" onClick={() => turn(1.5)}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h10M8 3v10" /></svg></button>
          <button type="button" aria-label="Zoom out" onClick={() => turn(1 / 1.5)}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h10" /></svg></button>
          <button type="button" aria-label="The whole map" onClick={whole}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" /></svg></button>
        </div>
      </div>
      <Places groups={groups} selected={selected} marked={marked} />
      <Key countries={countries} spots={spots} />
    </div>
  );
}

/** The countries on which most was agreed. */
function codesOf(sites: globalThis.Map<string, Site>): string[] {
  const weight = (s: Site) => countOf(s) + s.partly.size;
  return [...sites.values()].filter((s) => s.kind === "COUNTRY" && /^[A-Z]{2}$/.test(s.iso ?? "") && weight(s) > 0)
    .sort((a, b) => weight(b) - weight(a)).slice(0, mostCountries).map((s) => s.iso!);
}

/** The places that light up with one: itself, what it lies in short of the country, and what it straddles. */
function litBy(site: Site | undefined, sites: globalThis.Map<string, Site>): string[] {
  if (!site) return [];
  const parts = site.partlyIn.flatMap((id) => [id, ...(sites.get(id)?.within ?? [])]);
  return [site.id, ...site.within, ...parts];
}

type Chart = NonNullable<ReturnType<typeof chartOf>>;

function labelsOf(countries: Country[], siteOf: globalThis.Map<string, Site>, spots: Site[], chart: Chart, sheet: Box): Label[] {
  const taken = spots.map((s): Box => { const [x, y] = chart.at(s.point!); const r = radiusOf(countOf(s)); return [x - r, y - r, x + r, y + r]; });
  const ofSpots = spots.toReversed().map((s): Label => { const [x, y] = chart.at(s.point!); const off = radiusOf(countOf(s) + s.partly.size) + 6; return { id: s.id, text: fit(s.name, longest, 12.5, 550), x: x + off, y: y + 4, size: 12.5, anchor: "start", sort: "spot", off }; });
  const ofAreas = countries.flatMap((c) => c.areas.flatMap((a): Label[] => {
    const site = siteOf.get(a.code);
    const { x, y, width } = middleOf(a, c.grid, chart);
    const text = site ? shortly(site.name) : a.names[0] ?? "";
    if (!text || a.disputed || width < 24) return [];
    const n = site ? countOf(site) + site.partly.size : 0;
    return [{ id: a.code, text: n ? `${text} ${n}` : text, x, y: y + 4, size: site ? 12.5 : 11.5, anchor: "middle", sort: "area", off: 0 }];
  }));
  return withRoom([...ofAreas.filter((l) => l.size > 12), ...ofSpots, ...ofAreas.filter((l) => l.size < 12)], taken, sheet);
}

const shortly = (name: string) => name.replace(/ (governorate|province)$/i, "");

const Names = ({ labels }: { labels: Label[] }) => (
  <g class="names">
    {labels.map((l) => { const [, text, n] = /^(.*?)(?: (\d+))?$/.exec(l.text)!; return <text key={`${l.sort} ${l.id}`} class={`of-${l.sort} ${l.size > 12 ? "held" : ""}`} x={l.x} y={l.y} text-anchor={l.anchor}>{text}{n && <tspan class="n" dx="5">{n}</tspan>}</text>; })}
  </g>
);

function useSize(box: { current: HTMLElement | null }) {
  const [size, setSize] = useState({ width: 800, height: 520 });
  useLayoutEffect(() => {
    const measure = () => { if (box.current) setSize({ width: box.current.clientWidth, height: box.current.clientHeight }); };
    const watch = new ResizeObserver(measure);
    watch.observe(box.current!);
    measure();
    return () => watch.disconnect();
  }, []);
  return size;
}
