import { useEffect, useRef } from "preact/hooks";
import type { Plot } from "./plot.ts";
import { panned, zoomed, type Range } from "./range.ts";

const calm = 350; // ms after which a movement of the wheel counts as ended

/** Zooms with Ctrl and the wheel, moves along with a sideways one; the address follows when it has ended. */
export function useWheel(box: { current: HTMLElement | null }, plot: Plot, range: Range, whole: Range, move: (range: Range) => void, settle: (range: Range) => void) {
  const latest = useRef({ plot, range, whole, move, settle });
  latest.current = { plot, range, whole, move, settle };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const turn = (event: WheelEvent) => {
      const { plot, range, whole, move } = latest.current;
      const perPixel = (range[1] - range[0]) / (plot.right - plot.left);
      const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      let next: Range;
      if (event.ctrlKey || event.metaKey) next = zoomed(range, Math.exp(event.deltaY / 400), whole, range[0] + (event.clientX - box.current!.getBoundingClientRect().left - plot.left) * perPixel);
      else if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) next = panned(range, sideways * perPixel, whole);
      else return;
      event.preventDefault();
      move(next);
      clearTimeout(timer);
      timer = setTimeout(() => latest.current.settle(latest.current.range), calm);
    };
    const element = box.current!;
    element.addEventListener("wheel", turn, { passive: false });
    return () => { clearTimeout(timer); element.removeEventListener("wheel", turn); };
  }, []);
}
