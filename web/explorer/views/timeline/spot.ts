import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/** The lane that Tab leads to; a lane that is selected elsewhere is brought into sight. */
export function useSpot(box: { current: HTMLElement | null }, ids: string[], selected: string) {
  const [at, stay] = useState(0);
  // What is to be done with that lane as soon as it is in the page.
  const then = useRef<"focus" | "show" | undefined>(undefined);
  const lane = (i: number) => box.current?.querySelector<SVGElement>(`[data-i="${i}"] .ground`);
  useLayoutEffect(() => {
    const there = then.current && lane(at);
    if (!there) return;
    if (then.current === "focus") there.focus();
    else there.scrollIntoView({ block: "nearest" });
    then.current = undefined;
  });
  useEffect(() => {
    const i = ids.indexOf(selected);
    if (i < 0) return;
    const there = lane(i);
    if (there) there.scrollIntoView({ block: "nearest" });
    else then.current = "show";
    stay(i);
  }, [selected, ids.length]);
  const go = (next: number) => {
    then.current = "focus";
    stay(Math.min(ids.length - 1, Math.max(0, next)));
  };
  return { at: Math.min(at, ids.length - 1), go, stay };
}
