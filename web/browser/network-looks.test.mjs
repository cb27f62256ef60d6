// How the network looks, how fast it is there, and what one takes along of it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { wrongs } from "./axe.mjs";
import { evidence, launch, open, picture } from "./browser.mjs";
import { draw, drawn, listed, twin, watch } from "./network.mjs";
import { generated, hostile, serve } from "./server.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.end()]));

const states = {
  network: "&contested=0", together: "&together=1", selected: "&select=actor:ahrar-al-sham", connected: "&select=actor:jaysh-al-islam&compare=actor:iran",
  expanded: "&select=actor:iran&expand=actor:iran.2", link: "&select=link:ahrar-al-sham-fought-jund-al-aqsa",
};

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`${colorScheme}: axe finds nothing serious`, async () => {
    const { page, faults } = await open(browser, server.home, { colorScheme, reducedMotion: "reduce" });
    for (const [name, search] of Object.entries(states)) {
      await draw(page, server.home, search);
      if (search.includes("select")) await page.locator(".evidence .claim, .evidence .paths li").first().waitFor({ state: "attached" });
      await page.evaluate(() => document.fonts.ready);
      await picture(page, `network-${name}-${colorScheme}`);
      assert.deepEqual(await wrongs(page), [], name);
    }
    await page.getByRole("button", { name: "List", exact: true }).click();
    assert.deepEqual(await wrongs(page), [], "list");
    await page.getByRole("button", { name: "Export" }).click();
    assert.deepEqual(await wrongs(page), [], "export");
    assert.deepEqual(faults, []);
  });
}

test("shapes and lines differ pairwise without colour", async () => {
  const { page } = await open(browser, server.home);
  await draw(page, server.home, "&select=actor:iran&expand=actor:iran.2");
  const n = await page.locator(".key li svg").count();
  assert.ok(n >= 16, `${n} in the legend`);
  const drawings = await page.evaluate(async () => {
    const drawn = [];
    for (const svg of document.querySelectorAll(".key li svg")) {
      const copy = /** @type {SVGElement} */ (svg.cloneNode(true));
      copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
      copy.setAttribute("color", "black");
      for (const part of copy.querySelectorAll("[fill^=var]")) part.setAttribute("fill", "white");
      const image = new Image(144, 56);
      image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
      await image.decode();
      const canvas = new OffscreenCanvas(144, 56);
      const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
      context.fillStyle = "white";
      context.fillRect(0, 0, 144, 56);
      context.drawImage(image, 0, 0, 144, 56);
      const { data } = context.getImageData(0, 0, 144, 56);
      drawn.push({ name: svg.closest("li")?.textContent ?? "", dots: Array.from({ length: 144 * 56 }, (_, i) => Number((data[i * 4] ?? 0) < 128)) });
    }
    return drawn;
  });
  for (const [i, a] of drawings.entries()) {
    assert.ok(a.dots.includes(1), `${a.name} is blank`);
    for (const b of drawings.slice(0, i)) {
      const unlike = a.dots.filter((dot, at) => dot !== b.dots[at]).length;
      const inked = a.dots.filter((dot, at) => dot || b.dots[at]).length;
      assert.ok(unlike / inked > 0.1, `${a.name} and ${b.name} differ in ${unlike} of ${inked} dots`);
    }
  }
});

test("the picture as SVG and PNG holds what is shown", async () => {
  const { page, faults } = await open(browser, server.home);
  await watch(page);
  await draw(page, server.home, "&type=FACTION,STATE");
  const nodes = await listed(page);
  const ties = await page.evaluate(() => /** @type {any} */ (window).cytoscapeOf().edges().length);
  const svg = (await kept(page, ".svg")).toString("utf8");
  assert.ok(ties > 20);
  const seen = await page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, "image/svg+xml");
    const ids = (/** @type {string} */ selector) => [...root.querySelectorAll(selector)].map((g) => g.getAttribute("data-id") ?? "").sort();
    return { broken: root.querySelector("parsererror")?.textContent, nodes: ids("g.node"), ties: ids("g.tie").length, said: root.querySelector("desc")?.textContent, width: Number(root.getAttribute("width")) };
  }, svg);
  assert.equal(seen.broken, undefined);
  assert.deepEqual(seen.nodes, nodes);
  assert.equal(seen.ties, ties);
  assert.match(seen.said ?? "", new RegExp(`Factions, States · ${nodes.length} nodes, ${ties} ties · http`));
  assert.ok(!svg.includes("NaN"));

  const png = await kept(page, ".png");
  assert.equal(png.subarray(1, 4).toString(), "PNG");
  assert.ok(png.includes(`${nodes.length} nodes, ${ties} ties`), "the file does not say how much is on it");
  const { width, colours } = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = data;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
    context.drawImage(image, 0, 0);
    const dots = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
    return { width: image.width, colours: new Set(dots).size };
  }, `data:image/png;base64,${png.toString("base64")}`);
  assert.equal(width, 2 * seen.width);
  assert.ok(colours > 50, `only ${colours} colours`);
  for (const ending of ["csv", "json", "graphml", "gexf"]) {
    await page.getByRole("button", { name: "Export" }).click();
    const link = await page.locator(`.formats a[href^="/export.${ending}"]`).getAttribute("href");
    assert.match(decodeURIComponent(link ?? ""), /"types":\["FACTION"/);
    await page.keyboard.press("Escape");
  }
  assert.deepEqual(faults, []);
});

