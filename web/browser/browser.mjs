import { chromium } from "playwright-core";

/** The server to look at, as a running accord says it: http://127.0.0.1:8080 */
export function address() {
  const given = process.env["ACCORD_URL"];
  if (!given) throw new Error("ACCORD_URL has to name a running accord, such as http://127.0.0.1:8080");
  return new URL(given);
}

export function launch() {
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
    ],
  });
}

/**
 * Opens a page and keeps book of what it must not do: ask another host, log an
 * error, break the policy that it was served with.
 * @param {import("playwright-core").Browser} browser
 * @param {URL} home
 */
export async function open(browser, home) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
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
