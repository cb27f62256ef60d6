// Agreements, talks and lives of actors along the time.
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
async function timeline(page, home, search = "") {
  await page.goto(new URL(`/?view=timeline${search}`, home).href);
  await page.locator(".timeline .lane").first().waitFor();
  await page.waitForLoadState("networkidle");
}

/** @param {import("playwright-core").Page} page @param {string} id */
const lane = (page, id) => page.locator(`.timeline .lane[data-id="${id}"]`);

test("it has a tab, and shows every agreement and round that the matrix has", async () => {
  const { page, faults } = await open(browser, server.home);
  await page.goto(server.home.href);
  const heads = page.locator("thead .head");
  await heads.first().waitFor();
  await page.waitForLoadState("networkidle");
  const wanted = (await heads.evaluateAll((all) => all.map((e) => e.getAttribute("data-id")))).toSorted();
  await page.getByRole("tab", { name: "Timeline" }).click();
  await page.locator(".timeline .lane").first().waitFor();
  assert.match(said(page), /view=timeline/);
  const shown = await page.locator(".timeline .lane:not(.life)").evaluateAll((all) => all.map((e) => e.getAttribute("data-id")));
  assert.deepEqual(shown.toSorted(), wanted);
  assert.deepEqual(faults, []);
});

test("a bar goes from the earliest to the latest day that a date can mean", async () => {
  const { page } = await open(browser, invented.home);
  await timeline(page, invented.home, "&span=2014-01-01..2017-12-31");
  /** @param {string} id */
  const width = (id) => lane(page, id).locator(".span rect").first().evaluate((e) => e.getBoundingClientRect().width);
  const [year, month, day] = [await width("agreement:year"), await width("agreement:month"), await width("agreement:day")];
  assert.ok(Math.abs(year / month - 365 / 31) < 0.6, `a year is ${year} px, a month ${month}`);
  assert.equal(day, 3);
  for (const [id, precision] of [["agreement:year", "year"], ["agreement:month", "month"], ["agreement:day", "day"]]) assert.equal(await lane(page, id ?? "").locator(`.span.${precision}`).count() > 0, true);
  assert.match(await lane(page, "agreement:undated").textContent() ?? "", /undated/);
});

test("planned is hollow, inferred has a tilde, what sources dispute shows both values", async () => {
  const { page } = await open(browser, invented.home);
  await timeline(page, invented.home);
  assert.equal(await lane(page, "agreement:month").locator(".mark.planned").count(), 1);
  assert.equal(await lane(page, "agreement:month").locator(".mark:not(.planned)").count(), 1);
  assert.match(await lane(page, "agreement:day").getByRole("button").getAttribute("aria-label") ?? "", /Collapsed, ~ Jul 2016 – Sep 2016/);
  const disputed = lane(page, "agreement:disputed");
  assert.match(await disputed.textContent() ?? "", /≠ 4 May 2017 or 30 Aug 2017/);
  assert.equal(await disputed.locator(".mark.rival").count(), 1);
});

test("lives have their names by time, and lines to those they came from", async () => {
  const { page } = await open(browser, invented.home);
  await timeline(page, invented.home, "&span=2011-01-01..2018-12-31");
  assert.deepEqual(await page.locator(".timeline .life").evaluateAll((all) => all.map((e) => e.getAttribute("data-id")).toSorted()), ["actor:old-front", "actor:river-brigade", "actor:union", "actor:young-front"]);
  assert.deepEqual(await lane(page, "actor:young-front").locator(".called").allTextContents(), ["Front of Youth", "Young Front"]);
  assert.match(await lane(page, "actor:young-front").getByRole("button").getAttribute("aria-label") ?? "", /founded 9 Apr 2013; called Front of Youth until 28 Jul 2016/);
  assert.deepEqual((await page.locator(".timeline .descent .by").allTextContents()).toSorted(), ["formed from", "split from", "~ merged into"]);
  // As of a day before it, the union has not been formed.
  await timeline(page, invented.home, "&asof=2016-12-31&span=2011-01-01..2018-12-31");
  assert.equal(await lane(page, "actor:union").count(), 0);
  assert.deepEqual(await page.locator(".timeline .descent .by").allTextContents(), ["split from"]);
});

