import { computed } from "@preact/signals";
import { CoSignatoryCountsDocument } from "../generated/graphql.ts";
import { address } from "./address.ts";
import { answer } from "./answer.ts";

/** Each actor's number of co-signatories as of a day, or of today; whether all are there. */
export function countsOn(day: string) {
  const { state, again } = answer(CoSignatoryCountsDocument, { asOf: day || null });
  const { data, failure } = state.value;
  const counts = data?.coSignatures;
  return { of: new Map(counts?.ids.map((id, i) => [id, counts.degrees[i]!])), all: !!counts && !counts.truncated, failure, again };
}

/** How many others each actor has signed with, as of the day of the address. */
export const coSignatories = computed(() => countsOn(address.value.asof));
