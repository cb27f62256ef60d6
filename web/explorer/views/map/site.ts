import type { PlacesOfQuery, SiteFragment } from "../../generated/graphql.ts";
import type { Column } from "../../model/column.ts";

/** A place of the map or of the list beside it, and what was agreed on it. */
export interface Site {
  id: string;
  name: string;
  kind: string;
  /** In degrees; none if no source gives one. */
  point: [number, number] | undefined;
  precision: string | undefined;
  names: string[];
  /** By ISO 3166, of a country or a part of it. */
  iso: string | undefined;
  contested: boolean;
  /** The places that it lies in, the nearest first. */
  within: string[];
  partlyIn: string[];
  /** The agreements that name it itself. */
  here: Set<Column>;
  /** Those that name a place inside it. */
  inside: Set<Column>;
  /** Those that name a place that straddles it. */
  partly: Set<Column>;
  /** The talks that were held there, and the agreements that were made there. */
  venue: Set<Column>;
}

interface Nested extends SiteFragment {
  parent?: Nested | null;
  partlyIn?: Nested[];
}

/** All places of what is in view, by id. */
export function sitesOf(columns: Column[], answers: PlacesOfQuery[]): Map<string, Site> {
  const sites = new Map<string, Site>();
  const shown = new Map(columns.map((c) => [c.id, c]));
  for (const node of answers.flatMap((a) => a.nodes)) {
    const column = node && shown.get(node.id);
    if (!column) continue;
    if (node.__typename === "Agreement") {
      for (const place of node.places) cover(sites, place, column);
      for (const place of node.venues) keep(sites, place).venue.add(column);
    }
    if (node.__typename === "Process") for (const place of node.places) keep(sites, place).venue.add(column);
  }
  // Who names a governorate and a zone that straddles it means it once.
  for (const site of sites.values()) for (const c of site.partly) if (site.here.has(c) || site.inside.has(c)) site.partly.delete(c);
  return sites;
}

function cover(sites: Map<string, Site>, place: Nested, column: Column) {
  keep(sites, place).here.add(column);
  for (let up = place.parent; up; up = up.parent) keep(sites, up).inside.add(column);
  for (const part of place.partlyIn ?? []) keep(sites, part).partly.add(column);
}

function keep(sites: Map<string, Site>, place: Nested): Site {
  let site = sites.get(place.id);
  if (!site) sites.set(place.id, (site = made(place)));
  if (!site.within.length) for (let up = place.parent; up; up = up.parent) { site.within.push(up.id); keep(sites, up); }
  for (const part of place.partlyIn ?? []) if (!site.partlyIn.includes(part.id)) { site.partlyIn.push(part.id); keep(sites, part); }
  return site;
}

function made(p: Nested): Site {
  const known = typeof p.latitude === "number" && typeof p.longitude === "number";
  return {
    id: p.id, name: p.name, kind: p.placeKind ?? "OTHER", point: known ? [p.longitude!, p.latitude!] : undefined, precision: p.precision ?? undefined,
    names: [p.name, ...p.names.map((n) => n.text)], iso: p.externalIds.find((e) => e.scheme.startsWith("iso-3166"))?.id, contested: p.contestedAttributes.length > 0,
    within: [], partlyIn: [], here: new Set(), inside: new Set(), partly: new Set(), venue: new Set(),
  };
}

/** How many agreements hold there or somewhere inside. */
export const countOf = (s: Site) => new Set([...s.here, ...s.inside]).size;
