import type { Address } from "../state/address.ts";
import type { Cell, Column } from "./column.ts";
import { kinds, known, manyOf } from "./kind.ts";
import { byName } from "./order.ts";
import { sentenceCase, standingOf, wordFor } from "./standing.ts";
import { inWords, isAfter } from "./when.ts";
import type { ActorType, Standing } from "../generated/graphql.ts";

export interface Row {
  id: string;
  name: string;
  type: ActorType;
  generic: boolean;
  /** By column id. */
  cells: Map<string, Cell>;
}

/** What the views show: what is left of the board after the filters. */
export interface Scene {
  columns: Column[];
  rows: Row[];
}

/** A filter as it stands in the address. */
export interface Filter {
  name: string;
  /** What takes it out of the address. */
  off: Partial<Address>;
}

export function filtersOf(a: Address): Filter[] {
  const listed = (key: "type" | "deal" | "standing", word: (value: string) => string) =>
    a[key].map((value) => ({ name: word(value), off: { [key]: a[key].filter((v) => v !== value) } }));
  return [
    ...(a.asof ? [{ name: `as of ${inWords({ text: a.asof })}`, off: { asof: "" } }] : []),
    ...listed("type", manyOf),
    ...listed("deal", sentenceCase),
    ...listed("standing", wordFor),
    ...(a.contested ? [{ name: "contested only", off: { contested: false } }] : []),
    ...(a.generic ? [] : [{ name: "no unnamed groups", off: { generic: true } }]),
  ];
}

/** What of an address narrows the views. */
export type Filtered = Pick<Address, "asof" | "type" | "deal" | "standing" | "contested" | "generic">;

/** Applies the filters of an address to what is loaded. */
export function sceneOf(columns: Column[], a: Filtered): Scene {
  const rows = new Map<string, Row>();
  const left = columns.filter((c) => inView(c, a));
  const filled = new Set<string>();
  for (const column of left) {
    for (const [id, whole] of column.cells) {
      const actor = column.actors.get(id)!;
      if ((a.type.length && !a.type.includes(known(actor.type))) || (actor.generic && !a.generic)) continue;
      const cell = asOf(whole, a.asof);
      if (!cell || !wanted(cell, a)) continue;
      filled.add(column.id);
      let row = rows.get(id);
      if (!row) rows.set(id, (row = { ...actor, type: known(actor.type), cells: new Map() }));
      row.cells.set(column.id, cell);
    }
  }
  const narrowed = a.standing.length > 0 || a.contested;
  return { columns: narrowed ? left.filter((c) => filled.has(c.id)) : left, rows: [...rows.values()].sort(inOrder) };
}

function inView(column: Column, a: Filtered): boolean {
  if (a.asof && isAfter(column.when, a.asof)) return false;
  return !a.deal.length || column.deals.some((deal) => a.deal.includes(deal));
}

function wanted(cell: Cell, a: Filtered): boolean {
  if (a.standing.length && !cell.standings.some((s) => a.standing.includes(s))) return false;
  return !a.contested || cell.ties.some((t) => t.contested);
}

/** What of a cell had happened by a day; what is undated stays. */
function asOf(cell: Cell, day: string): Cell | undefined {
  const ties = day ? cell.ties.filter((t) => !("date" in t) || !isAfter(t.date, day)) : cell.ties;
  if (ties.length === cell.ties.length) return cell;
  const left = new Set(ties.map((t) => standingOf(t)));
  const standings = cell.standings.filter((s: Standing) => left.has(s));
  return standings.length ? { ties, standings } : undefined;
}

const place = (type: ActorType) => kinds.indexOf(type);

/** By type, then those with most standings, then by name. */
function inOrder(a: Row, b: Row): number {
  return place(a.type) - place(b.type) || b.cells.size - a.cells.size || byName(a.name, b.name) || byName(a.id, b.id);
}
