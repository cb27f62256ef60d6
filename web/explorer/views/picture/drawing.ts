import { element, frozen, namespace } from "./frozen.ts";
import { legendOf } from "./legend.ts";

const margin = 20;
const headHeight = 58;
const footHeight = 34;
const gap = 12; // between a picture and what its marks mean

/** What is written above and below a picture. */
export interface Caption {
  title: string;
  line: string;
  foot: string;
}

/**
 * The drawn view as an SVG that stands alone: its parts below each other, all that style
 * sheets say written into it, above it what is shown, below it what its marks mean and where
 * that is from.
 */
export function drawingOf(parts: SVGSVGElement[], key: Element | null, { title, line, foot }: Caption): SVGElement {
  const width = Math.max(...parts.map((p) => p.clientWidth || Number(p.getAttribute("width"))), 320);
  const page = getComputedStyle(document.body);
  const view = getComputedStyle(document.getElementById("view")!);
  const svg = element("svg", { xmlns: namespace, "font-family": "Inter, Vazirmatn, system-ui, sans-serif", color: page.color });
  const inner = element("g", { transform: `translate(${margin} ${margin + headHeight})` });
  let height = 0;
  for (const part of parts) {
    const copy = frozen(part);
    copy.setAttribute("y", String(height));
    copy.setAttribute("width", String(part.clientWidth || Number(part.getAttribute("width"))));
    const tall = part.clientHeight || Number(part.getAttribute("height"));
    copy.setAttribute("height", String(tall));
    inner.append(copy);
    height += tall;
  }
  const legend = key && legendOf(key, width);
  if (legend) {
    legend.group.setAttribute("transform", `translate(0 ${height + gap})`);
    inner.append(legend.group);
    height += legend.height + gap;
  }
  const whole = { width: width + 2 * margin, height: height + 2 * margin + headHeight + footHeight };
  const soft = getComputedStyle(document.querySelector(".status") ?? document.body).color;
  const text = (y: number, size: number, weight: number, fill: string, said: string) => {
    const node = element("text", { x: String(margin), y: String(y), "font-size": String(size), "font-weight": String(weight), fill });
    node.textContent = said;
    return node;
  };
  for (const [name, value] of Object.entries({ ...whole, viewBox: `0 0 ${whole.width} ${whole.height}` })) svg.setAttribute(name, String(value));
  const [named, described] = [element("title", {}), element("desc", {})];
  named.textContent = title;
  described.textContent = `${line} ${foot}`;
  svg.append(named, described, element("rect", { width: "100%", height: "100%", fill: view.backgroundColor }), text(margin + 18, 18, 620, page.color, title), text(margin + 40, 13, 400, soft, line), inner, text(whole.height - margin, 11.500, 400, soft, foot));
  return svg;
}
