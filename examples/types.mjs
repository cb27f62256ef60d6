// Writes generated/graphql.ts: the operations as typed documents, by the schema of this repository.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import { preset } from "@graphql-codegen/client-preset";
import { parse } from "graphql";

const here = (path) => new URL(path, import.meta.url);
const read = (path) => readFileSync(here(path), "utf8");

// Without the repository: `fetch("http://127.0.0.1:8080/schema.graphql")` gives the same text.
const files = await preset.buildGeneratesSection({
  baseOutputDir: "generated/",
  schema: parse(read("../schema.graphqls")),
  documents: readdirSync(here("operations")).sort().map((name) => {
    const rawSDL = read(`operations/${name}`);
    return { location: name, rawSDL, document: parse(rawSDL) };
  }),
  config: { documentMode: "string", enumsAsTypes: true, useTypeImports: true, scalars: { ID: "string", Date: "string", DateTime: "string" } },
  presetConfig: { fragmentMasking: false },
  plugins: [],
  pluginMap: {},
});
mkdirSync(here("generated"), { recursive: true });
for (const file of files) if (file.filename.endsWith("/graphql.ts")) writeFileSync(here("generated/graphql.ts"), await codegen(file));
