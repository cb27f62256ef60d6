import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The accord to look at. */
export const program = process.env["ACCORD"] ?? "";

/** The datasets beside the shipped one: names that are markup or Arabic, lives and places that are invented, 500 actors, none at all. */
export const hostile = fileURLToPath(new URL("hostile", import.meta.url));
export const lives = fileURLToPath(new URL("lives", import.meta.url));
export const nothing = fileURLToPath(new URL("nothing", import.meta.url));
export const generated = process.env["ACCORD_GENERATED"] ?? "";

/**
 * Starts a server of its own; without a directory it serves the shipped dataset.
 * @param {{ data?: string, address?: string }} [options]
 */
export async function serve({ data, address = "127.0.0.1:0" } = {}) {
  if (!program) throw new Error("ACCORD has to name the accord to look at; .ci/browser builds it");
  const child = spawn(program, ["--addr", address, "--log-level", "warn", ...(data ? ["--data", data] : [])], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\S+/.exec(line)?.[0];
    if (!url) continue;
    const end = async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      await once(child, "exit");
    };
    return { home: new URL(url), end };
  }
  throw new Error("accord ended before it served");
}

/**
 * What the server answers, for tests to hold the page against.
 * @param {URL} home
 * @param {string} query
 * @param {Record<string, unknown>} [variables]
 * @returns {Promise<any>}
 */
export async function answer(home, query, variables) {
  const response = await fetch(new URL("/graphql", home), { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
