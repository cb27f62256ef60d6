import { counted } from "../counted.ts";
import { isDeal, neighboursOf, type Graph } from "./graph.ts";

/** How often one may go on from a node. */
export const farthest = 3;

/** What each further step from a node reaches; an actor's first step includes those it has signed with. */
export function rings(around: Graph, id: string): Set<string>[] {
  const next = neighboursOf(around);
  const found: Set<string>[] = [];
  let reached = new Set([id]);
  for (let step = 1; step <= farthest; step++) {
    const wider = new Set(reached);
    for (const one of reached) for (const n of next.get(one) ?? []) wider.add(n);
    if (step === 1) for (const other of signedWith(around, id)) wider.add(other);
    found.push(wider);
    reached = wider;
  }
  return found;
}

/** The actors that took part in what an actor took part in. */
export function signedWith({ ties }: Graph, id: string): Set<string> {
  const signed = [...ties.values()].filter((t) => t.line === "TOOK_PART");
  const on = new Set(signed.filter((t) => t.from === id).map((t) => t.to));
  const together = [...ties.values()].filter((t) => t.line === "TOGETHER" && (t.from === id || t.to === id)).map((t) => (t.from === id ? t.to : t.from));
  return new Set([...signed.filter((t) => on.has(t.to) && t.from !== id).map((t) => t.from), ...together]);
}

/** What expanding a node would add, or has hidden, in words: 14 signed with, 2 agreements. */
export function inNumbers(around: Graph, id: string, more: readonly string[]): string {
  const kinds = more.map((m) => around.nodes.get(m)?.kind ?? "");
  const deals = kinds.filter(isDeal).length;
  const partners = signedWith(around, id);
  const signed = more.filter((m) => partners.has(m)).length;
  const others = more.length - deals - signed;
  return [
    signed && `${signed} signed with`,
    deals && counted(deals, "agreement or round", "agreements and rounds"),
    others && counted(others, "other actor"),
  ].filter(Boolean).join(", ");
}
