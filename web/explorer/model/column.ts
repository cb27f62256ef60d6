import type { AgreementColumnFragment, ProcessColumnFragment, Standing, StoodFragment } from "../generated/graphql.ts";
import { byName } from "./order.ts";
import { dayOf, type When } from "./when.ts";

/** How one actor stands to one agreement or round, and by which ties. */
export interface Cell {
  standings: Standing[];
  ties: StoodFragment["ties"];
}

/** An agreement or a round of talks, as the matrix has it. */
export interface Column {
  id: string;
  title: string;
  talks: boolean;
  deals: readonly string[];
  when: When | null | undefined;
  day: string | undefined;
  /** The talks that it belongs to. */
  within: string | undefined;
  contested: boolean;
  actors: Map<string, StoodFragment["actor"]>;
  cells: Map<string, Cell>;
  /** How many actors stand somewhere on it, those that are not loaded among them. */
  total: number;
  /** Where those go on that are not loaded. */
  next: string | null | undefined;
}

export type Dated = Pick<AgreementColumnFragment, "dates" | "milestones">;

/** The date by which an agreement goes. */
export function whenOf({ dates: { signed, announced, entersIntoForce }, milestones }: Dated): When | null | undefined {
  return signed ?? announced ?? entersIntoForce ?? milestones.find((m) => m.date)?.date;
}

export function ofAgreement(a: AgreementColumnFragment): Column {
  return filled({ id: a.id, title: a.title, talks: false, deals: a.deals, when: whenOf(a), within: a.process?.name, contested: a.contestedAttributes.length > 0 }, a.standings);
}

/** A grouping is no talks; a process above rounds is a column where somebody stands on it. */
export const isTalks = (p: ProcessColumnFragment) => !p.bucket && (!!p.parent || p.standings.totalCount > 0);

export function ofProcess(p: ProcessColumnFragment): Column {
  return filled({ id: p.id, title: p.name, talks: true, deals: [], when: p.start, within: p.parent?.name, contested: p.contestedAttributes.length > 0 }, p.standings);
}

type Bare = Omit<Column, "day" | "actors" | "cells" | "total" | "next">;

function filled(bare: Bare, standings: AgreementColumnFragment["standings"]): Column {
  const column: Column = { ...bare, day: dayOf(bare.when), actors: new Map(), cells: new Map(), total: standings.totalCount, next: standings.pageInfo.hasNextPage ? standings.pageInfo.endCursor : null };
  seat(column, standings.nodes);
  return column;
}

/** Puts further standings into a column. */
export function seat(column: Column, nodes: StoodFragment[]) {
  for (const { actor, standings, ties } of nodes) {
    column.actors.set(actor.id, actor);
    column.cells.set(actor.id, { standings, ties });
  }
}

/** By date, the undated last, then by title. */
export function inTime(a: Column, b: Column): number {
  return byName(a.day ?? "9999", b.day ?? "9999") || byName(a.when?.latest ?? "", b.when?.latest ?? "") || byName(a.title, b.title) || byName(a.id, b.id);
}
