import { useEffect, useRef } from "preact/hooks";
import { signal } from "@preact/signals";

export const helping = signal(false);

const keys: [string, string][] = [
  ["/", "search"], ["← ↑ → ↓", "move in the matrix"], ["Enter", "open the evidence of a cell, an actor or an agreement"], ["Escape", "close what is open, or the evidence"],
  ["+ − 0", "zoom in and out of timeline and map; all in sight again"], ["m", "matrix"], ["n", "network"], ["l", "timeline"], ["g", "map"], ["t", "table"],
  ["e", "in the network: expand what is selected"], ["c", "collapse it"], ["p", "find the path to another actor"], ["?", "this list"],
];

/** What the keys do. */
export function Help() {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => { if (helping.value) box.current?.showModal(); else box.current?.close(); }, [helping.value]);
  return (
    <dialog ref={box} onClose={() => (helping.value = false)} aria-label="Keys">
      <h2>Keys</h2>
      <dl>{keys.map(([key, what]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{what}</dd></div>)}</dl>
      <form method="dialog"><button>Close</button></form>
    </dialog>
  );
}
