import type { TypedDocumentString } from "../generated/graphql.ts";
import { answer, type Coming } from "./answer.ts";

const most = 50;

/** Asks one question about any number of nodes, some at a time; what has come is there, in no order. */
export function batches<T, V extends { ids: string[] }>(document: TypedDocumentString<T, V>, ids: string[]): { data: T[]; asking: boolean; failed: (Coming<T> & { again: () => void }) | undefined } {
  const data: T[] = [];
  let asking = false;
  let failed: (Coming<T> & { again: () => void }) | undefined;
  for (let i = 0; i < ids.length; i += most) {
    const { state, again } = answer(document, { ids: ids.slice(i, i + most) } as V);
    const coming = state.value;
    if (coming.data) data.push(coming.data);
    asking ||= coming.asking;
    if (coming.failure) failed ??= { ...coming, again: () => void again() };
  }
  // Each portion makes views anew: while more is to come there are as many as a power of two.
  const ready = asking && data.length > 0 ? 2 ** Math.floor(Math.log2(data.length)) : data.length;
  return { data: data.slice(0, ready), asking, failed };
}
