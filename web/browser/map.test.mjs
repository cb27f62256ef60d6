// Where agreements hold, as exact as sources say it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { evidence, launch, open, said } from "./browser.mjs";
import { explained, pictures } from "./kept.mjs";
import { answer, lives, serve } from "./server.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {Awaited<ReturnType<typeof serve>>} */
let invented;
before(async () => {
  [browser, server, invented] = await Promise.all([launch(), serve(), serve({ data: lives })]);
});
after(() => Promise.all([browser?.close(), server?.end(), invented?.end()]));

/** @param {import("playwright-core").Page} page @param {URL} home */
async function map(page, home, search = "") {
  await page.goto(new URL(`/?view=map${search}`, home).href);
  await page.locator(".land .area").first().waitFor();
  await page.waitForLoadState("networkidle");
}

/** What the list says of a place. @param {import("playwright-core").Page} page @param {string} id */
const listed = (page, id) => page.locator(`.places button[data-id="${id}"]`);

/** @param {import("playwright-core").Page} page @param {string} title */
const group = (page, title) => page.locator(".places section").filter({ has: page.getByRole("heading", { name: title }) }).locator("button").evaluateAll((all) => all.map((e) => e.getAttribute("data-id")).toSorted());

test("governorates count the agreements that the API counts, and open on their evidence", async () => {
  const { page, faults } = await open(browser, server.home);
  await page.goto(server.home.href);
  await page.getByRole("tab", { name: "Map" }).click();
  await page.locator(".land .area.held").first().waitFor();
  assert.match(said(page), /view=map/);
  await page.waitForLoadState("networkidle");
  const ids = await page.locator(".land .area.held").evaluateAll((all) => all.map((e) => e.getAttribute("data-id")));
  assert.ok(ids.includes("place:idlib") && ids.length >= 7, ids.join());
  for (const id of ids) {
    const { place } = await answer(server.home, "query ($id: ID!) { place(id: $id) { agreements { totalCount } } }", { id });
    const numbers = (await listed(page, id ?? "").locator(".many").innerText()).match(/\d+/g)?.map(Number) ?? [];
    assert.equal(numbers.reduce((a, b) => a + b, 0), place.agreements.totalCount, id ?? "");
  }
  await page.locator('.area[data-id="place:homs"]').click();
  await evidence(page).getByRole("heading", { name: /^Agreements here/ }).waitFor();
  assert.match(said(page), /select=place:homs/);
  assert.equal(await listed(page, "place:homs").getAttribute("aria-pressed"), "true");
  assert.deepEqual(faults, []);
});

test("a point is drawn with its halo; a place without one is listed, never drawn", async () => {
  const { page } = await open(browser, invented.home);
  await map(page, invented.home);
  const spots = await page.locator(".spot").evaluateAll((all) => all.map((e) => e.getAttribute("data-id")).toSorted());
  assert.deepEqual(spots, ["place:east-district", "place:north-town", "place:south-village"]);
  assert.deepEqual(await group(page, "Places with a point"), spots);
  assert.deepEqual(await group(page, "Places without a point"), ["place:nowhere"]);
  assert.deepEqual(await group(page, "Zones without a border"), ["place:zone"]);
  assert.equal(await page.locator('[data-picture] [data-id="place:zone"], [data-picture] [data-id="place:nowhere"]').count(), 0);
  /** @param {string} id */
  const halo = (id) => page.locator(`.spot[data-id="place:${id}"] .halo`).evaluate((e) => Number(e.getAttribute("r")));
  assert.ok(await halo("east-district") > await halo("north-town"), "a district is wider than a town");
  assert.equal(await page.locator('.spot[data-id="place:south-village"] .unsaid').count(), 1);
  assert.equal(await page.locator('.spot[data-id="place:north-town"] .unsaid').count(), 0);
});

test("a point lies in the governorate that it lies in", async () => {
  const { page } = await open(browser, server.home);
  await map(page, server.home);
  const inside = await page.evaluate(() => {
    const dot = document.querySelector('.spot[data-id="place:kansafra"]');
    const { e, f } = /** @type {SVGGElement} */ (dot).transform.baseVal.consolidate()?.matrix ?? { e: 0, f: 0 };
    return [...document.querySelectorAll(".land .area")].filter((area) => /** @type {SVGPathElement} */ (area).isPointInFill(new DOMPoint(e, f))).map((area) => area.getAttribute("data-id"));
  });
  assert.deepEqual(inside, ["place:idlib"]);
});

test("disputed lines are dashed, and the map says that it takes no side", async () => {
  const { page } = await open(browser, server.home);
  await map(page, server.home);
  assert.ok((await page.locator(".line.disputed").first().getAttribute("d"))?.startsWith("M"));
  assert.notEqual(await page.locator(".land .line.disputed").first().evaluate((e) => getComputedStyle(e).strokeDasharray), "none");
  await page.getByText("Boundaries are not an endorsement", { exact: false }).waitFor();
  await page.getByText("says nothing about control").waitFor();
});

