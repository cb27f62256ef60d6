import { resolve } from "node:path";
import type { Plugin } from "vite";
import { mayBeBundled } from "./licence.mjs";
import { folderOf, readPackage, type Package } from "./package.ts";

/**
 * Makes licenses.txt, the list of everything that was bundled, and fails the build
 * if some of it may not be. Workers are bundled apart, so they get a plugin too.
 */
export function licences(): { page: Plugin; worker: () => Plugin[] } {
  const folders = new Set<string>();
  const gather = (modules: Iterable<string>) => {
    for (const module of modules) {
      const folder = folderOf(module);
      if (folder) folders.add(folder);
    }
  };
  return {
    worker: () => [
      {
        name: "licences-of-workers",
        generateBundle() {
          gather(this.getModuleIds());
        },
      },
    ],
    page: {
      name: "licences",
      generateBundle(_, bundle) {
        gather(this.getModuleIds());
        // Only the chunks tell what the bundler added of its own.
        // And only the assets tell of fonts that a style names.
        for (const made of Object.values(bundle)) gather(made.type === "chunk" ? made.moduleIds : made.originalFileNames.map((name) => resolve(name)));
        const packages = inOrder([...folders].map(readPackage));
        const refused = packages.filter((p) => !mayBeBundled(p.licence));
        if (refused.length) this.error(`not to be bundled: ${refused.map(title).join(", ")}`);
        this.emitFile({ type: "asset", fileName: "licenses.txt", source: list(packages) });
      },
    },
  };
}

/** By name, each version once, however often npm has put it somewhere. */
function inOrder(packages: Package[]): Package[] {
  const byTitle = new Map(packages.map((p) => [title(p), p]));
  return [...byTitle.keys()].sort().map((key) => byTitle.get(key)!);
}

const title = (p: Package) => `${p.name} ${p.version} (${p.licence})`;

const rule = "\n\n" + "-".repeat(80) + "\n\n";

function list(packages: Package[]): string {
  const texts = packages.map((p) => [title(p), ...(p.texts.length ? p.texts : ["The package brings no text of its licence."])].join("\n\n"));
  return ["The pages of Accord are made with these packages.", packages.map(title).join("\n"), ...texts].join(rule) + "\n";
}
