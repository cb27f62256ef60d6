import { signal } from "@preact/signals";

/** Since when the server has not answered; null while it does. */
export const awaySince = signal<Date | null>(null);

const listeners = new Set<() => void>();

/** Calls back whenever the server is there again. */
export const onReturn = (listener: () => void) => void listeners.add(listener);

const beats = new Set<() => void>();

/** Calls back each time that the server has been found there. */
export const onBeat = (listener: () => void) => void beats.add(listener);

const calm = 5000;
const eager = 1000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Somebody has asked in vain. */
export function lost() {
  awaySince.value ??= new Date();
  look(eager);
}

/** Looks from time to time whether the server is there, while somebody looks at the page. */
export function look(delay = calm) {
  clearTimeout(timer);
  timer = setTimeout(knock, delay);
}

async function knock() {
  if (document.visibilityState === "hidden") return look();
  try {
    const response = await fetch("/livez", { cache: "no-store" });
    if (!response.ok) throw new Error(response.statusText);
    const returned = awaySince.value !== null;
    awaySince.value = null;
    if (returned) for (const listener of listeners) listener();
    for (const beat of beats) beat();
    look();
  } catch {
    lost();
  }
}
