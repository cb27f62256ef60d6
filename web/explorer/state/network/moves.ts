import { signal } from "@preact/signals";
import { neighboursOf } from "../../model/network/graph.ts";
import { farthest, inNumbers, rings } from "../../model/network/rings.ts";
import { hardStop, portion } from "../../model/network/shown.ts";
import { address, go } from "../address.ts";
import { settled } from "../settled.ts";
import { around, aroundAsk, expanded, most, shown, wholeGraph } from "./graph.ts";

/** What has just changed, for those who do not see it. */
export const spoken = signal("");

const nameOf = (id: string) => shown.value.nodes.get(id)?.label ?? id;

/** What the next step from a node adds. */
export interface Step {
  steps: number;
  more: number;
  words: string;
}

/** The next step from a node that adds something; undefined as long as that is not known, null if none does. */
export function nextStep(id: string): Step | null | undefined {
  if (address.value.collapse.includes(id)) {
    const folded = [...(neighboursOf(wholeGraph.value).get(id) ?? [])];
    return { steps: 0, more: folded.length, words: inNumbers({ ...wholeGraph.value, signedWith: around(id)?.signedWith ?? new Set() }, folded) };
  }
  const found = around(id);
  if (!found) return undefined;
  const reach = rings(found, id);
  for (let steps = (expanded.value.get(id) ?? 0) + 1; steps <= farthest; steps++) {
    const more = [...reach[steps - 1]!].filter((n) => found.nodes.has(n) && !shown.value.nodes.has(n));
    if (more.length) return { steps, more: more.length, words: inNumbers(found, more) };
  }
  return null;
}

let queue = Promise.resolve();
/** One after the other, also when keys come faster than answers. */
const inTurn = (move: () => Promise<void>) => (queue = queue.then(move, move));

/** Goes on from a node by the next step that adds something. */
export const expand = (id: string) => inTurn(async () => {
  const { collapse } = address.value;
  if (collapse.includes(id)) {
    spoken.value = `${nameOf(id)} unfolded`;
    return go({ collapse: collapse.filter((c) => c !== id) });
  }
  await settled(aroundAsk(id));
  const step = nextStep(id);
  if (!step) return void (spoken.value = step === null ? `All that ${nameOf(id)} is tied to is shown` : "The server does not answer");
  const others = [...expanded.value].filter(([e]) => e !== id).map(([e, steps]) => said(e, steps));
  spoken.value = `${nameOf(id)} expanded: ${step.words} more`;
  go({ expand: [...others, said(id, step.steps)] });
});

const said = (id: string, steps: number) => (steps > 1 ? `${id}.${steps}` : id);

/** Takes back what going on from a node has added, else folds its ties away. */
export const collapse = (id: string) => inTurn(async () => {
  const { expand, collapse } = address.value;
  if (expanded.value.has(id)) {
    spoken.value = `${nameOf(id)} collapsed`;
    return go({ expand: expand.filter((e) => e.split(".")[0] !== id) });
  }
  if (collapse.includes(id)) return void (spoken.value = `${nameOf(id)} is folded already`);
  spoken.value = `${nameOf(id)} folded: its ties are hidden`;
  go({ collapse: [...collapse, id] });
});

export interface Spot {
  x: number;
  y: number;
}

/** Where nodes were put by hand. */
export function pins(): Map<string, Spot> {
  const found = new Map<string, Spot>();
  for (const said of address.value.pin) {
    const parts = /^(.+)\.(-?\d+)\.(-?\d+)$/.exec(said);
    if (parts) found.set(parts[1]!, { x: Number(parts[2]), y: Number(parts[3]) });
  }
  return found;
}

export function pin(id: string, { x, y }: Spot) {
  go({ pin: [...address.value.pin.filter((p) => !p.startsWith(`${id}.`)), `${id}.${Math.round(x)}.${Math.round(y)}`] });
  spoken.value = `${nameOf(id)} pinned`;
}

export function unpin(id: string) {
  go({ pin: address.value.pin.filter((p) => !p.startsWith(`${id}.`)) });
  spoken.value = `${nameOf(id)} no longer pinned`;
}

export const moreNodes = () => go({ nodes: String(Math.min(hardStop, most.value + portion)) });

/** Turns to who has signed with whom, or back; what was done to one of them means nothing in the other. */
export const turn = (together: boolean) => {
  spoken.value = together ? "Shown are actors that have signed together" : "Shown are actors and agreements";
  go({ together, expand: [], collapse: [], pin: [] });
};
