import { signal, type Signal } from "@preact/signals";
import { address } from "../../state/address.ts";
import { collapse, expand, spoken } from "../../state/network/moves.ts";
import { shown } from "../../state/network/graph.ts";

/** The actor from which a way to another is wanted. */
export const connecting = signal("");

/** Asks for the other end of a way. */
export function connect(id: string) {
  if (!id.startsWith("actor:")) return;
  connecting.value = id;
  spoken.value = `Choose the actor to find the way to from ${shown.value.nodes.get(id)?.label ?? id}`;
}

/** Keys that go on from the node that has the focus, else from the one that is selected. */
export function listen(pointed: Signal<string>): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if ((event.target as HTMLElement).closest("input:not([type=checkbox]), textarea, select, dialog")) return;
    if (event.key === "Escape" && connecting.value) {
      connecting.value = "";
      return event.stopImmediatePropagation();
    }
    const id = (document.activeElement as HTMLElement | null)?.closest<HTMLElement>(".twin [data-id]")?.dataset.id ?? (address.value.select || pointed.value);
    const act = { e: expand, c: collapse, p: connect }[event.key];
    if (!act) return;
    event.preventDefault();
    if (!shown.value.nodes.has(id)) return void (spoken.value = "Select a node first");
    void act(id);
  };
  addEventListener("keydown", press, { capture: true });
  return () => removeEventListener("keydown", press, { capture: true });
}
