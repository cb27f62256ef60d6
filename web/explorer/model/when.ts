import type { WhenFragment } from "../generated/graphql.ts";

export type When = WhenFragment;

/** The day by which things are put in order: the first known one. */
export const dayOf = (when: When | null | undefined) => when?.earliest ?? when?.latest ?? undefined;

/** Whether it is known to lie behind a day; what is undated may lie before it. */
export const isAfter = (when: { earliest?: string | null } | null | undefined, day: string) => (when?.earliest ?? "") > day;

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** One EDTF date as people write it: 2016-10-08 as 8 Oct 2016. What it does not know it leaves as it is. */
function spoken(text: string): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/.exec(text);
  if (!parts) return text;
  const [, year, month, day, doubt] = parts;
  const words = [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
  return doubt ? `${words} (uncertain)` : words;
}

/** A date for people; inferred ones carry a tilde. */
export function inWords(when: { text: string; basis?: string } | null | undefined): string {
  if (!when) return "undated";
  const [from, to] = when.text.split("/");
  let words = spoken(when.text);
  if (to !== undefined) words = from === ".." ? `by ${spoken(to)}` : to === ".." ? `from ${spoken(from!)}` : between(from!, to);
  return when.basis === "INFERRED" ? `~ ${words}` : words;
}

function between(from: string, to: string): string {
  const days = /^(\d{4}-\d\d)-(\d\d)$/;
  const [a, b] = [days.exec(from), days.exec(to)];
  return a && b && a[1] === b[1] ? `${Number(a[2])}–${spoken(to)}` : `${spoken(from)} – ${spoken(to)}`;
}
