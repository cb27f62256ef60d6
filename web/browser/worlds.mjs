// The datasets on which the points of acceptance have to hold.
import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { files } from "./invented.mjs";
import { generated, program } from "./server.mjs";

const run = promisify(execFile);
const seeds = fileURLToPath(new URL("../../seeds", import.meta.url));

/** Each says where its files are; undefined is what the server has of itself. @type {Record<string, () => Promise<string | undefined>>} */
export const worlds = {
  shipped: async () => undefined,
  "500 actors": async () => generated,
  imported: () => imports([]),
  "imported beside the shipped": () => imports([seeds]),
};

/** @type {[format: string, files: string[]][]} */
const orders = [["ucdp-actor", ["ucdp-actor-99.1.csv"]], ["paax", ["paax_actors_v99.csv", "paax_signatories_v99.csv"]], ["pax", ["pax_v99.csv"]], ["pax-local", ["pax_local_v99.csv"]]];

/** Imports the invented files as docs/imports.md says. @param {string[]} beside */
async function imports(beside) {
  const home = await mkdtemp(join(tmpdir(), "accord-imported-"));
  process.on("exit", () => rmSync(home, { recursive: true }));
  for (const [name, text] of Object.entries(files())) await writeFile(join(home, name), text);
  const made = [...beside];
  for (const [format, names] of orders) {
    const out = join(home, format);
    await run(program, ["import", format, ...names, ...(made.length ? ["--with", made.join()] : []), "--out", out], { cwd: home });
    made.push(out);
  }
  return made.join();
}
