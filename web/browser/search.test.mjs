// Search, by any spelling and script, and by keys alone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
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

/** @param {import("playwright-core").Page} page */
const box = (page) => page.getByRole("combobox", { name: "Search", exact: true });

test("2: ahrar, arrow, Enter: the co-signatories are the server's, and a reload shows the same", async () => {
  const { page, faults } = await open(browser, server.home);
  await explore(page, server.home);
  await page.keyboard.press("/");
  await page.keyboard.type("ahrar");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const { actor } = await answer(server.home, '{ actor(id: "actor:ahrar-al-sham") { name coSignatories(first: 100) { nodes { name } } } }');
  const want = actor.coSignatories.nodes.map((/** @type {any} */ n) => n.name);
  assert.ok(want.length);
  const shown = async () => {
    await evidence(page).getByRole("heading", { name: `Signed with ${want.length}` }).waitFor();
    return evidence(page).locator(".with li > span .link").allInnerTexts();
  };
  assert.deepEqual(await shown(), want);
  assert.match(page.url(), /select=actor:ahrar-al-sham/);
  await page.reload();
  assert.deepEqual(await shown(), want);
  assert.deepEqual(faults, []);
});

for (const spelling of ["أحرار", "Ahrar al Sham", "ahraar", "AHRĀR"]) {
  test(`3: ${spelling} finds Ahrar al-Sham`, async () => {
    const { page } = await open(browser, server.home);
    await explore(page, server.home);
    await box(page).fill(spelling);
    await page.getByRole("option", { name: /^Ahrar al-Sham/ }).first().click();
    assert.equal(said(page), "?select=actor:ahrar-al-sham");
  });
}

test("a late answer for a shorter word changes nothing", async () => {
  const { page } = await open(browser, server.home);
  await explore(page, server.home);
  // The answer for "sy" is held back until that for "syria" is there.
  let late = Promise.resolve();
  /** @type {() => void} */
  let release = () => undefined;
  const held = new Promise((/** @type {(value: void) => void} */ done) => (release = () => done()));
  await page.route("**/graphql", async (route) => {
    if (route.request().postDataJSON().variables.text !== "sy") return route.continue();
    late = held.then(() => route.continue()).catch(() => undefined); // the page may have given it up
  });
  await box(page).fill("sy");
  await box(page).fill("syria");
  const options = page.getByRole("option");
  await options.first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const names = await options.allInnerTexts();
  release();
  await late;
  await page.waitForTimeout(300);
  assert.deepEqual(await options.allInnerTexts(), names);
  assert.equal(await page.locator("[role=option][aria-selected=true]").count(), 1);
  assert.equal(await options.nth(1).getAttribute("aria-selected"), "true");
  assert.equal(await box(page).getAttribute("aria-activedescendant"), await options.nth(1).getAttribute("id"));
});

test("what nobody is called is said", async () => {
  const { page } = await open(browser, server.home);
  await explore(page, server.home);
  await box(page).fill("xyzzyqq");
  await page.getByText("Nothing goes by").waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await box(page).inputValue(), "");
});

test("agreements, places and sources are found too", async () => {
  const { page, faults } = await open(browser, server.home);
  await explore(page, server.home);
  for (const [word, id] of [["Eastern Ghouta", "place:eastern-ghouta"], ["Astana Conference", "process:astana-talks-2017-01"]]) {
    await box(page).fill(word ?? "");
    await page.locator(`[id="search-${id}"]`).click();
    await evidence(page).getByRole("heading", { level: 2, name: word ?? "" }).waitFor();
    assert.equal(said(page), `?select=${id}`);
  }
  assert.deepEqual(faults, []);
});
