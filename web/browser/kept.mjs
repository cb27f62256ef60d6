// The pictures that a view is saved as, opened again.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

/** Saves the view as SVG and PNG, and says what is in them. @param {import("playwright-core").Page} page */
export async function pictures(page) {
  const text = readFileSync(await kept(page, ".svg"), "utf8");
  const svg = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, "image/svg+xml");
    const root = file.documentElement;
    return {
      wrong: file.querySelector("parsererror")?.textContent ?? undefined,
      ids: [...file.querySelectorAll("[data-id]")].map((e) => e.getAttribute("data-id")).toSorted(),
      // What needs the page, or does something, has no place in a picture.
      styled: file.querySelectorAll("[class], [style], style, script, image, foreignObject").length + Number(root.outerHTML.includes("var(")),
      width: Number(root.getAttribute("width")),
      height: Number(root.getAttribute("height")),
    };
  }, text);
  const png = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (new OffscreenCanvas(image.width, image.height).getContext("2d"));
    context.drawImage(image, 0, 0);
    const dots = context.getImageData(0, 0, image.width, image.height).data;
    const colours = new Set();
    for (let i = 0; i < dots.length; i += 4) colours.add(`${dots[i]} ${dots[i + 1]} ${dots[i + 2]}`);
    return { width: image.width, height: image.height, colours: colours.size };
  }, readFileSync(await kept(page, ".png")).toString("base64"));
  return { svg, png, legend: await legend(page, text) };
}

/**
 * What the legend of a saved SVG says, as text, the least contrast of it with the ground, and how many entries lie on another or outside.
 * @param {import("playwright-core").Page} page @param {string} text
 */
export const legend = (page, text) => page.evaluate((text) => {
  const file = new DOMParser().parseFromString(text, "image/svg+xml");
  const pen = /** @type {OffscreenCanvasRenderingContext2D} */ (new OffscreenCanvas(1, 1).getContext("2d"));
  const light = (/** @type {string} */ colour) => {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((n) => (n <= 10 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = light(file.querySelector("svg > rect")?.getAttribute("fill") ?? "");
  const texts = [...file.querySelectorAll("#legend text")];
  const contrasts = texts.map((t) => {
    const [a = 0, b = 0] = [ground, light(t.closest("[fill]")?.getAttribute("fill") ?? "")].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  });
  // Drawn without the fonts of the page, as where the file is opened.
  const shown = document.body.appendChild(document.importNode(file.documentElement, true));
  const boxes = [...shown.querySelectorAll("#legend > g")].map((g) => g.getBoundingClientRect());
  const { right, bottom } = shown.getBoundingClientRect();
  const overlaps = boxes.filter((a, i) => a.right > right || a.bottom > bottom || boxes.some((b, j) => j < i && a.left < b.right && b.left < a.right && a.top < b.bottom - 3 && b.top < a.bottom - 3)).length;
  shown.remove();
  return { overlaps, groups: file.querySelectorAll("#legend").length, signs: file.querySelectorAll("#legend :is(path, rect, circle)").length, said: texts.map((t) => t.textContent ?? "").join(" "), contrast: Math.min(...contrasts), whole: [...file.querySelectorAll("text")].map((t) => t.textContent).join(" ") };
}, text);

/** What the legend on the page says. @param {import("playwright-core").Page} page */
export const legendOnPage = (page) => page.locator("#view [aria-label=Legend] li").evaluateAll((all) => all.map((li) => [...li.childNodes].map((n) => n.textContent?.trim()).filter(Boolean).join(" ")).join(" "));

/** @param {import("playwright-core").Page} page @param {string} ending */
async function kept(page, ending) {
  await page.getByRole("button", { name: "Export" }).click();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: new RegExp(`^\\${ending}`) }).click();
  return (await coming).path();
}

/** Kept pictures of factions as of a day say what their marks mean, of what, and on which terms. @param {import("playwright-core").Page} page */
export async function explained(page) {
  const all = await pictures(page);
  const { legend } = all;
  assert.equal(legend.groups, 1);
  assert.ok(legend.signs > 3, `${legend.signs} signs`);
  assert.equal(legend.said, await legendOnPage(page));
  assert.equal(legend.overlaps, 0);
  assert.ok(legend.contrast >= 4.5, `contrast ${legend.contrast}`);
  assert.match(legend.whole, /Factions.*as of 1 Jun 2017|as of 1 Jun 2017.*Factions/);
  assert.match(legend.whole, /CC BY 4\.0/);
  return all;
}
