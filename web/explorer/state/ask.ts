import type { TypedDocumentString } from "../generated/graphql.ts";
import { lost } from "./server.ts";

/** Why there is no answer, or not all of it. */
export class Failure extends Error {
  constructor(
    message: string,
    /** The server gave no answer at all. */
    readonly away: boolean,
    readonly requestId?: string,
    readonly code?: string,
  ) {
    super(message);
  }
}

export interface Answer<T> {
  data: T;
  /** What failed of it, when the rest is there. */
  failure?: Failure;
}

interface Said {
  message: string;
  extensions?: { requestId?: string; code?: string };
}

const headers = { "Content-Type": "application/json", Accept: "application/graphql-response+json, application/json;q=0.9" };

/** Asks the server that the page came from. */
export async function ask<T, V>(document: TypedDocumentString<T, V>, variables: V, signal?: AbortSignal): Promise<Answer<T>> {
  let response: Response;
  try {
    response = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify({ query: document.toString(), variables }), signal: signal ?? null });
  } catch (error) {
    if (signal?.aborted) throw error;
    lost();
    throw new Failure("The server does not answer.", true);
  }
  const requestId = response.headers.get("X-Request-Id") ?? undefined;
  const { data, errors } = await body<T>(response, requestId);
  const failure = errors?.length ? told(errors[0]!, requestId) : undefined;
  if (data) return failure ? { data, failure } : { data };
  throw failure ?? new Failure(`The server answered ${response.status} without data.`, false, requestId);
}

const told = ({ message, extensions }: Said, requestId?: string) => new Failure(message, false, extensions?.requestId ?? requestId, extensions?.code);

async function body<T>(response: Response, requestId?: string): Promise<{ data?: T | null; errors?: Said[] }> {
  try {
    return await response.json();
  } catch {
    throw new Failure(`The server answered ${response.status} with something that is not JSON.`, false, requestId);
  }
}
