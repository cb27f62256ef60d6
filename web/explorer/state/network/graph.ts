import { computed } from "@preact/signals";
import { CoSignedDocument, NeighboursDocument, TwoComparedDocument } from "../../generated/graphql.ts";
import { between, join, neighboursOf, nothing, ofCoSignatures, ofFound, ofScene, type Graph } from "../../model/network/graph.ts";
import { rings, type Around } from "../../model/network/rings.ts";
import { hardStop, portion, shownOf, type Shown } from "../../model/network/shown.ts";
import { sceneOf } from "../../model/scene.ts";
import { address, unfiltered } from "../address.ts";
import { answer, type Asked } from "../answer.ts";
import { columns } from "../board.ts";
import type { Failure } from "../ask.ts";
import { coSignedAsk } from "../co-signed.ts";
import { scene } from "../scene.ts";

const projection = computed(() => answer(CoSignedDocument, coSignedAsk(address.value)));

/** What is around a node, whatever the filters take, as of the day. */
export const aroundAsk = (id: string): Asked<unknown> => (address.value.together ? answer(CoSignedDocument, { asOf: address.value.asof || null }) : answer(NeighboursDocument, { id, asOf: address.value.asof || null }));

export function around(id: string): Around | undefined {
  const { asof, together, generic } = address.value;
  const asOf = asof || null;
  if (together) {
    const found = answer(CoSignedDocument, { asOf }).state.value.data?.coSignatures;
    if (!found) return undefined;
    const graph = ofCoSignatures(found);
    return { ...graph, signedWith: neighboursOf(graph).get(id) ?? new Set() };
  }
  const data = answer(NeighboursDocument, { id, asOf }).state.value.data;
  if (!data?.subgraph) return undefined;
  return { ...ofFound(data.subgraph.nodes, data.subgraph.ties, generic), signedWith: new Set(data.actor?.coSignatories?.nodes.map((n) => n.id)) };
}

/** The nodes that one has gone on from, and how far. */
export const expanded = computed(() => new Map(address.value.expand.map((said) => {
  const [id, steps] = said.split(".");
  return [id!, Number(steps ?? 1)] as const;
})));

/** The ways between the two actors that are compared. */
export const ways = computed((): Graph => {
  const { select, compare, asof } = address.value;
  const found = compare ? answer(TwoComparedDocument, { a: select, b: compare, asOf: asof || null }).state.value.data?.paths?.paths : undefined;
  const all = nothing();
  for (const path of found ?? []) join(all, ofFound(path.nodes, path.ties, true));
  return all;
});

/** All standings as of the day, for ties between what was added and what is there. */
const unnarrowed = computed(() => ofScene(sceneOf(columns.value, { ...unfiltered, asof: address.value.asof })));

const base = computed((): Graph => {
  if (!address.value.together) return ofScene(scene.value);
  const found = projection.value.state.value.data?.coSignatures;
  return found ? ofCoSignatures(found) : nothing();
});

/** What of the address decides about the graph; the rest must not make it anew. */
const whole = computed((): { graph: Graph; added: Set<string> } => {
  const graph: Graph = { nodes: new Map(base.value.nodes), ties: new Map(base.value.ties) };
  const added = new Set<string>();
  for (const [id, steps] of expanded.value) {
    const found = around(id);
    const ring = found && rings(found, id)[steps - 1];
    if (!found || !ring || !found.nodes.has(id)) continue;
    for (const one of ring) added.add(one);
    join(graph, between(found, ring));
  }
  if (added.size && !address.value.together) {
    for (const [id, t] of unnarrowed.value.ties) {
      if ((added.has(t.from) && graph.nodes.has(t.to)) || (added.has(t.to) && graph.nodes.has(t.from))) if (!graph.ties.has(id)) graph.ties.set(id, t);
    }
    for (const [id, n] of unnarrowed.value.nodes) if (graph.nodes.get(id)) graph.nodes.set(id, n);
  }
  join(graph, ways.value);
  for (const id of ways.value.nodes.keys()) added.add(id);
  return { graph, added };
});

/** How many nodes may be drawn. */
export const most = computed(() => Math.min(hardStop, Math.max(portion, Number(address.value.nodes) || portion)));

export const shown = computed((): Shown => {
  const { select, compare, on, collapse } = address.value;
  const { graph, added } = whole.value;
  return shownOf(graph, { most: most.value, keep: new Set([select, compare, on, ...added]), folded: collapse.filter((id) => graph.nodes.has(id)) });
});

/** All that a node is tied to in what is loaded, drawn or not. */
export const wholeGraph = computed(() => whole.value.graph);

/** Why the projection, or what is around a node, is not there; null if it is, or still comes. */
export const wrong = computed((): { failure: Failure; again: () => void } | null => {
  const asked: Asked<unknown>[] = [...(address.value.together ? [projection.value] : []), ...[...expanded.value.keys()].map(aroundAsk)];
  const failed = asked.find((a) => a.state.value.failure && !a.state.value.data);
  return failed ? { failure: failed.state.value.failure!, again: () => void failed.again() } : null;
});

export const coming = computed(() => address.value.together && projection.value.state.value.asking && !projection.value.state.value.data);

/** What the server left out of the projection. */
export const cut = computed(() => (address.value.together ? projection.value.state.value.data?.coSignatures?.truncated ?? null : null));
