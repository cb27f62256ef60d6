// The question behind what is shown, asked again elsewhere.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { execFileSync } from "node:child_process";
import { explore, launch, open } from "./browser.mjs";
import { answer, serve } from "./server.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.end()]));

/** @param {import("playwright-core").Page} page @param {string} form */
async function copied(page, form) {
  await page.getByRole("group", { name: "Write it as" }).getByRole("button", { name: form }).click();
  await page.getByRole("button", { name: `Copy as ${form}` }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** All ids in an answer. @param {unknown} data */
const ids = (data) => [...new Set(JSON.stringify(data).match(/"(?:actor|agreement|process|place|source|claim|participation|stance|link):[^"]+"/g))].sort();

const states = ["", "?asof=2017-02-01&type=FACTION", "?select=actor:ahrar-al-sham", "?select=agreement:kansafra", "?select=process:astana-talks-2017-01",
  "?select=actor:iran&on=agreement:ceasefire-2016-09", "?select=actor:jaysh-al-islam&compare=actor:iran", "?select=place:eastern-ghouta", "?select=source:kansafra-pax"];

for (const state of states) {
  test(`${state || "the matrix"}: GraphQL, curl and fetch ask what the page has asked`, async () => {
    const { page } = await open(browser, server.home, { permissions: ["clipboard-read", "clipboard-write"] });
    await explore(page, server.home, state);
    await page.getByRole("button", { name: "Query" }).click();
    const query = await copied(page, "GraphQL");
    const data = await answer(server.home, query);
    const curl = await copied(page, "curl");
    assert.deepEqual(JSON.parse(execFileSync("bash", ["-c", curl], { encoding: "utf8" })).data, data);
    const script = await copied(page, "fetch");
    assert.deepEqual(await page.evaluate(`(async () => { ${script}; return data; })()`), data);

    const shown = await page.evaluate(() => [...(document.querySelector(".evidence") ?? document).querySelectorAll("[data-id]")].map((e) => /** @type {HTMLElement} */ (e).dataset.id));
    assert.ok(shown.length);
    for (const id of shown) assert.ok(ids(data).includes(JSON.stringify(id)), `${id} is shown and not in the answer`);
  });
}

test("9: the playground opens with it and gives the same ids", async () => {
  const { page, faults } = await open(browser, server.home, { permissions: ["clipboard-read", "clipboard-write"] });
  await explore(page, server.home, "?select=actor:ahrar-al-sham");
  await page.getByRole("button", { name: "Query" }).click();
  const data = await answer(server.home, await copied(page, "GraphQL"));
  await page.getByRole("link", { name: "Open in the playground" }).click();
  await page.getByRole("button", { name: "AboutActor", exact: true }).waitFor();
  await page.waitForTimeout(500); // GraphiQL reads which operation a tab holds 100 ms after it opens
  const answered = page.waitForResponse((r) => r.request().postDataJSON?.()?.operationName === "AboutActor");
  await page.getByRole("button", { name: /^Execute/ }).click();
  const played = (await (await answered).json()).data;
  assert.deepEqual(ids(played), ids(data));
  assert.deepEqual(faults, []);
});
