// The pictures that a view is saved as, opened again.
import { readFileSync } from "node:fs";

/** Saves the view as SVG and PNG, and says what is in them. @param {import("playwright-core").Page} page */
export async function pictures(page) {
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
  }, readFileSync(await kept(page, ".svg"), "utf8"));
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
  return { svg, png };
}

/** @param {import("playwright-core").Page} page @param {string} ending */
async function kept(page, ending) {
  await page.getByRole("button", { name: "Export" }).click();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: new RegExp(`^\\${ending}`) }).click();
  return (await coming).path();
}
