import type { Asked, Coming } from "./answer.ts";

/** Waits until a question is answered, or is not. */
export function settled<T>({ state }: Asked<T>): Promise<Coming<T>> {
  return new Promise((done) => {
    let stop: (() => void) | undefined;
    stop = state.subscribe((coming) => {
      if (coming.asking) return;
      done(coming);
      queueMicrotask(() => stop?.());
    });
  });
}
