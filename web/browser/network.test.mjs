// The network: what is drawn, how one goes on from it, and that all of it undoes.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { evidence, explore, launch, open, picture, said } from "./browser.mjs";
import { draw, drawn, listed, onCanvas, spotOf, twin, watch } from "./network.mjs";
import { answer, serve } from "./server.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.end()]));

/** @param {import("playwright-core").BrowserContextOptions} [options] */
async function start(options) {
  const opened = await open(browser, server.home, options);
  await watch(opened.page);
  return opened;
}

test("all actors, agreements and rounds are drawn, and a list says the same", async () => {
  const { page, faults } = await start();
  await draw(page, server.home);
  const { agreements, processes } = await answer(server.home, `{
    agreements(first: 50) { nodes { id standings(first: 100) { nodes { actor { id } ties { id } } } } }
    processes(first: 50) { nodes { id bucket parent { id } standings(first: 100) { nodes { actor { id } ties { id } } } } }
  }`);
  const columns = [...agreements.nodes, ...processes.nodes.filter((/** @type {any} */ p) => !p.bucket && (p.parent || p.standings.nodes.length))];
  const cells = columns.flatMap((c) => c.standings.nodes);
  const want = [...new Set([...columns.map((c) => c.id), ...cells.map((c) => c.actor.id)])].sort();
  assert.deepEqual(await listed(page), want);
  assert.deepEqual(await onCanvas(page, "node"), want);
  assert.deepEqual(await onCanvas(page, "edge"), [...new Set(cells.flatMap((c) => c.ties.map((/** @type {any} */ t) => t.id)))].sort());
  await page.getByText(`${want.length} nodes`).waitFor();
  assert.equal(await page.locator(".canvas").getAttribute("aria-hidden"), "true");
  assert.match(await twin(page).locator('[data-id="actor:ahrar-al-sham"]').textContent() ?? "", /Faction: 4 ties \(3 rejected, 1 took part\)|Faction: 4 ties \(1 took part, 3 rejected\)/);
  assert.deepEqual(faults, []);
});

test("as of a day before it, an agreement is not in the network", async () => {
  const { page, faults } = await start();
  for (const [day, there] of /** @type {const} */ ([["2016-10-07", false], ["2016-10-08", true]])) {
    await draw(page, server.home, `&asof=${day}`);
    assert.equal((await listed(page)).includes("agreement:kansafra"), there, `as of ${day}`);
    assert.equal((await onCanvas(page, "node")).includes("agreement:kansafra"), there, `as of ${day}`);
  }
  await page.getByLabel("As of", { exact: true }).fill("2016-10-07");
  await twin(page).locator('[data-id="agreement:kansafra"]').waitFor({ state: "detached" });
  assert.deepEqual(faults, []);
});

test("filters narrow it, and the projection", async () => {
  const { page } = await start();
  await draw(page, server.home, "&type=FACTION");
  const kinds = (/** @type {string} */ selector) => page.evaluate((s) => [...new Set(/** @type {any} */ (window).cytoscapeOf().nodes(s).map((/** @type {any} */ n) => n.data("kind")))].sort(), selector);
  assert.deepEqual(await kinds("node"), ["AGREEMENT", "FACTION", "PROCESS"]);
  await page.getByRole("button", { name: "Signed together" }).click();
  await page.waitForFunction(() => /** @type {any} */ (window).cytoscapeOf().nodes('[kind = "AGREEMENT"]').empty());
  assert.deepEqual(await kinds("node"), ["FACTION"]);
  assert.match(said(page), /together=1/);
  await page.getByRole("button", { name: "Remove filter: Factions" }).click();
  const { coSignatures: c } = await answer(server.home, "{ coSignatures { ids from to shared } }");
  await page.waitForFunction((n) => /** @type {any} */ (window).cytoscapeOf().nodes().length === n, c.ids.length);
  const drawnTies = await page.evaluate(() => /** @type {any} */ (window).cytoscapeOf().edges().map((/** @type {any} */ e) => [e.id(), e.data("width") > 0 && e.data("weight")]).sort());
  assert.deepEqual(drawnTies, c.from.map((/** @type {number} */ f, /** @type {number} */ i) => [`${c.ids[f]} ${c.ids[c.to[i]]}`, c.shared[i]]).sort());
  const widths = await page.evaluate(() => /** @type {any} */ (window).cytoscapeOf().edges().map((/** @type {any} */ e) => [e.data("weight"), e.data("width")]));
  for (const [weight, width] of widths) for (const [other, its] of widths) if (weight > other) assert.ok(width > its, "more agreements are no thicker");
});

