import { useEffect, useRef } from "preact/hooks";

const twitch = 4; // px below which a movement is a click

/** Moves what is in a box along with the pointer, and zooms with Ctrl and the wheel. */
export function useDrag(box: { current: HTMLElement | null }, shift: (x: number, y: number) => void, turn: (by: number) => void) {
  const latest = useRef({ shift, turn });
  latest.current = { shift, turn };
  useEffect(() => {
    const element = box.current!;
    let from: { x: number; y: number; id: number; moved: boolean } | undefined;
    const down = (e: PointerEvent) => { if (e.button === 0 && e.pointerType === "mouse" && !(e.target as Element).closest("button")) from = { x: e.clientX, y: e.clientY, id: e.pointerId, moved: false }; };
    const move = (e: PointerEvent) => {
      if (!from || e.pointerId !== from.id) return;
      const [x, y] = [e.clientX - from.x, e.clientY - from.y];
      if (!from.moved && Math.hypot(x, y) < twitch) return;
      if (!from.moved) element.setPointerCapture(from.id);
      latest.current.shift(x, y);
      from = { x: e.clientX, y: e.clientY, id: from.id, moved: true };
    };
    const up = () => (from = undefined);
    const wheel = (e: WheelEvent) => {
      if (!e.ctrlKey && !e.metaKey) return;
      e.preventDefault();
      latest.current.turn(Math.exp(-e.deltaY / 300));
    };
    element.addEventListener("pointerdown", down);
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerup", up);
    element.addEventListener("pointercancel", up);
    element.addEventListener("wheel", wheel, { passive: false });
    return () => {
      element.removeEventListener("pointerdown", down);
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerup", up);
      element.removeEventListener("pointercancel", up);
      element.removeEventListener("wheel", wheel);
    };
  }, []);
}
