import type { Polarity, Position, Role, Standing } from "../generated/graphql.ts";

/** The standings in the order of the vocabulary, as the schema has them. */
export const standings = ["REJECTED", "KEPT_OUT", "TOOK_PART", "GUARANTEED", "MEDIATED", "WELCOMED", "CONDITIONAL"] as const satisfies readonly Standing[];

const words: Record<string, string> = {
  REJECTED: "Rejected",
  KEPT_OUT: "Kept out",
  TOOK_PART: "Took part",
  GUARANTEED: "Guaranteed",
  MEDIATED: "Mediated",
  WELCOMED: "Welcomed",
  CONDITIONAL: "Conditional",
};

const meanings: Record<string, string> = {
  REJECTED: "refused, withdrew or spoke against it",
  KEPT_OUT: "not invited or excluded",
  TOOK_PART: "signed, agreed or sat at the table",
  GUARANTEED: "guaranteed or sponsored it",
  MEDIATED: "mediated, hosted, witnessed",
  WELCOMED: "supports or welcomes it",
  CONDITIONAL: "sets conditions, doubts, stays neutral",
};

/** How the legend and cells call a standing; a new one is called by its own name. */
export const wordFor = (standing: string) => words[standing] ?? sentenceCase(standing);

export const meaningOf = (standing: string) => meanings[standing] ?? "";

/** FIRST_CASE as First case, for values of vocabularies. */
export function sentenceCase(value: string): string {
  const text = value.toLowerCase().replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const parties = new Set<string>(["PARTY", "DECLARANT", "ACCEDING_PARTY", "REPRESENTED_PARTY", "REPRESENTATIVE"]);
const guarantors = new Set<string>(["GUARANTOR", "SPONSOR"]);

/** What of a tie says where its actor stands. */
export interface Stood {
  id: string;
  polarity?: Polarity;
  role?: Role | null;
  position?: Position;
}

/** The standing that one tie gives; the server joins those of all ties in the same way. */
export function standingOf(tie: Stood): Standing | undefined {
  if (tie.position) return ofPosition(tie.position);
  if (tie.polarity === "REFUSED" || tie.polarity === "WITHDREW") return "REJECTED";
  if (tie.polarity === "NOT_INVITED" || tie.polarity === "EXCLUDED") return "KEPT_OUT";
  if (tie.polarity !== "TOOK_PART") return undefined;
  if (tie.role && parties.has(tie.role)) return "TOOK_PART";
  return tie.role && guarantors.has(tie.role) ? "GUARANTEED" : "MEDIATED";
}

function ofPosition(position: Position): Standing {
  if (position === "REJECTS") return "REJECTED";
  return position === "SUPPORTS" || position === "WELCOMES" ? "WELCOMED" : "CONDITIONAL";
}
