// Takes the pictures of README, of the shipped dataset: docs/pictures/*.png
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { explore, launch, open } from "./browser.mjs";
import { serve } from "./server.mjs";

const folder = new URL("../../docs/pictures/", import.meta.url);
const state = "?select=actor:ahrar-al-sham&on=process:astana-talks-2017-01";

mkdirSync(folder, { recursive: true });
const [browser, server] = await Promise.all([launch(), serve()]);
try {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    const { page } = await open(browser, server.home, { colorScheme, viewport: { width: 1200, height: 700 } });
    await explore(page, server.home, state);
    await page.locator(".evidence .claim").first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: fileURLToPath(new URL(`explorer-${colorScheme}.png`, folder)) });
  }
} finally {
  await Promise.all([browser.close(), server.end()]);
}
