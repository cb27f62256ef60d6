import { widthOf as widthAt } from "../timeline/fit.ts";
import { element, frozen } from "./frozen.ts";

const size = 12.5;
const leading = 18;
const [across, down] = [18, 5]; // px between entries

interface Entry {
  sign: SVGElement | undefined;
  signWidth: number;
  lines: string[];
  width: number;
  height: number;
}

/** What the marks of a view mean, as the list on its page has it, in rows no wider than the picture. */
export function legendOf(list: Element, room: number): { group: SVGElement; height: number } {
  const group = element("g", { id: "legend", "font-size": String(size), fill: getComputedStyle(list).color });
  const title = element("title", {});
  title.textContent = "Legend";
  group.append(title);
  let [x, y, row] = [0, 0, 0];
  for (const entry of [...list.querySelectorAll("li")].map((li) => entryOf(li, room))) {
    if (x > 0 && x + entry.width > room) [x, y, row] = [0, y + row + down, 0];
    group.append(drawn(entry, x, y));
    x += entry.width + across;
    row = Math.max(row, entry.height);
  }
  return { group, height: y + row };
}

function entryOf(li: Element, room: number): Entry {
  const svg = li.querySelector("svg");
  const signWidth = svg ? svg.getBoundingClientRect().width + 6 : 0;
  const said = [...li.childNodes].filter((n) => n !== svg).map((n) => n.textContent?.trim()).filter(Boolean).join(" ");
  const lines = broken(said, room - signWidth);
  return { sign: svg ? frozen(svg) : undefined, signWidth, lines, width: signWidth + Math.max(...lines.map(widthOf)), height: Math.max(lines.length * leading, svg?.getBoundingClientRect().height ?? 0) };
}

function drawn({ sign, signWidth, lines, height }: Entry, x: number, y: number): SVGElement {
  const entry = element("g", { transform: `translate(${x} ${y})` });
  if (sign) {
    const tall = Number(sign.getAttribute("height")) || 16;
    sign.setAttribute("y", String((Math.max(leading, lines.length === 1 ? height : leading) - tall) / 2));
    entry.append(sign);
  }
  const first = lines.length === 1 ? height / 2 : leading / 2;
  lines.forEach((line, i) => {
    const text = element("text", { x: String(signWidth), y: String(first + i * leading + size * 0.36) });
    text.textContent = line;
    entry.append(text);
  });
  return entry;
}

// Where the file is opened another font may stand in for that of the page, and be wider.
const wider = 1.2;

const widthOf = (text: string) => wider * widthAt(text, size);

function broken(text: string, room: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (lines.at(-1) && widthOf(longer) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
