// The matrix: all that is shipped is in it, and all of it is reached by keys.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { evidence, explore, launch, open, picture, said } from "./browser.mjs";
import { answer, generated, serve } from "./server.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.end()]));

/** @param {URL} home */
async function shipped(home) {
  const stood = "standings(first: 100) { nodes { actor { id name } standings } }";
  const { agreements } = await answer(home, `{ agreements(first: 100) { nodes { id title ${stood} } } }`);
  const { processes } = await answer(home, `{ processes(first: 100) { nodes { id name bucket parent { id } ${stood} } } }`);
  const rounds = processes.nodes.filter((/** @type {any} */ p) => !p.bucket && (p.parent || p.standings.nodes.length));
  return [...agreements.nodes, ...rounds.map((/** @type {any} */ p) => ({ ...p, title: p.name }))];
}

test("1: every agreement and round is a column, every standing a cell", async () => {
  const { page, faults } = await open(browser, server.home);
  await explore(page, server.home);
  const grid = page.getByRole("grid");
  assert.equal(await grid.count(), 1);
  const columns = await shipped(server.home);
  for (const { title } of columns) assert.ok(await grid.getByRole("columnheader", { name: title }).count(), `no column for ${title}`);
  assert.equal(await grid.locator("thead th.head").count(), columns.length);

  const cells = columns.flatMap((c) => c.standings.nodes);
  assert.equal(await grid.locator("td[role=gridcell] > svg").count(), cells.length);
  for (const { actor } of cells) assert.ok(await grid.getByRole("rowheader", { name: actor.name }).count(), `no row for ${actor.name}`);
  const { actor: ahrar } = cells.find((s) => s.actor.id === "actor:ahrar-al-sham");
  await grid.getByRole("gridcell", { name: `Rejected: ${ahrar.name}, Astana Conference` }).waitFor();
  assert.deepEqual(faults, []);
});

/** Row and column of the cell that has the focus; the heads are row -1, the names column -1. @param {import("playwright-core").Page} page */
const spot = (page) => page.evaluate(() => {
  const cell = document.activeElement;
  return [cell?.closest("tr")?.getAttribute("data-r"), cell?.getAttribute("data-c")].map(Number);
});

test("columns stand in date order, rows by type", async () => {
  const { page } = await open(browser, server.home);
  await explore(page, server.home);
  const heads = await page.locator("thead th.head").allTextContents();
  const years = heads.map((text) => Number(/^\d{4}/.exec(text.replace("undated", "9999"))?.[0] ?? 0)).filter(Boolean);
  assert.ok(years.length > 3);
  assert.deepEqual(years, years.toSorted((a, b) => a - b));
  const groups = await page.locator("tr.group").allInnerTexts();
  assert.equal(new Set(groups).size, groups.length);
  assert.match(groups[0] ?? "", /^Factions/);
});

test("the last column counts co-signatories", async () => {
  const { page } = await open(browser, server.home);
  await explore(page, server.home);
  const { actor } = await answer(server.home, '{ actor(id: "actor:jaysh-al-islam") { name coSignatories(first: 0) { totalCount } } }');
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: actor.name }) });
  assert.equal(await row.getByRole("gridcell").last().innerText(), String(actor.coSignatories.totalCount));
});

test("arrows move, Enter opens the evidence, Escape leads back", async () => {
  const { page } = await open(browser, server.home);
  await explore(page, server.home);
  const grid = page.getByRole("grid");
  await grid.locator("[tabindex='0']").focus();
  const at = () => spot(page);
  assert.deepEqual(await at(), [0, 0]);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  assert.deepEqual(await at(), [1, 1]);
  await page.keyboard.press("Control+Home");
  assert.deepEqual(await at(), [-1, -1]);
  await page.keyboard.press("ArrowUp");
  assert.deepEqual(await at(), [-1, -1], "nothing is above the head");
  await page.keyboard.press("Control+End");
  const [row, column] = await at();
  assert.equal(row, (await grid.getByRole("rowheader").count()) - 1);
  assert.equal(column, await grid.locator("thead th.head").count());
  assert.equal(await grid.locator("[tabindex='0']").count(), 1);

  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await evidence(page).getByRole("heading", { level: 2 }).waitFor();
  assert.match(said(page), /select=actor:/);
  await page.keyboard.press("Escape");
  await evidence(page).waitFor({ state: "detached" });
  assert.deepEqual(await at(), [0, -1]);
});

test("five hundred actors: the first view within a second, all of them reached", async (context) => {
  assert.ok(generated, "ACCORD_GENERATED has to name the generated dataset");
  const large = await serve({ data: generated });
  try {
    const { page, faults } = await open(browser, large.home);
    await page.goto(large.home.href); // the first time warms the server
    await page.locator("tbody td svg").first().waitFor();
    await page.goto(large.home.href);
    await page.locator("tbody td svg").first().waitFor();
    const ms = await page.evaluate(() => performance.getEntriesByName("first view")[0]?.startTime ?? Infinity);
    context.diagnostic(`first view after ${Math.round(ms)} ms`);
    assert.ok(ms <= 1000, `the first view took ${ms} ms`);
    await page.getByText("300 of 1,000 agreements shown").waitFor();
    await page.getByRole("grid").locator("[tabindex='0']").focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("ArrowLeft");
    const [row, column] = await spot(page);
    assert.equal(column, 299);
    assert.equal(row, Number(await page.getByRole("grid").getAttribute("aria-rowcount")) - 2);
    await page.getByRole("button", { name: "Load more" }).click();
    await page.getByText("600 of 1,000 agreements shown").waitFor();
    await picture(page, "five-hundred-actors");
    assert.deepEqual(faults, []);
  } finally {
    await large.end();
  }
});

test("names are text, whatever stands in them", async () => {
  const { hostile } = await import("./server.mjs");
  const other = await serve({ data: hostile });
  try {
    const { page, faults } = await open(browser, other.home);
    await explore(page, other.home);
    await page.getByRole("columnheader", { name: '"><script>window.broken("title")</script>' }).waitFor();
    await page.getByRole("gridcell", { name: /^Rejected: جيش التحرير/ }).click();
    await evidence(page).getByText('Because <script>window.broken("script")</script>').waitFor();
    await page.getByRole("rowheader", { name: "Front of <script>" }).click();
    await evidence(page).getByRole("heading", { level: 2, name: 'Front of <script>window.broken("script")</script>' }).waitFor();
    await evidence(page).getByText("جبهة <b>السلام</b>").first().waitFor({ state: "attached" });
    await page.getByRole("tab", { name: "Table" }).click();
    await page.getByRole("tabpanel").getByRole("button", { name: /^Army of <img/ }).waitFor();
    await page.getByRole("combobox", { name: "Search", exact: true }).fill("تحرير");
    const option = page.getByRole("option").first();
    await option.waitFor();
    assert.equal(await option.locator("bdi").first().evaluate((bdi) => getComputedStyle(bdi).direction), "rtl");
    await picture(page, "hostile-names");
    assert.equal(await page.locator("main script, main img, aside script, aside img").count(), 0);
    assert.deepEqual(faults, []);
  } finally {
    await other.end();
  }
});
