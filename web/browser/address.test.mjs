// All that the page shows is in its address.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createServer } from "node:http";
import { evidence, explore, launch, open, said } from "./browser.mjs";
import { answer, serve } from "./server.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.end()]));

test("Back is undo, Forward redo", async () => {
  const { page } = await open(browser, server.home);
  await explore(page, server.home);
  const steps = [
    () => page.getByRole("tab", { name: "Table" }).click(),
    () => page.getByRole("button", { name: "Actor", exact: true }).click(),
    () => page.getByRole("button", { name: "Filters" }).click().then(() => page.getByRole("checkbox", { name: "Rejected" }).check()),
    () => page.keyboard.press("Escape").then(() => page.getByRole("button", { name: /^Rejected.*Ahrar al-Sham, Astana Conference/ }).click()),
  ];
  const seen = [said(page)];
  for (const step of steps) {
    await step();
    seen.push(said(page));
  }
  assert.equal(new Set(seen).size, seen.length, seen.join(" "));
  await evidence(page).waitFor();
  for (const search of seen.slice(0, -1).reverse()) {
    await page.goBack();
    assert.equal(said(page), search);
  }
  await page.getByRole("grid").waitFor();
  assert.equal(await page.getByRole("button", { name: /^Remove filter/ }).count(), 0);
  for (const search of seen.slice(1)) {
    await page.goForward();
    assert.equal(said(page), search);
  }
  await evidence(page).waitFor();
  assert.equal(await page.getByRole("columnheader", { name: "Actor", exact: false }).first().getAttribute("aria-sort") !== null, true);
});

test("7: as of a day before it, an agreement is in no view", async () => {
  const { page, faults } = await open(browser, server.home);
  const { agreement } = await answer(server.home, '{ agreement(id: "agreement:kansafra") { title dates { signed { earliest } } } }');
  assert.equal(agreement.dates.signed.earliest, "2016-10-08");
  for (const [day, there] of [["2016-10-07", 0], ["2016-10-08", 1]]) {
    await explore(page, server.home, `?asof=${day}`);
    assert.equal(await page.getByRole("columnheader", { name: agreement.title }).count(), there, `matrix as of ${day}`);
    await page.getByRole("tab", { name: "Table" }).click();
    await page.locator("td.agreement").first().waitFor();
    assert.equal((await page.locator("td.agreement").filter({ hasText: agreement.title }).count()) > 0, there === 1, `table as of ${day}`);
  }
  // By hand, and undone by its chip.
  await explore(page, server.home);
  await page.getByLabel("As of", { exact: true }).fill("2016-10-07");
  await page.getByRole("columnheader", { name: agreement.title }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Remove filter: as of 7 Oct 2016" }).click();
  await page.getByRole("columnheader", { name: agreement.title }).waitFor();
  assert.deepEqual(faults, []);
});

test("filters hold in both views, and the status says what is left", async () => {
  const { page } = await open(browser, server.home);
  await explore(page, server.home, "?standing=REJECTED&type=FACTION");
  const names = await page.getByRole("grid").locator("tbody tr[data-id]").evaluateAll((all) => all.map((e) => e.getAttribute("data-id")).sort());
  const rows = names.length;
  await page.getByRole("status").filter({ hasText: `${rows} actors` }).waitFor();
  await page.getByText(/filtered out/).waitFor();
  await page.getByRole("tab", { name: "Table" }).click();
  await page.locator("td.standing").first().waitFor();
  for (const text of await page.locator("td.standing").allInnerTexts()) assert.match(text, /Rejected/);
  for (const text of await page.locator("td.type").allInnerTexts()) assert.equal(text, "Faction");
  const actors = await page.locator("tbody th.actor").evaluateAll((all) => [...new Set(all.map((e) => e.getAttribute("data-id")))].sort());
  assert.deepEqual(actors, names);
});

test("the table is sorted by any of its heads, both ways", async () => {
  const { page } = await open(browser, server.home);
  await explore(page, server.home, "?view=matrix");
  await page.getByRole("tab", { name: "Table" }).click();
  const lines = await page.locator("tbody tr").count();
  for (const [head, cell] of [["Actor", "th.actor bdi:first-child"], ["Agreement or talks", "td.agreement"]]) {
    for (const [sort, turn] of [["ascending", 1], ["descending", -1]]) {
      await page.getByRole("columnheader", { name: head ?? "" }).getByRole("button").click();
      assert.equal(await page.getByRole("columnheader", { name: head ?? "" }).getAttribute("aria-sort"), sort);
      const texts = await page.locator(`tbody tr`).locator(cell ?? "").evaluateAll((cells) => cells.filter((c) => !c.closest(".original")).map((c) => c.textContent ?? ""));
      assert.equal(texts.length, lines);
      assert.deepEqual(texts, texts.toSorted((a, b) => Number(turn) * a.localeCompare(b)));
    }
  }
});

test("18: embedded in a frame of another page it shows the view alone", async () => {
  const { page } = await open(browser, server.home);
  await page.goto(new URL("/?embed=1&select=actor:iran", server.home).href);
  await page.getByRole("grid").waitFor();
  assert.equal(await page.locator("header, [role=tab], [role=combobox][aria-label=Search], .questions").count(), 0);
  // A page of the same host may frame it; the policy keeps others out.
  await page.goto(new URL("/livez", server.home).href);
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.src = "/?embed=1";
    frame.width = "1000";
    frame.height = "600";
    document.body.append(frame);
  });
  const inner = page.frameLocator("iframe");
  await inner.getByRole("grid").waitFor();
  await inner.getByRole("gridcell", { name: /^Rejected: Ahrar al-Sham, Astana/ }).click();
  await inner.getByRole("complementary", { name: "Evidence" }).locator(".claim .source").first().waitFor();

  const foreign = createServer((_, response) => response.setHeader("Content-Type", "text/html").end(`<iframe src="${server.home.href}?embed=1"></iframe>`)).listen(0, "127.0.0.2");
  await new Promise((done) => foreign.once("listening", done));
  try {
    const address = foreign.address();
    await page.goto(`http://127.0.0.2:${typeof address === "object" && address?.port}/`);
    await page.waitForTimeout(500);
    assert.equal(await page.frameLocator("iframe").getByRole("grid").count(), 0);
  } finally {
    foreign.close();
    foreign.closeAllConnections();
  }
});
