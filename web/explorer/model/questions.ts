import type { Address } from "../state/address.ts";
import type { Column } from "./column.ts";
import type { Row, Scene } from "./scene.ts";

/** A question that the data answers, and where its answer is. */
export interface Question {
  kind: "signed" | "connected" | "stood";
  /** The sentence, in pieces: names stand at odd places. */
  words: string[];
  to: Partial<Address>;
}

/** Three questions with names of this dataset; fewer where it has no such names. */
export function questionsOf(scene: Scene, coSignatories: ReadonlyMap<string, number>): Question[] {
  const named = scene.rows.filter((r) => !r.generic && r.type !== "PERSON");
  const signer = best(named.filter((r) => r.type === "FACTION"), (r) => (coSignatories.get(r.id) ?? 0) * 10 + kindsIn(r)) ?? best(named, (r) => coSignatories.get(r.id) ?? 0);
  const debated = best(scene.columns, disputed);
  const [x, y] = pair(named, coSignatories);
  const at = (to: Partial<Address>) => ({ select: "", on: "", compare: "", ...to });
  return [
    signer && { kind: "signed" as const, words: ["Who has ", signer.name, " signed with?"], to: at({ select: signer.id }) },
    x && y && { kind: "connected" as const, words: ["How are ", x.name, " and ", y.name, " connected?"], to: at({ view: "network", select: x.id, compare: y.id }) },
    debated && { kind: "stood" as const, words: ["Who stood where on ", debated.title, "?"], to: at({ select: debated.id }) },
  ].filter((q) => !!q);
}

function best<T>(of: T[], score: (one: T) => number): T | undefined {
  let found: T | undefined;
  for (const one of of) if (!found || score(one) > score(found)) found = one;
  return found;
}

/** In how many ways an actor stands somewhere. */
const kindsIn = (row: Row) => new Set([...row.cells.values()].flatMap((c) => c.standings)).size;

/** How much actors differ on it. */
function disputed(column: Column): number {
  const all = [...column.cells.values()].map((c) => c.standings);
  const against = all.filter((s) => s.includes("REJECTED")).length;
  return Math.min(against, all.length - against) * 10 + new Set(all.flat()).size;
}

/** A group and a state that sign, and not the same text. */
function pair(rows: Row[], coSignatories: ReadonlyMap<string, number>): [Row?, Row?] {
  const degree = (r: Row) => coSignatories.get(r.id) ?? 0;
  const x = best(rows.filter((r) => r.type === "FACTION" || r.type === "ALLIANCE"), degree) ?? rows[0];
  const apart = (r: Row) => r !== x && ![...r.cells].some(([on, c]) => c.standings.includes("TOOK_PART") && x?.cells.get(on)?.standings.includes("TOOK_PART"));
  const y = best(rows.filter((r) => r.type === "STATE" && apart(r)), (r) => r.cells.size) ?? best(rows.filter(apart), degree);
  return [x, y];
}
