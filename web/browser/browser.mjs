import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** Where screenshots are kept. */
const artifacts = new URL("../artifacts/", import.meta.url);

/** @param {string[]} [further] arguments of Chromium */
export function launch(further = []) {
  mkdirSync(artifacts, { recursive: true });
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...further,
    ],
  });
}

/**
 * Opens a page and keeps book of what it must not do: ask another host, log an
 * error, break the policy that it was served with.
 * @param {import("playwright-core").Browser} browser
 * @param {URL} home
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
export async function open(browser, home, options) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  context.setDefaultTimeout(15_000);
  /** @type {string[]} */
  const faults = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.host !== home.host) faults.push(`asked ${url}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`logged ${message.text()}`);
  });
  context.on("weberror", (failure) => void faults.push(`threw ${failure.error()}`));
  await context.exposeBinding("broken", (_, policy) => void faults.push(`policy: ${policy}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      // @ts-expect-error: the binding above
      window.broken(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { page: await context.newPage(), faults };
}

/** @param {import("playwright-core").Page} page @param {string} name */
export const picture = (page, name) => page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, artifacts)) });

/**
 * Opens the explorer and waits until all that it loads by itself is there.
 * @param {import("playwright-core").Page} page
 * @param {URL} home
 * @param {string} [search]
 */
export async function explore(page, home, search = "") {
  await page.goto(new URL(`/${search}`, home).href);
  await page.getByRole("tab", { name: "Matrix" }).waitFor();
  await page.locator(".questions button").first().waitFor();
}

/** @param {import("playwright-core").Page} page */
export const evidence = (page) => page.getByRole("complementary", { name: "Evidence" });

/** @param {import("playwright-core").Page} page */
export const said = (page) => decodeURIComponent(new URL(page.url()).search);
