import type { PositionFragment, Standing } from "../generated/graphql.ts";
import { standings, standingOf } from "./standing.ts";
import { isAfter } from "./when.ts";

/** Where two actors stood on one agreement or round. */
export interface Compared {
  id: string;
  title: string;
  a: Standing[];
  b: Standing[];
}

export interface Comparison {
  shared: Compared[];
  opposite: Compared[];
  onlyA: Compared[];
  onlyB: Compared[];
  bothAgainst: Compared[];
  /** Both are known to stand somewhere, neither together nor against each other. */
  other: Compared[];
}

const joined = (of: Standing[]) => of.includes("TOOK_PART");
const against = (of: Standing[]) => of.includes("REJECTED");
const favours = (of: Standing[]) => of.some((s) => s === "TOOK_PART" || s === "GUARANTEED" || s === "WELCOMED");

export function compare(a: PositionFragment, b: PositionFragment, day: string): Comparison {
  const all = new Map<string, Compared>();
  for (const side of ["a", "b"] as const) {
    const actor = side === "a" ? a : b;
    for (const tie of [...actor.participations.nodes, ...actor.stances.nodes]) {
      const standing = standingOf(tie);
      if (!standing || (day && isAfter(tie.date, day))) continue;
      let one = all.get(tie.to.id);
      if (!one) all.set(tie.to.id, (one = { id: tie.to.id, title: tie.to.label, a: [], b: [] }));
      if (!one[side].includes(standing)) one[side].push(standing);
    }
  }
  const found: Comparison = { shared: [], opposite: [], onlyA: [], onlyB: [], bothAgainst: [], other: [] };
  for (const one of all.values()) {
    for (const side of [one.a, one.b]) side.sort((x, y) => standings.indexOf(x) - standings.indexOf(y));
    found[placeOf(one)].push(one);
  }
  return found;
}

function placeOf({ a, b }: Compared): keyof Comparison {
  if ((against(a) && favours(b) && !against(b)) || (against(b) && favours(a) && !against(a))) return "opposite";
  if (joined(a) && joined(b)) return "shared";
  if (against(a) && against(b)) return "bothAgainst";
  if (!b.length) return "onlyA";
  return a.length ? "other" : "onlyB";
}
