import { counted } from "../counted.ts";
import { isDeal, neighboursOf, type Graph } from "./graph.ts";

/** How often one may go on from a node. */
export const farthest = 3;

/** What is around a node, and whom it has signed with. */
export interface Around extends Graph {
  signedWith: ReadonlySet<string>;
}

/** What each further step from a node reaches; an actor's first step includes those it has signed with. */
export function rings(around: Around, id: string): Set<string>[] {
  const next = neighboursOf(around);
  const found: Set<string>[] = [];
  let reached = new Set([id]);
  for (let step = 1; step <= farthest; step++) {
    const wider = new Set(reached);
    for (const one of reached) for (const n of next.get(one) ?? []) wider.add(n);
    if (step === 1) for (const other of around.signedWith) wider.add(other);
    found.push(wider);
    reached = wider;
  }
  return found;
}

/** What expanding a node would add, or has hidden, in words: 14 signed with, 2 agreements. */
export function inNumbers({ nodes, signedWith }: Around, more: readonly string[]): string {
  const deals = more.filter((m) => isDeal(nodes.get(m)?.kind ?? "")).length;
  const signed = more.filter((m) => signedWith.has(m)).length;
  const others = more.length - deals - signed;
  return [
    signed && `${signed} signed with`,
    deals && counted(deals, "agreement or round", "agreements and rounds"),
    others && counted(others, "other actor"),
  ].filter(Boolean).join(", ");
}
