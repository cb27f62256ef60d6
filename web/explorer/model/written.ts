/** Ways to write an operation down, so that it runs elsewhere as it stands. */

const literal = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(literal).join(", ")}]` : JSON.stringify(value);

/** The text with its variables as defaults, hence without any that one has to give. */
export function asGraphQL(text: string, variables: Record<string, unknown>): string {
  const tidy = text.trim().replace(/^ {4}(?=fragment|query)/gm, "").replace(/^\}\n(?=\S)/gm, "}\n\n");
  return tidy.replace(/\$(\w+): ([[\]!\w]+)(?=[,)])/g, (whole, name: string) => {
    const value = variables[name];
    return value === undefined || value === null ? whole : `${whole} = ${literal(value)}`;
  });
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

export const asCurl = (query: string, origin: string) =>
  `curl -s ${origin}/graphql -H 'Content-Type: application/json' \\\n  -d ${quoted(JSON.stringify({ query }))}`;

export const asFetch = (query: string, origin: string) =>
  `const response = await fetch("${origin}/graphql", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ query: ${"`"}${query.replace(/[\\`$]/g, "\\$&")}${"`"} }),
});
const { data, errors } = await response.json();`;

export const inPlayground = (query: string) => `/playground?${new URLSearchParams({ query })}`;
