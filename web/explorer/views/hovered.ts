import { signal } from "@preact/signals";

/** The cell under the pointer: the id of its actor, a blank, that of its column. */
export const hovered = signal("");
