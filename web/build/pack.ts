import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

// Committed and never away, so that `//go:embed all:dist` compiles also where
// nothing has been built, or a build has failed.
const placeholder = ".placeholder";

/** Leaves everything in dist compressed: the binary embeds it in no other form. */
export function pack(): Plugin {
  let dist: string;
  return {
    name: "pack",
    configResolved(config) {
      dist = config.build.outDir;
    },
    buildStart() {
      mkdirSync(dist, { recursive: true });
      for (const name of made(dist)) rmSync(join(dist, name), { recursive: true });
    },
    closeBundle(failure) {
      if (!failure) for (const name of made(dist)) compress(join(dist, name));
    },
  };
}

const made = (dist: string) => readdirSync(dist).filter((name) => name !== placeholder);

function compress(path: string) {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path)) compress(join(path, name));
    return;
  }
  writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  rmSync(path);
}
