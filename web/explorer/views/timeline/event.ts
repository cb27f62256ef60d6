import type { MilestonesOfQuery } from "../../generated/graphql.ts";
import { sentenceCase } from "../../model/standing.ts";
import { inWords } from "../../model/when.ts";
import { spanOf, spanOfText, type Span } from "./span.ts";

type Node = NonNullable<MilestonesOfQuery["nodes"][number]>;
type Milestone = Extract<Node, { __typename: "Agreement" }>["milestones"][number];

/** Something that happened, or was to happen, on an agreement or in talks. */
export interface Event {
  id: string;
  kind: string;
  planned: boolean;
  contested: boolean;
  /** The value that is shown, then those that contradict it. */
  spans: Span[];
  /** Kind and day in words. */
  words: string;
}

/** The dated events of a node, and how many have no date. */
export function eventsOf(node: Node | null | undefined): { events: Event[]; undated: number } {
  if (node?.__typename === "Process") return { events: talksOf(node), undated: 0 };
  if (node?.__typename !== "Agreement") return { events: [], undated: 0 };
  const events = node.milestones.map(eventOf).filter((e) => e.spans.length > 0);
  return { events, undated: node.milestones.length - events.length };
}

function eventOf(m: Milestone): Event {
  const shown = spanOf(m.date);
  const spans = shown ? [shown] : [];
  if (m.contested) {
    for (const claim of m.claims) {
      const other = claim.attribute === "date" && claim.value && !claim.denies ? spanOfText(claim.value) : undefined;
      if (other && !spans.some((s) => s.from === other.from && s.to === other.to)) spans.push(other);
    }
  }
  const word = sentenceCase(m.kind) + (m.planned ? " (planned)" : "");
  return { id: m.id, kind: m.kind, planned: m.planned, contested: m.contested && spans.length > 1, spans, words: `${word}, ${spans.map(daysInWords).join(" or ") || "undated"}` };
}

function talksOf({ id, start, end }: Extract<Node, { __typename: "Process" }>): Event[] {
  const [from, to] = [spanOf(start), spanOf(end)];
  if (!from) return [];
  const span: Span = to && from.text !== to.text ? { ...from, to: to.to, inferred: from.inferred || to.inferred, text: `${from.text}/${to.text}` } : from;
  return [{ id, kind: "HELD", planned: false, contested: false, spans: [span], words: `Held, ${daysInWords(span)}` }];
}

/** A span in words; the tilde of inferred ones among it. */
export const daysInWords = ({ text, inferred }: Span) => inWords({ text, basis: inferred ? "INFERRED" : "STATED" });
