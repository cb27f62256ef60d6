import { address } from "../../state/address.ts";
import { turn } from "../../state/network/moves.ts";
import { listing } from "./Twin.tsx";

interface Props {
  fit: () => void;
  zoom: (by: number) => void;
  tidy: () => void;
}

/** What is drawn, and how near. */
export function Tools({ fit, zoom, tidy }: Props) {
  const { together } = address.value;
  return (
    <div class="netbar">
      <div class="switch" role="group" aria-label="What is tied">
        <button type="button" aria-pressed={!together} onClick={() => turn(false)}>Actors and agreements</button>
        <button type="button" aria-pressed={together} onClick={() => turn(true)}>Signed together</button>
      </div>
      <div class="sight" role="group" aria-label="Picture">
        <button type="button" aria-pressed={listing.value} onClick={() => (listing.value = !listing.value)}>List</button>
        <button type="button" onClick={tidy} title="Find new places for all nodes">Tidy</button>
        <button type="button" onClick={fit}>Fit</button>
        <button type="button" aria-label="Nearer" onClick={() => zoom(1.35)}>+</button>
        <button type="button" aria-label="Farther" onClick={() => zoom(1 / 1.35)}>−</button>
      </div>
    </div>
  );
}
