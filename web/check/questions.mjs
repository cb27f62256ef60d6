// Every question of the playground: stated in words, one named operation that runs
// as it stands, and, where the schema is at hand, valid against it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { buildSchema, Kind, parse, validate } from "graphql";

const folder = new URL("../questions/", import.meta.url);
const contract = new URL("../../schema.graphqls", import.meta.url);
const schema = existsSync(contract) ? buildSchema(readFileSync(contract, "utf8")) : undefined;

let wrong = 0;
const names = readdirSync(folder).sort();
for (const name of names) {
  for (const problem of problems(name, readFileSync(new URL(name, folder), "utf8"))) {
    console.error(`web/questions/${name}: ${problem}`);
    wrong++;
  }
}
console.log(`${names.length} questions, ${schema ? "held against the schema" : "no schema to hold them against"}, ${wrong} problems`);
process.exitCode = wrong ? 1 : 0;

/**
 * @param {string} name
 * @param {string} text
 * @returns {string[]}
 */
function problems(name, text) {
  let document;
  try {
    document = parse(text);
  } catch (error) {
    return [String(error)];
  }
  const found = [];
  if (!/^(# .*\n)*# .*\?\n/.test(text)) found.push("has to begin with a comment that states the question: # …?");
  const operations = document.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || !operation?.name) return [...found, "has to hold one operation with a name"];
  const file = name.replace(/^\d\d-|\.graphql$/g, "");
  const kebab = operation.name.value.replace(/[A-Z]/g, (letter, at) => (at ? "-" : "") + letter.toLowerCase());
  if (!/^\d\d-.*\.graphql$/.test(name) || file !== kebab) found.push(`its name and that of its operation differ; NN-${kebab}.graphql would do`);
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    if (type.kind === Kind.NON_NULL_TYPE && !defaultValue) found.push(`$${variable.name.value} needs a default`);
  }
  if (schema) found.push(...validate(schema, document).map((error) => `${error.locations?.[0]?.line}: ${error.message}`));
  return found;
}
