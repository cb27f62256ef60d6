import { computed } from "@preact/signals";
import { sceneOf, filtersOf, type Filter, type Filtered } from "../model/scene.ts";
import { address, unfiltered } from "./address.ts";
import { columns } from "./board.ts";

/** What the address decides about the scene; the rest of it must not make it anew. */
const cut = computed(() => {
  const { asof, type, deal, standing, contested, generic } = address.value;
  return JSON.stringify({ asof, type, deal, standing, contested, generic });
});

export const scene = computed(() => sceneOf(columns.value, JSON.parse(cut.value) as Filtered));

const whole = computed(() => sceneOf(columns.value, unfiltered));

/** How much the filters take away. */
export const filteredOut = computed(() => ({
  actors: whole.value.rows.length - scene.value.rows.length,
  columns: whole.value.columns.length - scene.value.columns.length,
}));

/** With a filter away, how much would be shown. */
export function without(filter: Filter) {
  const { rows, columns: left } = sceneOf(columns.value, { ...address.value, ...filter.off });
  return { actors: rows.length, columns: left.length };
}

export const filters = computed(() => filtersOf(address.value));
