// Everything that can come into the bundle, by the lock file. The build asks the same
// of what does come in; this needs no build.
import { readFileSync } from "node:fs";
import { mayBeBundled } from "../build/licence.mjs";

/** @typedef {{ license?: string, dev?: boolean }} Locked */
/** @type {{ packages: Record<string, Locked> }} */
const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));

const bundled = Object.entries(lock.packages).filter(([folder, locked]) => folder && !locked.dev);
const refused = bundled.filter(([, locked]) => !mayBeBundled(locked.license));
for (const [folder, locked] of refused) console.error(`web/${folder}: not to be bundled under ${locked.license}`);
console.log(`${bundled.length} packages, ${refused.length} not to be bundled`);
process.exitCode = refused.length ? 1 : 0;
