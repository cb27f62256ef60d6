import type { Sight } from "../seen.ts";

/** So many lanes are drawn whole; of more only those in sight are in the page. */
export const mostWhole = 150;

const spare = 300; // px above and below what is seen, so that scrolling does not flicker

/** Which of n lanes are drawn, each so high and the first of them so far down: those in sight, and the one that Tab leads to. */
export function partOf(n: number, first: number, height: number, sight: Sight | undefined, focused: number): number[] {
  if (!sight) return Array.from({ length: n }, (_, i) => i);
  const from = Math.max(0, Math.floor((sight.top - spare - first) / height));
  const to = Math.min(n, Math.ceil((sight.top + sight.height + spare - first) / height));
  const seen = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  if (focused < 0 || focused >= n || seen.includes(focused)) return seen;
  return focused < from ? [focused, ...seen] : [...seen, focused];
}

/** Whether something between two heights is in sight. */
export const meets = (sight: Sight | undefined, a: number, b: number) => !sight || (Math.max(a, b) > sight.top - spare && Math.min(a, b) < sight.top + sight.height + spare);
