import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const all = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds that is serious or worse.
 * @param {import("playwright-core").Page} page
 * @param {string} [within]
 * @param {string[]} [rules]
 */
export async function wrongs(page, within, rules = all) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(({ within, rules }) => /** @type {any} */ (window).axe.run(within ?? document, { resultTypes: ["violations"], runOnly: rules }), { within, rules });
  return violations
    .filter((/** @type {any} */ v) => v.impact === "serious" || v.impact === "critical")
    .map((/** @type {any} */ v) => `${v.id}: ${v.nodes.slice(0, 3).map((/** @type {any} */ node) => `${node.html.slice(0, 160)} ${node.any[0]?.message ?? ""}`).join(" | ")}`);
}