test("expand twice, collapse, Back three times: the same nodes as at the start", async () => {
  const { page, faults } = await start();
  await draw(page, server.home, "&select=actor:iran");
  await evidence(page).waitFor();
  const before = await listed(page);
  await page.getByRole("button", { name: /^Expand \+/ }).waitFor();
  const told = await page.getByRole("button", { name: /^Expand \+/ }).innerText();
  const more = [...told.matchAll(/\d+/g)].reduce((sum, [n]) => sum + Number(n), 0);
  assert.ok(more > 0, told);
  await page.keyboard.press("e");
  await page.waitForFunction((n) => document.querySelectorAll(".twin li").length > n, before.length);
  const once = await listed(page);
  assert.equal(once.length, before.length + more, `“${told}” has added ${once.length - before.length}`);
  await page.locator("p[aria-live]").filter({ hasText: /^Iran expanded: / }).waitFor({ state: "attached" });
  await page.getByRole("button", { name: /^Expand \+/ }).waitFor();
  await page.keyboard.press("e");
  await page.waitForFunction((n) => document.querySelectorAll(".twin li").length > n, once.length);
  const twice = await listed(page);
  await page.waitForFunction((n) => /** @type {any} */ (window).cytoscapeOf().nodes().length === n, twice.length);
  assert.deepEqual(await onCanvas(page, "node"), twice);
  await page.keyboard.press("c");
  await page.waitForFunction((n) => document.querySelectorAll(".twin li").length < n, twice.length);
  assert.deepEqual(await listed(page), before);
  for (const want of [twice, once, before]) {
    await page.goBack();
    await page.waitForFunction((n) => document.querySelectorAll(".twin li").length === n, want.length);
    assert.deepEqual(await listed(page), want);
  }
  await page.waitForFunction((n) => /** @type {any} */ (window).cytoscapeOf().nodes().length === n, before.length);
  assert.deepEqual(await onCanvas(page, "node"), before);
  await page.goForward();
  await page.goForward();
  await page.waitForFunction((n) => document.querySelectorAll(".twin li").length === n, twice.length);
  // A link shows the same.
  await page.reload();
  await drawn(page);
  await page.waitForFunction((n) => document.querySelectorAll(".twin li").length === n, twice.length);
  assert.deepEqual(await listed(page), twice);
  assert.deepEqual(faults, []);
});

test("a node's ties fold away and come again; places stay", async () => {
  const { page } = await start();
  await draw(page, server.home, "&select=process:astana-talks-2017-01");
  const before = await listed(page);
  const place = () => page.evaluate(() => /** @type {any} */ (window).cytoscapeOf().getElementById("actor:iran").position());
  const at = await place();
  await page.keyboard.press("c");
  await page.waitForFunction((n) => document.querySelectorAll(".twin li").length < n, before.length);
  await page.getByRole("button", { name: /^Expand \+/ }).click();
  await page.waitForFunction((n) => document.querySelectorAll(".twin li").length === n, before.length);
  assert.deepEqual(await listed(page), before);
  assert.deepEqual(await place(), at);
});

test("a node that is dragged is pinned there, also in the address", async () => {
  const { page } = await start({ reducedMotion: "reduce" });
  await draw(page, server.home, "&type=STATE");
  const { x, y } = await spotOf(page, "actor:jordan");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 20, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL(/pin=actor/);
  const [, px, py] = /pin=actor:jordan\.(-?\d+)\.(-?\d+)/.exec(said(page)) ?? [];
  await page.reload();
  await drawn(page);
  const at = await page.evaluate(() => /** @type {any} */ (window).cytoscapeOf().getElementById("actor:jordan").position());
  assert.deepEqual([at.x, at.y], [Number(px), Number(py)]);
});

test("two actors are connected by sentences, and the picture highlights just those ties", async () => {
  const { page, faults } = await start({ reducedMotion: "reduce" });
  await explore(page, server.home);
  await page.getByRole("button", { name: /^How are .* connected\?$/ }).click();
  await drawn(page);
  const [from, to] = [/select=(actor:[\w-]+)/, /compare=(actor:[\w-]+)/].map((p) => p.exec(said(page))?.[1]);
  const { paths } = await answer(server.home, "query ($a: ID!, $b: ID!) { paths(from: $a, to: $b, first: 5) { paths { sentence nodes { __typename id label ... on Agreement { dates { signed { text } } } } ties { id } } } }", { a: from, b: to });
  assert.ok(paths.paths.length > 0 && paths.paths.length <= 5);
  for (const { sentence } of paths.paths) await evidence(page).getByText(sentence, { exact: true }).waitFor();
  for (const { nodes } of paths.paths) {
    for (const { __typename, label } of nodes) {
      if (__typename !== "Agreement") continue;
      assert.match(await evidence(page).locator(".way li").filter({ hasText: label }).first().innerText(), /\d{4}|undated/, `${label} has no date`);
    }
  }
  const ties = [...new Set(paths.paths.flatMap((/** @type {any} */ p) => p.ties.map((/** @type {any} */ t) => t.id)))].sort();
  await page.waitForFunction((n) => /** @type {any} */ (window).cytoscapeOf().edges(".way").length === n, ties.length);
  assert.deepEqual(await onCanvas(page, "edge.way"), ties);
  assert.deepEqual(await onCanvas(page, "edge").then((all) => all.filter((/** @type {string} */ id) => !ties.includes(id))), await onCanvas(page, "edge.faint"));
  await picture(page, "network-path");
  await evidence(page).getByText("On whose word").first().click();
  await evidence(page).locator(".ways[open] button").first().click();
  await evidence(page).locator(".claim .source").first().waitFor();
  assert.deepEqual(faults, []);
});

