import type { Area, Country } from "./country.ts";
import type { Site } from "./site.ts";

/**
 * The area that a governorate is: by its code of ISO 3166-2, else by a name. Names of one place
 * differ in vowels, articles and doubled letters, so what is left without them is compared; if
 * two areas answer to it, none is taken.
 */
export function areaOf(site: Site, { areas }: Country): Area | undefined {
  const byCode = areas.find((a) => a.code === site.iso);
  if (byCode || site.kind !== "GOVERNORATE") return byCode;
  const wanted = new Set(site.names.map(boned).filter((n) => n.length > 1));
  const found = areas.filter((a) => a.names.some((n) => wanted.has(boned(n))));
  return found.length === 1 ? found[0] : undefined;
}

const kinds = /\b(governorate|province|state|region|department|oblast|district|muhafazat?)\b|محافظة/g;
const articles = /\b(al|el|ad|as|ar|at|az|ez|ash|an)[- ]/g;

function boned(name: string): string {
  const plain = name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/\(.*?\)/g, "").replace(kinds, "").replace(articles, "").replace(/[^\p{L}]/gu, "");
  const first = plain.charAt(0);
  return first + plain.slice(1).replace(/[aeiouyw]/g, "").replace(/h$/, "").replace(/(.)\1+/g, "$1");
}
