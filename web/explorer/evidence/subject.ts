import { AboutActorDocument, AboutAgreementDocument, AboutPlaceDocument, AboutSourceDocument, AboutTieDocument, CoSignedDocument, EvidenceOfTiesDocument, TwoComparedDocument, WhereAllStoodDocument } from "../generated/graphql.ts";
import { coSignedAsk } from "../state/co-signed.ts";
import type { Address } from "../state/address.ts";
import { columns } from "../state/board.ts";
import { scene } from "../state/scene.ts";

/** What a selected id is of, by its first word. */
export const kindOf = (id: string) => id.slice(0, id.indexOf(":"));

/** A question as one may ask it elsewhere. */
export interface Operation {
  document: { toString(): string };
  variables: Record<string, unknown>;
  /** What the answer leaves out of what is shown. */
  lacks?: string;
}

// With a hundred standings of each the server takes no more columns in one question.
const most = 80;

/** The operation that gives what the address shows. */
export function operationOf(address: Address): Operation {
  const { select, on, compare, asof, view, together } = address;
  const asOf = asof || null;
  if (compare) return { document: TwoComparedDocument, variables: { a: select, b: compare, asOf } };
  if (on) return { document: EvidenceOfTiesDocument, variables: { ties: columns.value.find((c) => c.id === on)?.cells.get(select)?.ties.map((t) => t.id) ?? [], actor: select } };
  switch (kindOf(select)) {
    case "actor": return { document: AboutActorDocument, variables: { id: select, asOf } };
    case "agreement": case "process": return { document: AboutAgreementDocument, variables: { id: select } };
    case "place": return { document: AboutPlaceDocument, variables: { id: select } };
    case "source": return { document: AboutSourceDocument, variables: { id: select } };
    case "link": case "lineage": return { document: AboutTieDocument, variables: { id: select } };
    default:
      if (view === "network" && together) return { document: CoSignedDocument, variables: { ...coSignedAsk(address) } };
      return ofScene();
  }
}

function ofScene(): Operation {
  const ids = scene.value.columns.map((c) => c.id);
  const operation = { document: WhereAllStoodDocument, variables: { ids: ids.slice(0, most) } };
  return ids.length > most ? { ...operation, lacks: `It asks for the first ${most} of ${ids.length} columns.` } : operation;
}
