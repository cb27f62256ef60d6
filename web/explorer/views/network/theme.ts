/** The colours of the page, as a canvas needs them. */
export interface Theme {
  of: (name: string) => string;
  dark: boolean;
}

export function theme(): Theme {
  const style = getComputedStyle(document.documentElement);
  return { of: (name) => style.getPropertyValue(`--${name}`).trim() || "#888", dark: matchMedia("(prefers-color-scheme: dark)").matches };
}

/** Calls back when the theme changes, until it is stopped. */
export function onTheme(changed: () => void): () => void {
  const media = matchMedia("(prefers-color-scheme: dark)");
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}

/** Whether nothing should move by itself. */
export const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
