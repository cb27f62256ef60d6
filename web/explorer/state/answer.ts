import { signal, type Signal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { TypedDocumentString } from "../generated/graphql.ts";
import { ask, Failure } from "./ask.ts";
import { onReturn } from "./server.ts";

/** An answer as it comes: what is there stays when asking again fails. */
export interface Coming<T> {
  data?: T;
  failure?: Failure;
  asking: boolean;
}

export interface Asked<T> {
  state: Signal<Coming<T>>;
  again: () => Promise<void>;
}

const asked = new Map<string, Asked<unknown>>();
const most = 2000; // a timeline of ten thousand actors and agreements asks some four hundred times

/** What was asked once is not asked again until it failed. */
export function answer<T, V>(document: TypedDocumentString<T, V>, variables: V): Asked<T> {
  const key = document.toString() + JSON.stringify(variables);
  const before = asked.get(key) as Asked<T> | undefined;
  if (before) return before;
  const state = signal<Coming<T>>({ asking: true });
  const again = async () => {
    if (!state.peek().asking) state.value = { ...state.peek(), asking: true };
    try {
      state.value = { ...(await ask(document, variables)), asking: false };
    } catch (failure) {
      state.value = { ...state.peek(), failure: failure as Failure, asking: false };
    }
  };
  const fresh = { state, again };
  asked.set(key, fresh as Asked<unknown>);
  if (asked.size > most) asked.delete(asked.keys().next().value!);
  void again();
  return fresh;
}

export function useAnswer<T, V>(document: TypedDocumentString<T, V>, variables: V): Coming<T> & { again: () => void } {
  const key = document.toString() + JSON.stringify(variables);
  const { state, again } = useMemo(() => answer(document, variables), [key]);
  return { ...state.value, again: () => void again() };
}

onReturn(() => {
  for (const { state, again } of asked.values()) if (state.peek().failure) void again();
});
