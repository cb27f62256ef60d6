// How the network looks, how fast it is there, and what one takes along of it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { wrongs } from "./axe.mjs";
import { evidence, launch, open, picture } from "./browser.mjs";
import { legend, legendOnPage } from "./kept.mjs";
import { draw, drawn, listed, twin, watch } from "./network.mjs";
import { generated, hostile, serve } from "./server.mjs";
import { clickInside, fillInside, longestTask } from "./tasks.mjs";

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
  const key = await legend(page, svg);
  assert.equal(key.groups, 1);
  assert.equal(key.said, await legendOnPage(page));
  assert.ok(key.signs >= key.said.split(" ").length / 3, `${key.signs} signs`);

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

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`the kept picture says what is drawn in it, as of when and on which terms, ${colorScheme}`, async () => {
    const { page } = await open(browser, server.home, { colorScheme });
    for (const search of ["&asof=2017-06-01&type=FACTION,STATE", "&together=1&asof=2017-06-01"]) {
      await draw(page, server.home, search);
      const key = await legend(page, (await kept(page, ".svg")).toString("utf8"));
      assert.equal(key.said, await legendOnPage(page));
      assert.equal(key.overlaps, 0);
      assert.ok(key.contrast >= 4.5, `contrast ${key.contrast}`);
      assert.match(key.whole, /as of 1 Jun 2017/);
      assert.match(key.whole, /CC BY 4\.0/);
    }
  });
}

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

test("six hundred nodes stand within four seconds, and whatever is done then, no task works over 100 ms", async (context) => {
  const large = await serve({ data: generated });
  try {
    const { page, faults } = await open(browser, large.home);
    await watch(page);
    const stands = () => page.evaluate(() => performance.getEntriesByName("network drawn").length);
    /** Until it has been drawn once more, and its names and list are there. @param {() => Promise<unknown>} act */
    const drawnBy = async (act) => {
      const before = await stands();
      await act();
      await page.waitForFunction((n) => performance.getEntriesByName("network drawn").length > n, before);
      await page.waitForTimeout(700);
    };
    const calm = async (/** @type {() => Promise<unknown>} */ act) => {
      await act();
      await page.waitForTimeout(700);
    };
    let ms = Infinity;
    const steps = /** @type {[string, () => Promise<unknown>][]} */ ([
      ["opening", () => drawnBy(async () => {
        const start = Date.now();
        await clickInside(page, "Network");
        await drawn(page);
        ms = Math.min(ms, Date.now() - start);
      })],
      ["selecting", () => calm(() => page.evaluate(() => void setTimeout(() => /** @type {any} */ (window).cytoscapeOf().nodes('[kind = "FACTION"]')[3].emit("tap"), 50)))],
      ["expanding", () => drawnBy(() => clickInside(page, "Expand +"))],
      ["collapsing", () => drawnBy(() => clickInside(page, "Collapse"))],
      ["pointing", () => calm(() => page.mouse.move(700, 500, { steps: 20 }))],
      ["as of a day", () => drawnBy(() => fillInside(page, "As of", "2017-06-01"))],
      ["as of today", () => drawnBy(() => clickInside(page, "Remove filter: as of"))],
      ["signed together", () => drawnBy(() => clickInside(page, "Signed together"))],
      ["and back", () => drawnBy(() => clickInside(page, "Actors and agreements"))],
    ]);
    /** @type {Map<string, number>} */
    const longest = new Map(steps.map(([name]) => [name, Infinity]));
    // The best of six: others may be busy on the same machine, or outside it on that which it stands on.
    for (let round = 0; round < 6 && (ms > 4000 || Math.max(...longest.values()) > 100); round++) {
      await page.goto(new URL("/?nodes=600", large.home).href);
      await page.locator(".questions button").first().waitFor();
      await page.waitForLoadState("networkidle");
      for (const [name, act] of steps) {
        longest.set(name, Math.min(longest.get(name) ?? Infinity, await longestTask(browser, page, act)));
        if (name === "opening") assert.equal(await page.evaluate(() => /** @type {any} */ (window).cytoscapeOf().nodes().length), 600);
      }
    }
    context.diagnostic(`600 nodes stand ${ms} ms after the click; longest task in ms: ${[...longest].map(([name, n]) => `${name} ${n}`).join(", ")}`);
    assert.ok(ms <= 4000, `drawn after ${ms} ms`);
    assert.deepEqual([...longest].filter(([, n]) => n > 100), []);
    assert.deepEqual(faults, []);
  } finally {
    await large.end();
  }
});

test("when the page says that it is drawn, all of it is on the canvas", async () => {
  const large = await serve({ data: generated });
  try {
    const { page, faults } = await open(browser, large.home, { reducedMotion: "reduce", deviceScaleFactor: 1.25, viewport: { width: 1437, height: 901 } });
    await watch(page);
    await draw(page, large.home, "&nodes=600");
    const blank = await page.evaluate(() => {
      const cy = /** @type {any} */ (window).cytoscapeOf();
      const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector(".canvas canvas[data-id=layer2-node]"));
      const ratio = canvas.width / canvas.clientWidth;
      const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
      return cy.nodes().filter((/** @type {any} */ n) => {
        const { x, y } = n.renderedPosition();
        return (pen.getImageData(Math.round(x * ratio), Math.round(y * ratio), 1, 1).data[3] ?? 0) === 0;
      }).length;
    });
    assert.equal(blank, 0, `${blank} nodes are not painted where they are`);
    // Then nothing is painted anew, also where a dot of the page is a dot and a quarter of the screen.
    await page.waitForTimeout(1000);
    const idle = await page.evaluate(async () => {
      let renders = 0;
      /** @type {any} */ (window).cytoscapeOf().on("render", () => renders++);
      await new Promise((done) => setTimeout(done, 500));
      return renders;
    });
    assert.equal(idle, 0, `painted ${idle} times for nothing`);

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

test("what fades and what is pointed at is painted so, also with the pointer in motion", async () => {
  const { page } = await open(browser, server.home, { reducedMotion: "reduce" });
  await watch(page);
  await draw(page, server.home, "&type=STATE");
  const ink = () => page.evaluate(() => {
    const cy = /** @type {any} */ (window).cytoscapeOf();
    const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector(".canvas canvas[data-id=layer2-node]"));
    const { x, y } = cy.getElementById("actor:jordan").renderedPosition();
    return /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d")).getImageData(Math.round(x), Math.round(y), 1, 1).data[3] ?? 0;
  });
  assert.equal(await ink(), 255);
  // A style that somebody asks for before the next frame is worked out then; it is to be painted all the same.
  await page.evaluate(() => {
    const cy = /** @type {any} */ (window).cytoscapeOf();
    cy.getElementById("actor:jordan").addClass("faint").style("opacity");
  });
  await page.waitForTimeout(300);
  assert.ok(await ink() < 100, `${await ink()}`);
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
