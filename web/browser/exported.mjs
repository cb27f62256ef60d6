// The files of the Export menu, opened again.
import { inflateRawSync } from "node:zlib";

/** Where the Export menu leads to, by the ending of the file. @param {import("playwright-core").Page} page */
export async function links(page) {
  await page.getByRole("button", { name: "Export" }).click();
  const found = await page.locator(".formats a").evaluateAll((all) => all.map((a) => [a.querySelector("strong")?.textContent ?? "", a.getAttribute("href") ?? ""]));
  await page.keyboard.press("Escape");
  return Object.fromEntries(found);
}

/**
 * How many actors and agreements are in an exported file.
 * @param {import("playwright-core").Page} page
 * @param {string} ending
 * @param {ArrayBuffer} file
 */
export async function counted(page, ending, file) {
  const text = new TextDecoder().decode(file);
  /** @type {Record<string, () => string[] | Promise<string[]>>} */
  const ids = {
    ".csv": () => ["actors.csv", "agreements.csv"].flatMap((name) => [...inZip(Buffer.from(file), name).matchAll(/^"?((?:actor|agreement):[^",]+)/gm)].map((m) => m[1] ?? "")),
    ".json": () => JSON.parse(text).nodes.map((/** @type {any} */ n) => n.id),
    ".cytoscape.json": () => JSON.parse(text).elements.nodes.map((/** @type {any} */ n) => n.data.id),
    ".graphml": () => nodesOf(page, text),
    ".gexf": () => nodesOf(page, text),
  };
  const all = await ids[ending]?.() ?? [];
  return { actors: all.filter((id) => id.startsWith("actor:")).length, agreements: all.filter((id) => id.startsWith("agreement:")).length };
}

/** @param {import("playwright-core").Page} page @param {string} xml */
const nodesOf = (page, xml) => page.evaluate((xml) => [...new DOMParser().parseFromString(xml, "application/xml").querySelectorAll("node")].map((n) => n.getAttribute("id") ?? ""), xml);

/** One file of an archive, found by the directory at its end. @param {Buffer} zip @param {string} name */
function inZip(zip, name) {
  let at = zip.readUInt32LE(zip.lastIndexOf("PK\x05\x06", undefined, "latin1") + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [packed, long, extra, comment, local] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32), zip.readUInt32LE(at + 42)];
    if (zip.toString("utf8", at + 46, at + 46 + long) === name) {
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      return inflateRawSync(zip.subarray(start, start + packed)).toString("utf8");
    }
    at += 46 + long + extra + comment;
  }
  throw new Error(`${name} is not in the archive`);
}
