import type { StepsOfQuery } from "../../generated/graphql.ts";
import type { Column } from "../../model/column.ts";
import { standingOf } from "../../model/standing.ts";
import type { Standing } from "../../generated/graphql.ts";
import { daysInWords } from "./event.ts";
import { middle, spanOf, spanOfWhen, type Span } from "./span.ts";

/** Where an actor stood on something at a time. */
export interface Step {
  /** Of its tie. */
  id: string;
  on: { id: string; label: string };
  standing: Standing;
  span: Span;
  level: Level;
  words: string;
}

/** Against and for are what changes of stance are made of; all else stands between. */
export const levels = ["for", "between", "against"] as const;
export type Level = (typeof levels)[number];

export interface Steps {
  steps: Step[];
  /** Pairs of steps between which it changed sides. */
  changes: [Step, Step][];
  /** How many of its ties no source dates. */
  undated: number;
}

/** A tie without a date of its own happened when that happened which it is about. */
export function stepsOf({ actor, stanceChanges }: StepsOfQuery, columns: Column[], asof: string): Steps {
  const days = new Map(columns.map((c) => [c.id, c.when]));
  const last = asof ? Date.parse(`${asof}T23:59:59Z`) : Infinity;
  const ties = actor ? [
    ...actor.participations.nodes.map((t) => ({ ...t, span: spanOf(t.date) ?? spanOfWhen(days.get(t.to.id)) })),
    ...actor.stances.nodes.map((t) => ({ ...t, span: spanOf(t.date) })),
  ] : [];
  const steps: Step[] = [];
  let undated = 0;
  for (const tie of ties) {
    const standing = standingOf(tie);
    if (!standing) continue;
    if (!tie.span) undated++;
    else if ((tie.span.from ?? 0) <= last) steps.push({ id: tie.id, on: tie.to, standing, span: tie.span, level: levelOf(standing, tie), words: daysInWords(tie.span) });
  }
  steps.sort((a, b) => middle(a.span) - middle(b.span) || a.id.localeCompare(b.id));
  const byId = new Map(steps.map((s) => [s.id, s]));
  const changes = (stanceChanges?.nodes ?? []).filter((c) => c.actor.id === actor?.id).flatMap((c): [Step, Step][] => {
    const [earlier, later] = [byId.get(c.earlier.id), byId.get(c.later.id)];
    return earlier && later ? [[earlier, later]] : [];
  });
  return { steps, changes, undated };
}

function levelOf(standing: Standing, tie: { polarity?: string; position?: string }): Level {
  if (standing === "REJECTED") return "against";
  return standing === "TOOK_PART" || tie.position === "SUPPORTS" || tie.position === "WELCOMES" ? "for" : "between";
}
