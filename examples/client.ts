// A typed client in thirty lines: `npm run check` holds it against the schema, `npm run client` runs it.
import { WhereItStoodDocument, type TypedDocumentString } from "./generated/graphql.ts";

const api = process.env["ACCORD"] ?? "http://127.0.0.1:8080";

/** What a refused operation carries; the code says whether asking again can help. */
export class Refused extends Error {
  readonly code: string;
  readonly requestId: string | undefined;
  constructor(message: string, code = "INTERNAL", requestId?: string) {
    super(message);
    this.code = code;
    this.requestId = requestId;
  }
}

/** Asks an operation; its variables and its answer have the types that the schema gives them. */
export async function ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
  const response = await fetch(new URL("/graphql", api), {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = await response.json();
  if (errors?.length) throw new Refused(errors[0].message, errors[0].extensions?.code, errors[0].extensions?.requestId);
  return data;
}

const { actor } = await ask(WhereItStoodDocument, { actor: process.argv[2] ?? "actor:ahrar-al-sham" });
if (!actor) throw new Error("There is no such actor.");
console.log(actor.name);
for (const tie of [...actor.participations.nodes, ...actor.stances.nodes]) {
  console.log(`– ${tie.label}`);
  for (const claim of tie.claims) console.log(`    ${claim.source.title}, ${claim.locator} (${claim.claimKind.toLowerCase()})`);
}
