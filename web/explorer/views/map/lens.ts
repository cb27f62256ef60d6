import { useEffect, useRef, useState } from "preact/hooks";
import { address, go } from "../../state/address.ts";

/** How far in one looks, and at what: degrees east and north; all there is, in the middle, without them. */
export interface Lens {
  k: number;
  centre: [number, number] | undefined;
}

export const plain: Lens = { k: 1, centre: undefined };

const nearest = 24;

export const bounded = (k: number) => Math.min(nearest, Math.max(1, k));

/** Of an address: east, north, how far in. What cannot be read is all there is. */
export function readLens(text: string): Lens {
  const [east, north, k, ...more] = text.split(",").map(Number);
  if (!text || more.length || !(Math.abs(east!) <= 180) || !(Math.abs(north!) <= 85) || !(k! >= 1)) return plain;
  return { k: bounded(k!), centre: [east!, north!] };
}

export const writeLens = ({ k, centre }: Lens) => (centre ? `${centre.map((d) => +d.toFixed(4)).join(",")},${+k.toFixed(3)}` : "");

const calm = 350; // ms after which a movement counts as ended

/** Follows movements at once; the address follows when they have ended, so that one step of Back undoes them. */
export function useLens(): [Lens, (turn: (from: Lens) => Lens) => void] {
  const [moving, move] = useState<Lens | undefined>();
  const lens = moving ?? readLens(address.value.lens);
  const latest = useRef(lens);
  latest.current = lens;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const look = (turn: (from: Lens) => Lens) => {
    move((latest.current = turn(latest.current)));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      go({ lens: writeLens(latest.current) });
      move(undefined);
    }, calm);
  };
  return [lens, look];
}
