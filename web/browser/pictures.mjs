// Takes the pictures of README, of the shipped dataset: docs/pictures/*.png
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launch, open } from "./browser.mjs";
import { serve } from "./server.mjs";

const folder = new URL("../../docs/pictures/", import.meta.url);

/** What is to be seen, and what is there as soon as all of it is. */
const pictures = {
  explorer: { state: "?select=actor:ahrar-al-sham&on=process:astana-talks-2017-01", there: ".questions button, .evidence .claim" },
  network: { state: "?view=network&select=actor:jaysh-al-islam&compare=actor:iran", there: ".field[data-drawn], .evidence .paths li" },
};

mkdirSync(folder, { recursive: true });
const [browser, server] = await Promise.all([launch(), serve()]);
try {
  for (const [name, { state, there }] of Object.entries(pictures)) {
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      const { page } = await open(browser, server.home, { colorScheme, viewport: { width: 1200, height: 700 }, reducedMotion: "reduce" });
      await page.goto(new URL(`/${state}`, server.home).href);
      for (const part of there.split(", ")) await page.locator(part).first().waitFor();
      await page.waitForLoadState("networkidle");
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(500); // names come a moment after what they name
      await page.screenshot({ path: fileURLToPath(new URL(`${name}-${colorScheme}.png`, folder)) });
    }
  }
} finally {
  await Promise.all([browser.close(), server.end()]);
}
