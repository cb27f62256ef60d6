// Writes explorer/generated: the operations of the explorer as texts, typed by the schema.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import { preset } from "@graphql-codegen/client-preset";
import { parse } from "graphql";

const from = new URL("../explorer/operations/", import.meta.url);
const to = new URL("../explorer/generated/", import.meta.url);

const schema = parse(readFileSync(new URL("../../schema.graphqls", import.meta.url), "utf8"));
const documents = readdirSync(from)
  .sort()
  .map((name) => ({ location: name, rawSDL: readFileSync(new URL(name, from), "utf8") }))
  .map((file) => ({ ...file, document: parse(file.rawSDL) }));

const files = await preset.buildGeneratesSection({
  baseOutputDir: "./",
  schema,
  documents,
  config: { documentMode: "string", enumsAsTypes: true, useTypeImports: true, scalars: { ID: "string", Date: "string", DateTime: "string" } },
  presetConfig: { fragmentMasking: false },
  plugins: [],
  pluginMap: {},
});
rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
for (const file of files) {
  if (!file.filename.endsWith("/graphql.ts") && file.filename !== "graphql.ts") continue;
  writeFileSync(new URL("graphql.ts", to), await codegen(file));
}