test("changes of side are those that the API tells", async () => {
  const on = ["agreement:ceasefire-2016-09", "process:astana-talks-2017-01"];
  const { stanceChanges } = await answer(server.home, "query ($on: [ID!]!) { stanceChanges(on: $on, first: 100) { nodes { actor { id } } } }", { on });
  const changed = stanceChanges.nodes.map((/** @type {any} */ n) => n.actor.id);
  assert.ok(changed.includes("actor:levant-front"));
  const { page, faults } = await open(browser, server.home);
  await timeline(page, server.home, "&select=actor:levant-front");
  await page.locator(".timeline .turn").waitFor();
  assert.equal(await page.locator(".timeline .turn").count(), 1);
  assert.match(await page.locator(".timeline .turn").getAttribute("aria-label") ?? "", /^Changed sides: rejected on Nationwide ceasefire of September 2016, ~ 13 Sep 2016; took part on Astana Conference/);
  await page.locator('.timeline .step[aria-label^="Took part on Astana"]').click();
  await evidence(page).locator(".claim .source").first().waitFor();
  assert.match(said(page), /on=process:astana-talks-2017-01/);
  assert.deepEqual(faults, []);
});

test("as of a day before it, an agreement is gone; filters and selection are those of the other views", async () => {
  const { page } = await open(browser, server.home);
  for (const [day, there] of /** @type {const} */ ([["2016-10-07", 0], ["2016-10-08", 1]])) {
    await timeline(page, server.home, `&asof=${day}`);
    assert.equal(await lane(page, "agreement:kansafra").count(), there, day);
  }
  await timeline(page, server.home, "&standing=REJECTED");
  const rejected = await page.locator(".timeline .lane:not(.life)").count();
  await page.getByRole("tab", { name: "Matrix" }).click();
  await page.locator("thead .head").first().waitFor();
  assert.equal(await page.locator("thead .head").count(), rejected);
  await timeline(page, server.home);
  await lane(page, "agreement:kansafra").click();
  await evidence(page).getByText("Locale nature").first().waitFor();
  assert.match(said(page), /select=agreement:kansafra/);
  assert.equal(await lane(page, "agreement:kansafra").getByRole("button").getAttribute("aria-pressed"), "true");
});

test("by keys alone: along the lanes, through the time, into the evidence", async () => {
  const { page } = await open(browser, server.home);
  await timeline(page, server.home);
  await page.locator(".timeline .lane [tabindex='0']").focus();
  const focused = () => page.evaluate(() => document.activeElement?.closest("[data-id]")?.getAttribute("data-id"));
  const first = await focused();
  await page.keyboard.press("ArrowDown");
  assert.notEqual(await focused(), first);
  await page.keyboard.press("ArrowUp");
  assert.equal(await focused(), first);
  const sight = () => page.locator(".time-tools output").innerText();
  const seen = [await sight()];
  for (const key of ["+", "ArrowRight", "a", "0"]) {
    await page.keyboard.press(key);
    seen.push(await sight());
  }
  assert.equal(new Set(seen).size, 4, seen.join(", "));
  assert.equal(seen.at(-1), seen[0]);
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await evidence(page).waitFor();
  assert.ok(await focused());
  // Back is undo for zooming too.
  await page.keyboard.press("-");
  const zoomed = said(page);
  assert.match(zoomed, /span=\d{4}-\d\d-\d\d\.\.\d{4}/);
  await page.goBack();
  assert.doesNotMatch(said(page), /span=/);
});

test("SVG and PNG open again with what is shown", async () => {
  const { page, faults } = await open(browser, server.home, { acceptDownloads: true });
  await timeline(page, server.home);
  const shown = await page.locator(".timeline .lane").evaluateAll((all) => all.map((e) => e.getAttribute("data-id")).toSorted());
  const { svg, png, legend } = await pictures(page);
  assert.deepEqual(svg, { wrong: undefined, ids: shown, styled: 0, width: png.width / 2, height: png.height / 2 });
  assert.equal(legend.groups, 1);
  assert.ok(png.colours > 20, `${png.colours} colours`);
  assert.deepEqual(faults, []);
});

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`kept pictures say what their marks mean, of what, and on which terms, ${colorScheme}`, async () => {
    const { page } = await open(browser, server.home, { acceptDownloads: true, colorScheme });
    await timeline(page, server.home, "&asof=2017-06-01&type=FACTION,STATE");
    await explained(page);
  });
}
