// How it looks: readable for all, in both themes, on a small screen.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { wrongs } from "./axe.mjs";
import { explore, launch, open, picture } from "./browser.mjs";
import { hostile, serve } from "./server.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.end()]));

const states = {
  matrix: "", table: "?view=table", actor: "?select=actor:ahrar-al-sham", agreement: "?select=agreement:kansafra", talks: "?select=process:astana-talks-2017-01",
  cell: "?view=table&select=actor:syrian-democratic-forces&on=process:astana-talks-2017-01", comparison: "?select=actor:jaysh-al-islam&compare=actor:iran", source: "?view=table&select=source:kansafra-pax",
  timeline: "?view=timeline", step: "?view=timeline&select=actor:levant-front", map: "?view=map",
  nothing: "?type=COMMUNITY&standing=REJECTED&asof=1900-01-01",
};

/** A view is there when something of it is drawn. */
const drawn = "td svg, .empty h2, .lane .mark, .land .area.held";

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  for (const [name, search] of Object.entries(states)) {
    test(`11: ${name}, ${colorScheme}: axe finds nothing serious`, async () => {
      const { page, faults } = await open(browser, server.home, { colorScheme, reducedMotion: "reduce" });
      await page.goto(new URL(`/${search}`, server.home).href);
      await page.locator(drawn).first().waitFor();
      if (search.includes("select")) await page.locator(".evidence .claim, .evidence .paths li").first().waitFor({ state: "attached" });
      await page.evaluate(() => document.fonts.ready);
      await picture(page, `${name}-${colorScheme}`);
      // The view behind a panel is judged by itself, above; the timeline shows more when an actor is selected.
      assert.deepEqual(await wrongs(page, search.includes("select") && name !== "step" ? ".evidence" : undefined), []);
      assert.deepEqual(faults, []);
    });
  }

  test(`11: menus and suggestions, ${colorScheme}: axe finds nothing serious`, async () => {
    const { page } = await open(browser, server.home, { colorScheme, reducedMotion: "reduce" });
    await explore(page, server.home, "?contested=1&type=FACTION");
    for (const name of ["Filters", "Export", "Query"]) {
      await page.getByRole("button", { name }).click();
      await picture(page, `${name.toLowerCase()}-${colorScheme}`);
      assert.deepEqual(await wrongs(page), [], name);
      await page.keyboard.press("Escape");
    }
    await page.getByRole("combobox", { name: "Search", exact: true }).fill("jaysh al-");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await picture(page, `search-${colorScheme}`);
    assert.deepEqual(await wrongs(page), [], "suggestions");
  });
}

test("the themes differ, and follow the preference", async () => {
  const { page } = await open(browser, server.home, { colorScheme: "light" });
  await explore(page, server.home);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.emulateMedia({ colorScheme: "dark" });
  assert.notEqual(await ground(), light);
});

test("12: the glyphs differ pairwise without colour", async () => {
  const { page } = await open(browser, server.home);
  await explore(page, server.home);
  const glyphs = page.locator(".legend .glyph");
  const n = (await glyphs.count()) - 1; // the last is the mark for more
  assert.equal(n, 7);
  const shapes = await page.evaluate(async () => {
    const drawn = [];
    for (const svg of [...document.querySelectorAll(".legend .glyph")].slice(0, 7)) {
      const copy = /** @type {SVGElement} */ (svg.cloneNode(true));
      copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
      copy.setAttribute("color", "black");
      const image = new Image(32, 32);
      image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
      await image.decode();
      const canvas = new OffscreenCanvas(32, 32);
      const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
      context.drawImage(image, 0, 0, 32, 32);
      const { data } = context.getImageData(0, 0, 32, 32);
      drawn.push(Array.from({ length: 1024 }, (_, i) => Number((data[i * 4 + 3] ?? 0) > 128)));
    }
    return drawn;
  });
  for (const [i, a] of shapes.entries()) {
    assert.ok(a.includes(1), `glyph ${i} is blank`);
    for (const [j, b] of shapes.slice(0, i).entries()) {
      const unlike = a.filter((dot, at) => dot !== b[at]).length;
      const inked = a.filter((dot, at) => dot || b[at]).length;
      assert.ok(unlike / inked > 0.3, `glyphs ${i} and ${j} differ in ${unlike} of ${inked} dots`);
    }
  }
});

for (const width of [360, 320]) {
  test(`13: ${width} px: nothing scrolls sideways but the matrix in its box`, async () => {
    const { page } = await open(browser, server.home, { viewport: { width, height: 740 }, colorScheme: width === 320 ? "dark" : "light" });
    for (const [name, search] of Object.entries(states)) {
      await page.goto(new URL(`/${search}`, server.home).href);
      await page.locator(drawn).first().waitFor();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(over, 0, `${name} is ${over} px too wide`);
      if (search.includes("table")) assert.equal(await page.locator(".list").evaluate((e) => e.scrollWidth - e.clientWidth), 0);
      await picture(page, `${name}-${width}`);
    }
  });
}

test("names in two scripts", async () => {
  const other = await serve({ data: hostile });
  try {
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      const { page } = await open(browser, other.home, { colorScheme });
      await explore(page, other.home, "?select=actor:script");
      await page.locator(".evidence .with").waitFor();
      assert.deepEqual(await wrongs(page), []);
      assert.ok(await page.evaluate(() => document.fonts.check("14px 'Vazirmatn Variable'", "جيش")));
      await picture(page, `hostile-${colorScheme}`);
    }
  } finally {
    await other.end();
  }
});
