// So long, in ms, the page may be busy before it looks at what the user does.
const busy = 12;

/** Where the browser can, what waits for us goes on right after what is more urgent. */
const breath = (): Promise<unknown> => (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.() ?? new Promise((go) => setTimeout(go));

/** Lets the page look at what the user does, whenever it has been busy for long; false when what is done is no longer wanted. */
export function pacer(wanted: () => boolean): () => Promise<boolean> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since > busy) {
      await breath();
      since = performance.now();
    }
    return wanted();
  };
}

/** Does work in portions: at once what can be done in one of them, the rest between what is more urgent. */
export function inPortions(work: Iterator<void>, wanted: () => boolean, done: () => void): boolean {
  const portion = () => {
    const since = performance.now();
    while (performance.now() - since < busy) if (work.next().done) return true;
    return false;
  };
  if (portion()) {
    done();
    return true;
  }
  void (async () => {
    do await breath(); while (wanted() && !portion());
    if (wanted()) done();
  })();
  return false;
}
