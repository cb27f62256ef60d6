import type { MilestonesOfQuery } from "../../generated/graphql.ts";
import type { Column } from "../../model/column.ts";
import { inWords } from "../../model/when.ts";
import { daysInWords, eventsOf, type Event } from "./event.ts";
import { marks } from "./Mark.tsx";
import { middle, spanOfWhen } from "./span.ts";

/** An agreement or a round of talks, and what happened on it when. */
export interface Lane {
  id: string;
  title: string;
  talks: boolean;
  events: Event[];
  /** How many milestones no source dates. */
  undated: number;
  contested: boolean;
  /** Its date in words, two if sources disagree about it. */
  date: string;
}

/** Lanes of what is in view; on a day, what is known to have come after it is left out. */
export function lanesOf(columns: Column[], answers: MilestonesOfQuery[], asof: string): Lane[] {
  const nodes = new Map(answers.flatMap((a) => a.nodes).map((n) => [n?.id, n]));
  const last = asof ? Date.parse(`${asof}T23:59:59Z`) : Infinity;
  return columns.map((c) => {
    const { events, undated } = eventsOf(nodes.get(c.id));
    const known = (events.length ? events : fallback(c)).filter((e) => (e.spans[0]!.from ?? 0) <= last);
    const disputed = known.find((e) => e.contested);
    const date = disputed ? disputed.spans.map(daysInWords).join(" or ") : c.when ? inWords(c.when) : "undated";
    return { id: c.id, title: c.title, talks: c.talks, events: known.toSorted(inTime), undated, contested: !!disputed, date };
  });
}

/** Before the milestones have come, the date that the matrix goes by. */
function fallback(c: Column): Event[] {
  const span = spanOfWhen(c.when);
  return span ? [{ id: c.id, kind: c.talks ? "HELD" : "NEGOTIATED", planned: false, contested: false, spans: [span], words: inWords(c.when) }] : [];
}

/** What may have been on one day stands in the order in which such things happen. */
const inTime = (a: Event, b: Event) => middle(a.spans[0]!) - middle(b.spans[0]!) || marks.indexOf(a.kind) - marks.indexOf(b.kind) || a.id.localeCompare(b.id);
