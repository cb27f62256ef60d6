// How busy the page is: what its own thread does in one go, hence without looking at what the user does.

/**
 * How long the longest task of the page has worked while something was done, in ms of its
 * thread: that it had to wait for a busy machine does not count.
 * @param {import("playwright-core").Browser} browser
 * @param {import("playwright-core").Page} page
 * @param {() => Promise<unknown>} act
 */
export async function longestTask(browser, page, act) {
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline", "blink.user_timing"] });
  await page.evaluate(() => performance.mark("looked at"));
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString("utf8"));
  const begun = traceEvents.find((/** @type {any} */ e) => e.name === "looked at");
  const tasks = traceEvents.filter((/** @type {any} */ e) => e.pid === begun?.pid && e.tid === begun.tid && e.ts > begun.ts && e.name.endsWith("RunTask") && e.tdur !== undefined);
  if (tasks.length < 3) throw new Error("the trace holds no tasks");
  return Math.round(Math.max(...tasks.map((/** @type {any} */ t) => t.tdur / 1000)));
}

/** Clicks what has a name, as the page itself does: to look for it from outside is work too. @param {import("playwright-core").Page} page @param {string} name */
export const clickInside = (page, name) => page.evaluate((name) => {
  const button = [...document.querySelectorAll("button")].find((b) => (b.getAttribute("aria-label") ?? b.textContent)?.startsWith(name));
  if (!button) throw new Error(`no button ${name}`);
  setTimeout(() => button.click(), 50);
}, name);

/** Fills a field as clickInside clicks. @param {import("playwright-core").Page} page @param {string} label @param {string} value */
export const fillInside = (page, label, value) => page.evaluate(({ label, value }) => {
  const field = [...document.querySelectorAll("label")].find((l) => l.firstElementChild?.textContent === label)?.querySelector("input");
  if (!field) throw new Error(`no field ${label}`);
  setTimeout(() => {
    field.value = value;
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
  }, 50);
}, { label, value });
