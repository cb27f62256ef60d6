// What the page does when there is little, nothing, or no server.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { evidence, explore, launch, open, picture } from "./browser.mjs";
import { nothing, serve } from "./server.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.end()]));

test("something stands there before the first answer", async () => {
  const { page } = await open(browser, server.home);
  /** @type {() => void} */
  let release = () => undefined;
  const held = new Promise((/** @type {(value: void) => void} */ done) => (release = () => done()));
  await page.route("**/graphql", (route) => held.then(() => route.continue()));
  await page.goto(server.home.href, { waitUntil: "commit" });
  await page.locator(".skeleton").first().waitFor();
  await page.getByRole("combobox", { name: "Search", exact: true }).waitFor();
  await picture(page, "skeleton");
  release();
  await page.getByRole("grid").waitFor();
});

test("an empty result names the filter that removed what", async () => {
  const { page } = await open(browser, server.home);
  await page.goto(new URL("/?asof=1900-01-01&type=COMMUNITY&standing=REJECTED", server.home).href);
  await page.getByRole("heading", { name: "The filters leave nothing" }).waitFor();
  for (const name of ["as of 1 Jan 1900", "Communities", "Rejected"]) await page.getByRole("button", { name: `Without “${name}”` }).waitFor();
  await page.getByRole("listitem").filter({ hasText: /Without “Communities”.*4 actors on 1 agreement or round/ }).waitFor();
  await page.getByRole("button", { name: "Without any filter" }).click();
  await page.getByRole("grid").waitFor();
});

test("an empty dataset says what to type", async () => {
  const empty = await serve({ data: nothing });
  try {
    const { page, faults } = await open(browser, empty.home);
    await page.goto(empty.home.href);
    await page.getByRole("heading", { name: "There is no agreement in this dataset yet" }).waitFor();
    await page.getByText("go run ./cmd/accord", { exact: true }).waitFor();
    assert.deepEqual(faults, []);
  } finally {
    await empty.end();
  }
});

test("an error is a sentence with the number of its request, and the page stays", async () => {
  const { page } = await open(browser, server.home);
  // No such day: the server refuses it, the matrix needs no server for it.
  await page.goto(new URL("/?asof=2017-13-45&select=actor:iran", server.home).href);
  const wrong = evidence(page).getByRole("alert");
  await wrong.getByText(/Request \w+/).waitFor();
  await page.getByRole("grid").waitFor();
  const asked = page.waitForRequest((r) => r.url().endsWith("/graphql"));
  await wrong.getByRole("button", { name: "Try again" }).click();
  await asked;
  await page.goBack().catch(() => undefined);
});

test("15: a server that stops and starts again: the page stays, says so, and goes on", async () => {
  const own = await serve();
  const { page } = await open(browser, own.home);
  await explore(page, own.home);
  const columns = await page.getByRole("columnheader").count();
  await own.end();
  await page.getByRole("alert").filter({ hasText: "The server has not answered since" }).waitFor();
  assert.equal(await page.getByRole("columnheader").count(), columns);
  await page.getByRole("rowheader", { name: "Ahrar al-Sham" }).click(); // asked in vain
  await evidence(page).getByText("The server does not answer.").waitFor();
  await picture(page, "server-gone");
  const again = await serve({ address: own.home.host });
  try {
    await page.getByText("The server answers again.").waitFor();
    await evidence(page).getByRole("heading", { name: "Signed with 3" }).waitFor();
    assert.equal(await page.getByRole("alert").count(), 0);
  } finally {
    await again.end();
  }
});
