import type { ActorType, LivesOfQuery } from "../../generated/graphql.ts";
import { known } from "../../model/kind.ts";
import type { Row, Scene } from "../../model/scene.ts";
import { sentenceCase } from "../../model/standing.ts";
import { daysInWords } from "./event.ts";
import { at, spanOf, type Span } from "./span.ts";

type Actor = Extract<NonNullable<LivesOfQuery["nodes"][number]>, { __typename: "Actor" }>;

/** A name and the time in which it was used. */
export interface Called {
  text: string;
  from: Span | undefined;
  to: Span | undefined;
}

/** Since when and until when an actor was there, and what it was called. */
export interface Life {
  id: string;
  name: string;
  type: ActorType;
  founded: Span | undefined;
  dissolved: Span | undefined;
  called: Called[];
  /** The first and the last day on which it stood somewhere. */
  seen: [number, number] | undefined;
}

/** One came out of another, or went into it. */
export interface Descent {
  id: string;
  label: string;
  kind: string;
  old: string;
  young: string;
  /** When; if nobody says, when the young one was founded, or the old one dissolved. */
  when: Span | undefined;
}

/** Lives of which a date is known, kin beside each other; and how many actors have none. */
export function livesOf(scene: Scene, answers: LivesOfQuery[], asof: string): { lives: Life[]; descents: Descent[]; without: number } {
  const last = asof ? Date.parse(`${asof}T23:59:59Z`) : Infinity;
  const by = (s: Span | undefined) => (s && (s.from ?? 0) <= last ? s : undefined);
  const actors = new Map<string, Actor>();
  for (const node of answers.flatMap((a) => a.nodes)) if (node?.__typename === "Actor") actors.set(node.id, node);
  const rows = new Map(scene.rows.map((r) => [r.id, r]));

  const lives = new Map<string, Life>();
  const descents = new Map<string, Descent>();
  for (const [id, actor] of actors) {
    const row = rows.get(id);
    if (!row) continue;
    const [founded, dissolved] = [by(spanOf(actor.founded)), by(spanOf(actor.dissolved))];
    if (actor.founded && !founded) continue;
    lives.set(id, { id, name: row.name, type: row.type, founded, dissolved, called: calledOf(actor, last), seen: seenOf(row, scene) });
    for (const link of actor.lineage) {
      const [old, young] = link.linkKind === "MERGED_INTO" ? [link.from, link.to] : [link.to, link.from];
      const when = spanOf(link.start) ?? spanOf((link.linkKind === "MERGED_INTO" ? actors.get(old.id)?.dissolved : actors.get(young.id)?.founded) ?? null);
      if (!by(when) && when) continue;
      descents.set(link.id, { id: link.id, label: link.label, kind: sentenceCase(link.linkKind), old: old.id, young: young.id, when });
      for (const kin of [old, young]) if (!lives.has(kin.id) && !rows.has(kin.id)) lives.set(kin.id, { id: kin.id, name: kin.name, type: known(kin.type), founded: undefined, dissolved: undefined, called: [], seen: undefined });
    }
  }
  const tied = new Set([...descents.values()].flatMap((d) => [d.old, d.young]));
  const told = [...lives.values()].filter((l) => l.founded || l.dissolved || l.called.length > 1 || tied.has(l.id));
  const kept = new Set(told.map((l) => l.id));
  const between = [...descents.values()].filter((d) => kept.has(d.old) && kept.has(d.young));
  return { lives: besideKin(told, between), descents: between, without: scene.rows.filter((r) => !kept.has(r.id)).length };
}

/** One name for each stretch of time; where none is bounded, the name of the actor says it all. */
function calledOf(actor: Actor, last: number): Called[] {
  const found = new Map<string, Called>();
  const latin = actor.names.filter((n) => !n.script || n.script === "Latn");
  for (const name of latin.length ? latin : actor.names) {
    const called = { text: name.text, from: spanOf(name.validFrom), to: spanOf(name.validTo) };
    if ((called.from?.from ?? 0) > last) continue;
    const key = `${called.from?.text} ${called.to?.text}`;
    if (!found.has(key)) found.set(key, called);
  }
  const all = [...found.values()];
  if (!all.some((c) => c.from || c.to)) return [];
  return follow(all.toSorted((a, b) => start(a) - start(b)));
}

const start = (c: Called) => c.from?.from ?? (c.to ? -Infinity : Number.MAX_SAFE_INTEGER);

/** A name of which nobody says since when is taken to follow those that ended. */
function follow(all: Called[]): Called[] {
  return all.map((c, i) => (!c.from && !c.to && i > 0 && all[i - 1]!.to ? { ...c, from: all[i - 1]!.to } : c));
}

function seenOf(row: Row, scene: Scene): [number, number] | undefined {
  const days = scene.columns.filter((c) => c.day && row.cells.has(c.id)).map((c) => at(c.day!));
  return days.length ? [Math.min(...days), Math.max(...days)] : undefined;
}

/** The oldest family first, its members by age; whoever comes out of another stands below it. */
function besideKin(lives: Life[], descents: Descent[]): Life[] {
  const head = new Map(lives.map((l) => [l.id, l.id]));
  const top = (id: string): string => (head.get(id) === id ? id : top(head.get(id)!));
  for (const { old, young } of descents) head.set(top(young), top(old));
  const age = (l: Life) => l.founded?.from ?? l.founded?.to ?? l.seen?.[0] ?? Number.MAX_SAFE_INTEGER;
  const eldest = new Map<string, number>();
  for (const l of lives) eldest.set(top(l.id), Math.min(eldest.get(top(l.id)) ?? Infinity, age(l)));
  return lives.toSorted((a, b) => eldest.get(top(a.id))! - eldest.get(top(b.id))! || top(a.id).localeCompare(top(b.id)) || age(a) - age(b) || a.name.localeCompare(b.name));
}

export function lifeInWords(l: Life): string {
  const parts = [l.founded && `founded ${daysInWords(l.founded)}`, l.dissolved && `dissolved ${daysInWords(l.dissolved)}`, ...l.called.filter((c) => c.from || c.to).map((c) => `called ${c.text}${c.from ? ` from ${daysInWords(c.from)}` : ""}${c.to ? ` until ${daysInWords(c.to)}` : ""}`)];
  return parts.filter(Boolean).join("; ") || "nobody says since when";
}
