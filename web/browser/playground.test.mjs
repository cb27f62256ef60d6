// The playground in a real browser, as a running accord serves it.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { parse } from "graphql";
import { launch, open, picture } from "./browser.mjs";
import { serve } from "./server.mjs";

const questions = new URL("../questions/", import.meta.url);

const names = readdirSync(questions)
  .sort()
  .map((file) => parse(readFileSync(new URL(file, questions), "utf8")).definitions[0])
  .map((operation) => (operation?.kind === "OperationDefinition" ? operation.name?.value : undefined));

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {URL} */
let home;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
  home = server.home;
});
after(() => Promise.all([browser?.close(), server?.end()]));

test("17: one tab per question, and each answers", async () => {
  const { page, faults } = await open(browser, home);
  await page.goto(new URL("/playground", home).href);
  const tabs = page.getByRole("tab").filter({ hasText: /\w/ });
  await tabs.first().waitFor();
  assert.deepEqual(await tabs.allInnerTexts(), names);

  for (const name of names) {
    await page.getByRole("button", { name, exact: true }).click();
    const { data, errors } = (await run(page, name)).answer;
    assert.equal(errors, undefined, `${name} has errors`);
    for (const [field, value] of Object.entries(data)) assert.ok(value, `${name}: ${field} is empty`);
    await page.locator(".result-window .view-line", { hasText: '"data"' }).waitFor();
  }
  await page.getByRole("button", { name: names[0], exact: true }).click();
  await run(page, names[0]);
  await picture(page, "playground");
  assert.deepEqual(faults, []);
});

test("a link opens with its question and variables", async () => {
  const { page, faults } = await open(browser, home);
  const link = new URL("/playground", home);
  link.searchParams.set("query", "query Linked($first: Int) { actors(first: $first) { totalCount } }");
  link.searchParams.set("variables", '{ "first": 1 }');
  await page.goto(link.href);
  await page.getByRole("button", { name: "Linked", exact: true }).waitFor();
  const { request } = await run(page, "Linked");
  assert.deepEqual(request.variables, { first: 1 });
  assert.deepEqual(faults, []);
});

test("what GraphiQL offers beside works under the policy", async () => {
  const { page, faults } = await open(browser, home);
  await page.goto(new URL("/playground", home).href);
  await page.getByRole("button", { name: names[0], exact: true }).waitFor();

  await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
  await page.getByRole("link", { name: "Query", exact: true }).click();
  await page.getByText("actorCounts").first().waitFor();

  // The builder logs an error on every list of enum values, and shows the rest.
  await page.getByRole("button", { name: "APerson", exact: true }).click();
  await page.getByRole("button", { name: "Show Query builder" }).click();
  await page.locator(".graphiql-explorer-root").getByText("actorCounts").first().waitFor();

  await page.getByRole("button", { name: /^Prettify/ }).click();
  await page.locator(".graphiql-query-editor .view-line", { hasText: /^\s*kind$/ }).waitFor();

  await page.reload();
  await page.getByRole("button", { name: names[0], exact: true }).waitFor();
  assert.deepEqual(faults, []);
});

/**
 * Runs the open tab; returns what was asked and answered.
 * @param {import("playwright-core").Page} page
 * @param {string | undefined} name
 */
async function run(page, name) {
  const answered = page.waitForResponse((response) => operation(response.request())?.operationName === name);
  // GraphiQL reads which operation a tab holds 100 ms after it opens.
  await page.waitForTimeout(500);
  await page.getByRole("button", { name: /^Execute/ }).click();
  const response = await answered;
  return { request: operation(response.request()), answer: await response.json() };
}

/** @param {import("playwright-core").Request} request */
function operation(request) {
  return request.method() === "POST" ? request.postDataJSON() : undefined;
}
