// The timeline of many: only lanes in sight are in the page, and one gets to all of them.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { wrongs } from "./axe.mjs";
import { evidence, launch, open, picture } from "./browser.mjs";
import { pictures } from "./kept.mjs";
import { generated, serve } from "./server.mjs";
import { clickInside, longestTask } from "./tasks.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
const folder = mkdtempSync(join(tmpdir(), "accord-lived-"));
before(async () => {
  // The generated dataset has no lives: each of its actors is founded in some year.
  cpSync(generated, folder, { recursive: true });
  const [head = "", ...actors] = readFileSync(join(generated, "actors.csv"), "utf8").trim().split("\n");
  const column = head.split(",").indexOf("founded");
  const founded = actors.map((line, i) => line.split(",").with(column, String(1995 + (i % 20))).join(","));
  writeFileSync(join(folder, "actors.csv"), [head, ...founded, ""].join("\n"));
  [browser, server] = await Promise.all([launch(), serve({ data: folder })]);
});
after(async () => {
  await Promise.all([browser?.close(), server?.end()]);
  rmSync(folder, { recursive: true });
});

/** Opens the matrix with all agreements, the timeline not yet. @param {import("playwright-core").Page} page */
async function everything(page) {
  await page.goto(server.home.href);
  for (const n of ["300", "600", "900"]) {
    await page.getByText(`${n} of 1,000 agreements shown`).waitFor();
    await page.getByRole("button", { name: "Load more" }).click();
  }
  await page.getByText("1,000 agreements").waitFor();
  await page.waitForLoadState("networkidle");
}

/** @param {import("playwright-core").Page} page */
const lanes = (page) => page.locator(".timeline .lane");

test("with a thousand agreements and five hundred lives no task works over 100 ms", async (context) => {
  const { page, faults } = await open(browser, server.home);
  /** @type {Map<string, number>} */
  const longest = new Map();
  for (let round = 0; round < 3 && (!longest.size || Math.max(...longest.values()) > 100); round++) {
    await everything(page);
    for (const [name, act] of /** @type {[string, () => Promise<unknown>][]} */ ([
      ["opening", () => clickInside(page, "Timeline").then(() => lanes(page).first().waitFor()).then(() => page.waitForLoadState("networkidle"))],
      ["scrolling", () => page.mouse.move(700, 600).then(() => page.mouse.wheel(0, 5000)).then(() => page.mouse.wheel(0, 20000))],
      ["zooming", () => clickInside(page, "Zoom in")],
      ["all of it", () => clickInside(page, "All")],
    ])) {
      const ms = await longestTask(browser, page, () => act().then(() => page.waitForTimeout(600)));
      longest.set(name, Math.min(longest.get(name) ?? Infinity, ms));
    }
  }
  assert.ok(await lanes(page).count() < 100, `${await lanes(page).count()} lanes are in the page`);
  context.diagnostic(`longest task in ms: ${[...longest].map(([name, n]) => `${name} ${n}`).join(", ")}`);
  assert.deepEqual([...longest].filter(([, n]) => n > 100), []);
  assert.deepEqual(faults, []);
});

test("keys lead through all lanes, and each says the how manieth of how many it is", async () => {
  const { page } = await open(browser, server.home);
  await page.goto(new URL("/?view=timeline", server.home).href);
  await lanes(page).first().waitFor();
  await page.waitForLoadState("networkidle");
  const focused = () => page.evaluate(() => {
    const lane = document.activeElement?.closest(".lane");
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    const box = document.querySelector(".timeline")?.getBoundingClientRect();
    return { i: Number(lane?.getAttribute("data-i")), place: Number(lane?.getAttribute("aria-posinset")), of: Number(lane?.getAttribute("aria-setsize")), seen: !!box && top >= box.top && bottom <= box.bottom };
  });
  await page.locator(".timeline .lane [tabindex='0']").focus();
  assert.deepEqual(await focused(), { i: 0, place: 1, of: 300, seen: true });
  for (let i = 0; i < 60; i++) await page.keyboard.press("ArrowDown");
  assert.deepEqual(await focused(), { i: 60, place: 61, of: 300, seen: true });
  await page.keyboard.press("End");
  const last = await focused();
  assert.ok(last.of > 300 && last.place === last.of && last.i === 299 + last.of && last.seen, JSON.stringify(last));
  await page.keyboard.press("Enter");
  await evidence(page).waitFor();
  assert.equal(await page.locator(".timeline .lane [tabindex='0']").count(), 1);
  // Who is selected elsewhere is brought into sight.
  await page.keyboard.press("Home");
  assert.equal((await focused()).i, 0);
  await page.goBack();
  await page.goForward();
  await page.locator(`.timeline .lane[data-i="${last.i}"]`).waitFor();
  await page.waitForFunction((i) => {
    const lane = document.querySelector(`.timeline .lane[data-i="${i}"] .ground`)?.getBoundingClientRect();
    return lane && lane.top > 0 && lane.bottom < innerHeight;
  }, last.i);
  assert.deepEqual(await page.getByRole("list", { name: "Agreements and talks" }).count(), 1);
});

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`axe finds nothing serious, ${colorScheme}`, async () => {
    const { page } = await open(browser, server.home, { colorScheme });
    await page.goto(new URL("/?view=timeline", server.home).href);
    await lanes(page).first().waitFor();
    await page.waitForLoadState("networkidle");
    await page.locator(".timeline").evaluate((box) => box.scrollTo(0, 8000));
    await picture(page, `timeline-large-${colorScheme}`);
    assert.deepEqual(await wrongs(page), []);
  });
}

test("the picture that one keeps has all lanes, also those out of sight", async () => {
  const { page } = await open(browser, server.home, { acceptDownloads: true });
  await page.goto(new URL("/?view=timeline&type=FACTION", server.home).href);
  await lanes(page).first().waitFor();
  await page.waitForLoadState("networkidle");
  const inAll = await page.locator(".timeline .heading .count-of:first-of-type").evaluateAll((all) => all.reduce((sum, e) => sum + Number(e.textContent), 0));
  assert.ok(inAll > 200 && inAll > await lanes(page).count(), `${inAll} lanes`);
  const { svg } = await pictures(page);
  assert.equal(svg.ids.length, inAll);
  assert.ok(await lanes(page).count() < inAll, "the page keeps what was only for the picture");
});
