import type { MomentFragment } from "../../generated/graphql.ts";
import type { When } from "../../model/when.ts";

/** A stretch of time in which something lies: days as numbers of ms, both ends of it within. */
export interface Span {
  /** None: nobody says since when. */
  from: number | undefined;
  to: number | undefined;
  precision: "DAY" | "MONTH" | "YEAR";
  inferred: boolean;
  /** As EDTF has it. */
  text: string;
}

export const day = 86_400_000;

/** Midnight of an ISO day; years before 100 are none of ours. */
export const at = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
export const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

export function spanOf(date: MomentFragment | null | undefined): Span | undefined {
  if (!date) return undefined;
  const precision = date.precision === "TIME" ? "DAY" : date.precision;
  return {
    from: date.earliest ? at(date.earliest) : undefined,
    to: date.latest ? at(date.latest) + day : undefined,
    precision, inferred: date.basis === "INFERRED", text: date.text,
  };
}

/** A date as a claim gives it, hence as text: EDTF of the kinds that datasets hold, and what they add behind it. */
export function spanOfText(text: string): Span | undefined {
  const [edtf, basis] = text.split(" ");
  const [from, to] = edtf!.split("/");
  const [first, last] = [one(from!), to === undefined ? one(from!) : one(to)];
  if (!first && !last) return undefined;
  const precision = first?.precision ?? last!.precision;
  return { from: first?.from, to: last?.to, precision, inferred: basis === "INFERRED", text: edtf! };
}

function one(text: string): { from: number; to: number; precision: Span["precision"] } | undefined {
  const [, year, month, date] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T[\d:]+)?[?~%]?$/.exec(text) ?? [];
  if (!year) return undefined;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(date ?? 1)];
  if (date) return { from: Date.UTC(y, m, d), to: Date.UTC(y, m, d + 1), precision: "DAY" };
  return month ? { from: Date.UTC(y, m, 1), to: Date.UTC(y, m + 1, 1), precision: "MONTH" } : { from: Date.UTC(y, 0, 1), to: Date.UTC(y + 1, 0, 1), precision: "YEAR" };
}

/** Where a mark for it stands: in the middle, or at the end that is known. */
export function middle({ from, to }: Span): number {
  if (from !== undefined && to !== undefined) return (from + to) / 2;
  return from ?? to! - day / 2;
}

/** The same of a date that has come without its precision. */
export function spanOfWhen(when: When | null | undefined): Span | undefined {
  const said = when ? spanOfText(when.text) : undefined;
  return said && { ...said, inferred: when?.basis === "INFERRED" };
}
