// Who says so: cells, agreements, comparisons, and the three questions.
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

test("5: a newcomer finds who refused Astana, why, and in which source", async () => {
  const { page, faults } = await open(browser, server.home);
  await explore(page, server.home);
  await page.getByRole("button", { name: "Who stood where on Astana Conference?" }).click();
  const rejected = evidence(page).locator("details").filter({ has: page.getByRole("heading", { name: /^Rejected/ }) });
  const { process } = await answer(server.home, '{ process(id: "process:astana-talks-2017-01") { standings(first: 100) { nodes { actor { name } standings } } } }');
  const want = process.standings.nodes.filter((/** @type {any} */ s) => s.standings.includes("REJECTED")).map((/** @type {any} */ s) => s.actor.name);
  assert.ok(want.includes("Ahrar al-Sham"));
  const shown = await rejected.locator(".name > bdi:first-child").allInnerTexts();
  assert.deepEqual(shown.toSorted(), want.toSorted());

  await rejected.getByRole("button", { name: "Ahrar al-Sham" }).click();
  await evidence(page).getByText("Ahrar al-Sham refused to take part in Astana Conference").waitFor();
  await evidence(page).getByText("They were not interested in the negotiations expected in Astana.").waitFor();
  await evidence(page).getByRole("button", { name: "Syrian Armed Factions’ Participation in the Astana Conference" }).first().waitFor();
  await evidence(page).getByText("L27", { exact: true }).first().waitFor();
  assert.deepEqual(faults, []);
});

test("6: each cell opens on its claims, with source and line", async () => {
  const { page, faults } = await open(browser, server.home);
  await explore(page, server.home);
  const cells = page.locator("td[role=gridcell]:has(svg)");
  const n = await cells.count();
  for (let i = 0; i < n; i += 17) {
    const [word, subject] = (await cells.nth(i).getAttribute("aria-label"))?.split(": ") ?? [];
    await cells.nth(i).click();
    await evidence(page).locator(".claim .source").first().waitFor();
    assert.ok((await evidence(page).locator(".claim .locator").count()) >= 1, `${subject} has no claim`);
    const stands = await evidence(page).locator(".stands .standing").allInnerTexts();
    assert.equal(stands.toSorted().join(), word?.replace(", contested", "").split(", ").toSorted().join(), subject);
  }
  assert.deepEqual(faults, []);
});

test("where sources contradict each other, all values stand side by side", async () => {
  const { page } = await open(browser, server.home);
  await explore(page, server.home, "?select=agreement:kansafra");
  const field = evidence(page).locator("section").filter({ has: page.getByRole("heading", { name: "Locale nature" }) });
  await field.first().waitFor();
  assert.deepEqual((await field.locator(".value").allInnerTexts()).toSorted(), ["City", "Town", "Village"]);
  assert.equal(await field.getByText("shown", { exact: true }).count(), 1);
  const tops = await field.locator(".claim").evaluateAll((cards) => cards.slice(0, 2).map((card) => card.getBoundingClientRect().top));
  assert.equal(tops[0], tops[1], "the first two stand beside each other");
});

test("6: a contested date shows both values", async () => {
  const { agreements } = await answer(server.home, "{ agreements(first: 100) { nodes { id milestones { kind contested claims { attribute value } } } } }");
  const disputed = agreements.nodes.flatMap((/** @type {any} */ a) => a.milestones.filter((/** @type {any} */ m) => m.contested).map((/** @type {any} */ m) => ({ id: a.id, values: m.claims.map((/** @type {any} */ c) => c.value).filter(Boolean) })));
  assert.ok(disputed.length, "no milestone of the shipped data is contested");
  const { page } = await open(browser, server.home);
  for (const { id, values } of disputed) {
    await explore(page, server.home, `?select=${id}`);
    for (const value of values) await evidence(page).locator(".claims").getByText(value, { exact: true }).first().waitFor();
  }
});

test("a source shows what it says", async () => {
  const { page } = await open(browser, server.home);
  await explore(page, server.home, "?select=actor:syrian-democratic-forces&on=process:astana-talks-2017-01");
  await evidence(page).locator(".claim .source").first().click();
  assert.match(said(page), /select=source:/);
  await evidence(page).getByRole("heading", { name: /^What it says/ }).waitFor();
});

test("4: two actors are compared, and connected by sentences", async () => {
  const { page, faults } = await open(browser, server.home);
  await explore(page, server.home);
  const question = page.getByRole("button", { name: /^How are .* connected\?$/ });
  const [a, b] = await question.locator("strong").allInnerTexts();
  await question.click();
  const [from, to] = [/select=(actor:[\w-]+)/, /compare=(actor:[\w-]+)/].map((p) => p.exec(said(page))?.[1]);
  const { paths } = await answer(server.home, "query ($a: ID!, $b: ID!) { paths(from: $a, to: $b, first: 5) { paths { sentence } } }", { a: from, b: to });
  assert.ok(paths.paths.length);
  for (const { sentence } of paths.paths) await evidence(page).getByText(sentence, { exact: true }).waitFor();
  for (const name of [a, b]) await evidence(page).getByRole("columnheader", { name }).first().waitFor();

  await explore(page, server.home, "?select=actor:levant-front");
  await page.getByRole("combobox", { name: "Compare with" }).fill("nour al-din");
  await page.keyboard.press("Enter");
  await evidence(page).getByRole("heading", { name: /^Opposite stances/ }).waitFor();
  await evidence(page).getByRole("row").filter({ hasText: "Astana Conference" }).getByRole("button", { name: /^Rejected: / }).waitFor();
  assert.deepEqual(faults, []);
});

test("an id that leads nowhere is said to", async () => {
  const { page } = await open(browser, server.home);
  for (const id of ["actor:nobody", "agreement:none", "place:nowhere", "source:none", "nonsense"]) {
    await explore(page, server.home, `?select=${id}`);
    await evidence(page).getByText("There is nothing with the id").waitFor();
  }
});
