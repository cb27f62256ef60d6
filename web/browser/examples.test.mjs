// The pages of examples/, from another origin than the server, as anybody's would be.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch, open, picture } from "./browser.mjs";
import { answer, serve } from "./server.mjs";

const folder = fileURLToPath(new URL("../../examples/", import.meta.url));

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import("node:child_process").ChildProcess} */
let elsewhere;
/** @type {URL} */
let home;
before(async () => {
  // sigma paints with WebGL; without a graphics card Chromium does that in software when it is told to.
  [browser, server] = await Promise.all([launch(["--enable-unsafe-swiftshader"]), serve()]);
  const child = spawn(process.execPath, ["serve.mjs"], { cwd: folder, env: { ...process.env, PORT: "0" }, stdio: ["ignore", "pipe", "inherit"] });
  elsewhere = child;
  for await (const line of createInterface(child.stdout)) {
    home = new URL(line);
    break;
  }
});
after(async () => {
  elsewhere?.kill();
  await Promise.all([browser?.close(), server?.end(), elsewhere && once(elsewhere, "exit")]);
});

/** Opens an example, and says what it has drawn. @param {string} name */
async function example(name) {
  const { page, faults } = await open(browser, home);
  await page.goto(new URL(`/${name}.html?api=${server.home.origin}`, home).href);
  await page.waitForFunction("window.drawn || document.getElementById('said').textContent.length > 1");
  const drawn = await page.evaluate("window.drawn ?? document.getElementById('said').textContent");
  await page.waitForTimeout(300); // both paint with the next frame
  await picture(page, `example-${name}`);
  const inked = await page.locator("#graph canvas").count();
  return { drawn, inked, faults: faults.filter((f) => f !== `asked ${new URL("/graphql", server.home)}`) };
}

test("cytoscape draws every actor and agreement that the API gives", async () => {
  const { agreements } = await answer(server.home, "{ agreements(first: 50) { nodes { id participations(first: 50) { nodes { id actor { id } } } } } }");
  const ties = agreements.nodes.flatMap((/** @type {any} */ a) => a.participations.nodes);
  const nodes = new Set([...agreements.nodes.map((/** @type {any} */ a) => a.id), ...ties.map((/** @type {any} */ t) => t.actor.id)]);
  const { drawn, inked, faults } = await example("cytoscape");
  assert.deepEqual(drawn, { nodes: nodes.size, edges: ties.length });
  assert.ok(inked > 0);
  assert.deepEqual(faults, []);
});

test("sigma draws every pair that signed together", async () => {
  const { coSignatures } = await answer(server.home, "{ coSignatures { ids from } }");
  const { drawn, inked, faults } = await example("sigma");
  assert.deepEqual(drawn, { nodes: coSignatures.ids.length, edges: coSignatures.from.length });
  assert.ok(inked > 0);
  assert.deepEqual(faults, []);
});
