import { explore } from "./browser.mjs";

/**
 * Opens the network and waits until it is drawn.
 * @param {import("playwright-core").Page} page
 * @param {URL} home
 * @param {string} [search]
 */
export async function draw(page, home, search = "") {
  if (search) await page.goto(new URL(`/?view=network${search}`, home).href);
  else {
    await explore(page, home);
    await page.getByRole("tab", { name: "Network" }).click();
  }
  await drawn(page);
}

/** @param {import("playwright-core").Page} page */
export const drawn = (page) => page.locator(".field[data-drawn]").waitFor();

/** The list that says what the picture shows. @param {import("playwright-core").Page} page */
export const twin = (page) => page.getByRole("list", { name: /^Nodes of the network/ });

/** The ids in the list, as soon as it has them all. @param {import("playwright-core").Page} page */
export async function listed(page) {
  await page.waitForFunction(() => {
    const list = document.querySelector(".twin ul");
    return list && Number(/\d+$/.exec(list.getAttribute("aria-label") ?? "")?.[0]) === list.children.length;
  });
  return twin(page).locator("li").evaluateAll((all) => all.map((li) => li.getAttribute("data-id") ?? "").sort());
}

/** What is really on the canvas. @param {import("playwright-core").Page} page @param {string} selector */
export const onCanvas = (page, selector) => page.evaluate((selector) => cytoscapeOf().$(selector).map((/** @type {any} */ e) => e.id()).sort(), selector);

/** Where on the page a node, or the middle of a tie, is drawn. @param {import("playwright-core").Page} page @param {string} id */
export const spotOf = (page, id) => page.evaluate((id) => {
  const element = cytoscapeOf().getElementById(id);
  const { x, y } = element.isNode() ? element.renderedPosition() : element.renderedMidpoint();
  const { left, top } = /** @type {Element} */ (document.querySelector(".canvas")).getBoundingClientRect();
  return { x: x + left, y: y + top };
}, id);

/** Makes cytoscape's own view of the picture known to the page. @param {import("playwright-core").Page} page */
export const watch = (page) => page.addInitScript(() => {
  // @ts-expect-error: for the functions above
  window.cytoscapeOf = () => document.querySelector(".canvas")._cyreg.cy;
});

/** @type {() => any} */
const cytoscapeOf = () => undefined;
