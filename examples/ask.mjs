/** The server to ask: ?api=http://… in the address of the page, else the one that `make run` starts. */
export const api = new URLSearchParams(location.search).get("api") ?? "http://127.0.0.1:8080";

/** Asks the operation in a file of operations/, and gives its data; whatever else comes back is an error. */
export async function ask(name, variables = {}) {
  const query = await (await fetch(new URL(`operations/${name}.graphql`, import.meta.url))).text();
  const response = await fetch(new URL("/graphql", api), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map((e) => `${e.extensions?.code}: ${e.message}`).join("\n"));
  return data;
}