test("p finds the way from the selected actor", async () => {
  const { page } = await start();
  await draw(page, server.home, "&select=actor:jaysh-al-islam");
  await evidence(page).waitFor();
  await page.keyboard.press("p");
  await page.getByRole("combobox", { name: "Path to" }).fill("iran");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/compare=actor:iran/);
  await page.waitForFunction(() => /** @type {any} */ (window).cytoscapeOf().edges(".way").length > 0);
});

test("nodes and ties open their evidence, and the list does by keys", async () => {
  const { page, faults } = await start({ reducedMotion: "reduce" });
  await draw(page, server.home);
  const node = await spotOf(page, "agreement:kansafra");
  await page.mouse.click(node.x, node.y);
  await page.waitForURL(/select=agreement:kansafra/);
  await evidence(page).getByRole("heading", { level: 2, name: /^Cessation of Hostilities/ }).waitFor();
  await page.keyboard.press("Escape");
  await evidence(page).waitFor({ state: "detached" });
  await page.waitForTimeout(300);
  const tie = await spotOf(page, "participation:jordan-ceasefire-sw-syria-2017-07-party").catch(() => undefined);
  const id = tie ? "" : (await onCanvas(page, 'edge[line = "MEDIATED"][fan = 1]'))[0] ?? "";
  const at = tie ?? (await spotOf(page, id));
  await page.mouse.click(at.x, at.y);
  await page.waitForURL(/select=actor:.*&on=/);
  await evidence(page).locator(".claim .source").first().waitFor();
  await evidence(page).locator(".claim .locator").first().waitFor();

  await draw(page, server.home, "&generic=0");
  await twin(page).locator("[tabindex='0']").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  const focused = await page.evaluate(() => document.activeElement?.closest("li")?.getAttribute("data-id"));
  assert.equal(await twin(page).locator("li").nth(1).getAttribute("data-id"), focused);
  assert.deepEqual(await onCanvas(page, ".pointed"), [focused]);
  const box = await twin(page).boundingBox();
  assert.ok(box && box.height > 100, "the list is not seen when it has the focus");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("select") === focused);
  await evidence(page).getByRole("heading", { level: 2 }).waitFor();
  assert.deepEqual(faults, []);
});

test("parallel ties lie beside each other", async () => {
  const { page } = await start();
  await draw(page, server.home);
  const fans = await page.evaluate(() => {
    /** @type {Map<string, string[]>} */
    const middles = new Map();
    for (const e of /** @type {any} */ (window).cytoscapeOf().edges()) {
      const pair = [e.data("source"), e.data("target")].sort().join(" ");
      const { x, y } = e.midpoint();
      middles.set(pair, [...(middles.get(pair) ?? []), `${Math.round(x)} ${Math.round(y)}`]);
    }
    return [...middles.values()].filter((m) => m.length > 1);
  });
  assert.ok(fans.length > 3);
  for (const middles of fans) assert.equal(new Set(middles).size, middles.length);
});

test("what expanding adds is told first, with whom one has signed", async () => {
  const { page } = await start();
  const { actor } = await answer(server.home, '{ actor(id: "actor:jaysh-al-islam") { coSignatories(first: 50) { nodes { id type } } } }');
  const others = actor.coSignatories.nodes.filter((/** @type {any} */ n) => n.type !== "FACTION").map((/** @type {any} */ n) => n.id);
  assert.ok(others.length);
  await draw(page, server.home, "&type=FACTION&select=actor:jaysh-al-islam");
  await page.getByRole("button", { name: new RegExp(`^Expand \\+${others.length} signed with`) }).click();
  for (const id of others) await twin(page).locator(`[data-id="${id}"]`).waitFor({ state: "attached" });
  assert.deepEqual(await listed(page).then((all) => others.filter((/** @type {string} */ id) => !all.includes(id))), []);
});

test("nothing moves by itself for those who do not want it", async () => {
  for (const reducedMotion of /** @type {const} */ (["reduce", "no-preference"])) {
    const { page } = await start({ reducedMotion });
    await draw(page, server.home, "&type=STATE");
    const moving = await page.evaluate(() => {
      [...document.querySelectorAll("button")].find((b) => b.textContent === "+")?.click();
      return /** @type {any} */ (window).cytoscapeOf().animated();
    });
    assert.equal(moving, reducedMotion === "no-preference");
  }
});
