import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/** What of a box is in sight, in px. */
export interface Sight {
  top: number;
  left: number;
  width: number;
  height: number;
}

/** Scrolling by less than this draws nothing anew. */
const coarse = (px: number) => Math.floor(px / 100) * 100;

/** Follows what is in sight of a box; if all of it is drawn anyhow, only its size. */
export function useSight(box: RefObject<HTMLElement | null>, all: boolean): [Sight, () => void] {
  const [sight, setSight] = useState<Sight>({ top: 0, left: 0, width: innerWidth, height: innerHeight });
  const look = () => {
    if (!box.current) return; // a last sign of its size when it has gone
    const { scrollTop, scrollLeft, clientWidth: width, clientHeight: height } = box.current;
    const [top, left] = all ? [0, 0] : [coarse(scrollTop), coarse(scrollLeft)];
    setSight((was) => (was.top === top && was.left === left && was.width === width && was.height === height ? was : { top, left, width, height }));
  };
  const latest = useRef(look);
  latest.current = look;
  useLayoutEffect(look, [all]);
  useEffect(() => {
    const watch = new ResizeObserver(() => latest.current());
    watch.observe(box.current!);
    return () => watch.disconnect();
  }, []);
  return [sight, look];
}
