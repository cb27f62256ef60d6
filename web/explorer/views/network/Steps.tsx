import { Search } from "../../frame/Search.tsx";
import { address, compareWith } from "../../state/address.ts";
import { expanded, shown } from "../../state/network/graph.ts";
import { collapse, expand, nextStep, pin, pins, unpin } from "../../state/network/moves.ts";
import { Text } from "../Name.tsx";
import { connect, connecting } from "./keys.ts";

/** What one can do from the node that is selected; how much it would add stands there first. */
export function Steps() {
  const { select: id, compare, collapse: folded, pin: pinned } = address.value;
  const node = shown.value.nodes.get(id);
  if (connecting.value) return <Connect from={connecting.value} />;
  if (!node || compare) return null;
  const step = nextStep(id);
  const isPinned = pinned.length > 0 && pins().has(id);
  return (
    <div class="steps" role="group" aria-label={`From ${node.label}`}>
      <button type="button" disabled={!step} onClick={() => void expand(id)} title={step ? `Expand: ${step.words}` : undefined}>
        {step ? <>Expand <b>+{step.words}</b></> : step === null ? "All its ties are shown" : "Expand …"}<kbd>e</kbd>
      </button>
      <button type="button" disabled={folded.includes(id)} onClick={() => void collapse(id)}>{expanded.value.has(id) ? "Collapse" : "Fold away"}<kbd>c</kbd></button>
      {id.startsWith("actor:") && <button type="button" onClick={() => connect(id)}>Path to …<kbd>p</kbd></button>}
      <button type="button" aria-pressed={isPinned} onClick={() => (isPinned ? unpin(id) : pin(id, placeOf(id)))}>{isPinned ? "Unpin" : "Pin"}</button>
    </div>
  );
}

/** Where nodes are, told by the picture; pinned from the keyboard they stay there. */
export const spots: { of: (id: string) => { x: number; y: number } } = { of: () => ({ x: 0, y: 0 }) };
const placeOf = (id: string) => spots.of(id);

function Connect({ from }: { from: string }) {
  const take = (other: string) => {
    connecting.value = "";
    compareWith(from, other);
  };
  return (
    <div class="steps connect" ref={(box) => box?.querySelector("input")?.focus()}>
      <span>From <b><Text>{shown.value.nodes.get(from)?.label ?? from}</Text></b> to: click an actor, or</span>
      <Search id="path-to" label="Path to" placeholder="find one by name" kinds={["ACTOR"]} choose={take} />
      <button type="button" onClick={() => (connecting.value = "")}>Cancel</button>
    </div>
  );
}