test("as of a day before it, an agreement is on no place; filters hold", async () => {
  const { page } = await open(browser, server.home);
  await map(page, server.home, "&asof=2016-10-07");
  assert.equal(await page.locator('[data-id="place:kansafra"]').count(), 0);
  await map(page, server.home, "&asof=2016-10-08");
  assert.equal(await page.locator('.spot[data-id="place:kansafra"]').count(), 1);
  await map(page, server.home, "&deal=DE_ESCALATION");
  assert.equal(await page.locator('[data-id="place:kansafra"]').count(), 0);
  assert.equal(await page.locator('.area[data-id="place:idlib"]').count(), 1);
});

test("by keys alone: the list opens the evidence, + and the arrows move the map, a zone lights up where it lies", async () => {
  const { page } = await open(browser, server.home);
  await map(page, server.home);
  await listed(page, "place:zone-idlib").focus();
  const lit = await page.locator(".area.lit").evaluateAll((all) => all.map((e) => e.getAttribute("data-id")).toSorted());
  assert.deepEqual(lit, ["place:aleppo-governorate", "place:hama", "place:idlib", "place:latakia"]);
  await page.keyboard.press("Enter");
  await evidence(page).getByRole("heading", { name: /^Agreements here/ }).waitFor();
  const width = () => page.locator('.area[data-id="place:homs"]').evaluate((e) => e.getBoundingClientRect().width);
  await page.locator(".chart").focus();
  const [before] = [await width()];
  await page.keyboard.press("+");
  assert.ok(Math.abs(await width() / before - 1.5) < 0.02);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("0");
  assert.ok(Math.abs(await width() - before) < 1);
});

test("where one looks is in the address: a link shows the same, a movement is one step back", async () => {
  const { page, faults } = await open(browser, server.home);
  await map(page, server.home);
  const homs = () => page.locator('.area[data-id="place:homs"]').evaluate((e) => { const { x, y, width } = e.getBoundingClientRect(); return [x, y, width].map(Math.round); });
  const steps = () => page.evaluate(() => history.length);
  /** @param {number[]} a @param {number[]} b */
  const near = (a, b) => a.every((n, i) => Math.abs(n - (b[i] ?? NaN)) <= 1);
  const [whole, before] = [await homs(), await steps()];
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.waitForURL(/lens=[\d.]+,[\d.]+,2\.25$/);
  const zoomed = await homs();
  const { x, y, width, height } = await page.locator(".chart").boundingBox() ?? assert.fail();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 90, y + height / 2 - 40, { steps: 30 });
  await page.mouse.up();
  const zoomedAt = said(page);
  await page.waitForURL((url) => decodeURIComponent(url.search) !== zoomedAt);
  const moved = await homs();
  assert.ok(near(moved, [(zoomed[0] ?? 0) + 90, (zoomed[1] ?? 0) - 40, zoomed[2] ?? 0]), `${moved} of ${zoomed}`);
  assert.equal(await steps(), before + 2, "each movement is one step");
  await page.reload();
  await page.locator(".land .area").first().waitFor();
  await page.waitForLoadState("networkidle");
  assert.ok(near(await homs(), moved), `${await homs()} of ${moved}`);
  for (const want of [zoomed, whole]) {
    await page.goBack();
    await page.waitForFunction((w) => Math.abs((document.querySelector('.area[data-id="place:homs"]')?.getBoundingClientRect().width ?? 0) - w) <= 1, want[2] ?? 0);
    assert.ok(near(await homs(), want), `${await homs()} of ${want}`);
  }
  assert.doesNotMatch(said(page), /lens/);
  await page.goForward();
  await page.getByRole("button", { name: "The whole map" }).click();
  await page.waitForURL((url) => !url.searchParams.has("lens"));
  assert.ok(near(await homs(), whole));
  for (const nonsense of ["x", "1,2", "999,1,2", "36,35,-1", "36,35,1,1"]) {
    await map(page, server.home, `&lens=${nonsense}`);
    assert.ok(near(await homs(), whole), nonsense);
  }
  assert.deepEqual(faults, []);
});

test("SVG and PNG open again with what is shown", async () => {
  const { page, faults } = await open(browser, invented.home, { acceptDownloads: true });
  await map(page, invented.home);
  const shown = await page.locator("[data-picture] [data-id]").evaluateAll((all) => all.map((e) => e.getAttribute("data-id")).toSorted());
  assert.ok(shown.length >= 4);
  const { svg, png, legend } = await pictures(page);
  assert.deepEqual(svg, { wrong: undefined, ids: shown, styled: 0, width: png.width / 2, height: png.height / 2 });
  assert.equal(legend.groups, 1);
  assert.ok(png.colours > 20, `${png.colours} colours`);
  assert.deepEqual(faults, []);
});

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`kept pictures say what their marks mean, of what, and on which terms, ${colorScheme}`, async () => {
    const { page } = await open(browser, server.home, { acceptDownloads: true, colorScheme });
    await map(page, server.home, "&asof=2017-06-01&type=FACTION,STATE");
    const { legend } = await explained(page);
    assert.match(legend.whole, /Boundaries are not an endorsement/);
  });
}