test("names that are markup are text in the picture's file", async () => {
  const other = await serve({ data: hostile });
  try {
    const { page, faults } = await open(browser, other.home);
    await draw(page, other.home, "&generic=1&sort=date");
    await twin(page).getByText("Front of <script>").first().waitFor({ state: "attached" });
    const svg = (await kept(page, ".svg")).toString("utf8");
    const found = await page.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, "image/svg+xml");
      return { broken: !!root.querySelector("parsererror"), foreign: root.querySelectorAll("script, image, foreignObject, a").length, titles: [...root.querySelectorAll("g.node > title")].map((t) => t.textContent ?? "") };
    }, svg);
    assert.deepEqual([found.broken, found.foreign], [false, 0]);
    assert.ok(found.titles.some((t) => t.includes("<script>")));
    await picture(page, "network-hostile");
    assert.deepEqual(faults, []);
  } finally {
    await other.end();
  }
});

test("five hundred nodes within four seconds, the page free meanwhile", async (context) => {
  const large = await serve({ data: generated });
  try {
    const { page, faults } = await open(browser, large.home);
    await watch(page);
    await page.goto(new URL("/?view=network&nodes=600", large.home).href); // the first time warms the server
    await drawn(page);
    // The best of three: others may be busy on the same machine.
    let [best, during, nodes] = [Infinity, Infinity, 0];
    for (let round = 0; round < 3 && (best > 4000 || during > 100); round++) {
      await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline", "blink.user_timing"] });
      await page.reload();
      await drawn(page);
      await page.waitForTimeout(500);
      const { marks, longest } = read(JSON.parse((await browser.stopTracing()).toString("utf8")).traceEvents);
      const [begun, placed, there] = ["network begun", "network placed", "network drawn"].map((name) => marks.get(name) ?? NaN);
      const ms = await page.evaluate(() => performance.getEntriesByName("network drawn")[0]?.startTime ?? Infinity);
      nodes = await page.evaluate(() => /** @type {any} */ (window).cytoscapeOf().nodes().length);
      [best, during] = [Math.min(best, ms), Math.min(during, longest(begun, placed))];
      context.diagnostic(`${nodes} nodes: laid out in ${Math.round(((placed ?? 0) - (begun ?? 0)) / 1000)} ms, drawn ${Math.round(((there ?? 0) - (placed ?? 0)) / 1000)} ms later, ${Math.round(ms)} ms after the start; the longest task while laying out has worked ${longest(begun, placed)} ms, after it ${longest(placed, Infinity)} ms`);
    }
    assert.ok(nodes >= 500, `${nodes} nodes`);
    assert.ok(best <= 4000, `drawn after ${best} ms`);
    assert.ok(during <= 100, `a task took ${during} ms`);

    await draw(page, large.home, "&sort=date");
    await page.getByText(/^300 of \d+ shown/).waitFor();
    assert.equal((await listed(page)).length, 300);
    await picture(page, "network-large");
    await page.getByRole("button", { name: /^Show \d+ more/ }).click();
    await page.getByText(/^600 of \d+ shown/).waitFor();
    await draw(page, large.home, "&together=1");
    await page.getByText(/ties, each actor’s strongest/).waitFor();
    await picture(page, "network-large-together");
    assert.deepEqual(faults, []);
  } finally {
    await large.end();
  }
});

for (const width of [360, 320]) {
  test(`${width} px wide it needs no sideways scroll`, async () => {
    const { page, faults } = await open(browser, server.home, { viewport: { width, height: 740 }, hasTouch: true });
    for (const search of ["&sort=date", "&together=1", "&select=actor:iran"]) {
      await draw(page, server.home, search);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, search);
      await picture(page, `network-${width}${search.slice(1, 5)}`);
    }
    assert.deepEqual(faults, []);
  });
}

test("the server gone: the picture stays, and goes on when it is back", async () => {
  const other = await serve();
  const { page } = await open(browser, other.home);
  await watch(page);
  await draw(page, other.home, "&select=actor:iran");
  await evidence(page).waitFor();
  await page.getByRole("button", { name: /^Expand \+/ }).waitFor();
  const before = await listed(page);
  await other.end();
  await page.getByRole("button", { name: "Signed together" }).click();
  await page.getByRole("alert").filter({ hasText: "The server has not answered" }).waitFor();
  await page.goBack();
  assert.deepEqual(await listed(page), before);
  await page.goForward();
  const back = await serve({ address: other.home.host });
  try {
    await page.waitForFunction(() => /** @type {any} */ (window).cytoscapeOf().edges('[line = "TOGETHER"]').nonempty());
  } finally {
    await back.end();
  }
});

/** The file that the Export menu gives. @param {import("playwright-core").Page} page @param {string} ending */
async function kept(page, ending) {
  await page.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: ending }).click()]);
  assert.equal(download.suggestedFilename(), `accord-network${ending}`);
  return readFileSync(await download.path());
}

/**
 * Reads out of a trace when the page has set its marks, and how long the longest task
 * between two times has worked, in ms: waiting for a busy machine does not count.
 * @param {any[]} events
 */
function read(events) {
  const main = events.find((e) => e.cat?.includes("blink.user_timing") && e.name === "network drawn");
  const mine = events.filter((e) => e.pid === main?.pid && e.tid === main.tid);
  const tasks = mine.filter((e) => e.name.endsWith("RunTask") && e.tdur !== undefined);
  if (!tasks.length) throw new Error("the trace holds no task");
  const longest = (/** @type {number | undefined} */ from, /** @type {number | undefined} */ to) =>
    Math.round(Math.max(0, ...tasks.filter((t) => t.ts >= (from ?? NaN) && t.ts < (to ?? NaN)).map((t) => t.tdur / 1000)));
  return { marks: new Map(mine.filter((e) => e.cat?.includes("blink.user_timing")).map((e) => [e.name, e.ts])), longest };
}
