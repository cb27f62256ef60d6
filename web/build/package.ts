import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A package as it lies in node_modules. */
export interface Package {
  name: string;
  version: string;
  licence: string;
  /** Its licence and what else it wants to be passed on, as its files say it. */
  texts: string[];
}

const passedOn = /^(licen[cs]e|copying|notice|thirdpartynotices)/i;

/** The folder of the package that a module is from; none for what we wrote ourselves. */
export function folderOf(module: string): string | undefined {
  // What the bundlers add of their own has no file.
  const runtime = /^\0(vite|rolldown)\//.exec(module);
  if (runtime) return join("node_modules", runtime[1]!);
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module.replace(/^\0/, ""))?.[0];
}

export function readPackage(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((file) => passedOn.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").replace(/\r\n/g, "\n").trim());
  return { name, version, licence: license ?? "", texts };
}
