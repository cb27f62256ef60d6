import type { Fetcher } from "@graphiql/toolkit";

/** Asks the server that this page came from. */
export const ask: Fetcher = async (operation) => {
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/graphql-response+json, application/json;q=0.9",
      },
      body: JSON.stringify(operation),
    });
    return await response.json();
  } catch {
    return { errors: [{ message: "The server gave no answer. Is it still running?" }] };
  }
};
