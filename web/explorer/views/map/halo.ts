import type { Site } from "./site.ts";

/** How far around its point a place of a kind may reach, in km: no measure, but what a point of that kind can mean. */
const reach: Record<string, number> = { NEIGHBOURHOOD: 1.5, CAMP: 2, VILLAGE: 3, TOWN: 5, CITY: 10, DISTRICT: 18, AREA: 18, ZONE: 25, GOVERNORATE: 45, COUNTRY: 200, OTHER: 10 };
const words: [RegExp, string][] = [[/governorate|province|state\b/i, "GOVERNORATE"], [/district|county/i, "DISTRICT"], [/country/i, "COUNTRY"]];

/** In km; what is said of the point counts before the kind of the place. */
export function haloOf(site: Site): number {
  const said = words.find(([word]) => word.test(site.precision ?? ""))?.[1];
  return reach[said ?? site.kind] ?? reach["OTHER"]!;
}
