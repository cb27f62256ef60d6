import type { Area, Country } from "./country.ts";
import { areaOf } from "./match.ts";
import { countOf, type Site } from "./site.ts";

/** A part of the list beside the map. */
export interface Group {
  title: string;
  /** Why it is not on the map, if it is not. */
  note?: string;
  sites: Site[];
}

/** Which area each governorate is, of the countries that have come. */
export function areasOf(sites: Iterable<Site>, countries: Country[]): Map<string, Area> {
  const found = new Map<string, Area>();
  for (const site of sites) {
    if (site.kind === "COUNTRY") continue;
    for (const country of countries) {
      const area = areaOf(site, country);
      if (area) found.set(site.id, area);
    }
  }
  return found;
}

/** The places of the view, each in one group; those with nothing on them are left out. */
export function groupsOf(sites: Map<string, Site>, areas: Map<string, Area>): Group[] {
  const groups: Group[] = [
    { title: "Whole countries", sites: [] },
    { title: "Governorates", sites: [] },
    { title: "Places with a point", sites: [] },
    { title: "Zones without a border", note: "No source settles where they end; the governorates that they lie in light up.", sites: [] },
    { title: "Places without a point", note: "No source says where exactly they lie.", sites: [] },
    { title: "Where talks and signings were held", sites: [] },
  ];
  for (const site of sites.values()) groups[groupOf(site, areas)]?.sites.push(site);
  for (const group of groups) group.sites.sort((a, b) => weightOf(b) - weightOf(a) || a.name.localeCompare(b.name));
  return groups.filter((g) => g.sites.length);
}

const weightOf = (s: Site) => countOf(s) || s.partly.size || s.venue.size;

function groupOf(site: Site, areas: Map<string, Area>): number {
  const covered = countOf(site) + site.partly.size;
  if (!covered && !site.venue.size) return -1;
  if (site.point) return 2;
  if (!covered) return 5;
  if (site.kind === "COUNTRY") return 0;
  if (areas.has(site.id) || site.kind === "GOVERNORATE") return 1;
  return site.kind === "ZONE" ? 3 : 4;
}
