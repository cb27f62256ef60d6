/** A question as a tab opens it. */
export interface Tab {
  query: string;
  variables: string;
}

/** The question that a link brings: /playground?query=…&variables=… */
export function linked(search: string): Tab | undefined {
  const given = new URLSearchParams(search);
  const query = given.get("query");
  return query ? { query, variables: given.get("variables") ?? "" } : undefined;
}
