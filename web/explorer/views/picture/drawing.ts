// What decides how a piece of SVG looks. The page says it in style sheets, which a file has not.
const looks = [
  "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap", "stroke-linejoin",
  "opacity", "paint-order", "font-size", "font-weight", "font-style", "text-anchor", "visibility",
];
const plain: Record<string, string> = {
  "fill-opacity": "1", "fill-rule": "nonzero", "stroke-opacity": "1", "stroke-dasharray": "none", "stroke-linecap": "butt", "stroke-linejoin": "miter",
  opacity: "1", "paint-order": "normal", "font-style": "normal", "text-anchor": "start", visibility: "visible",
};
const namespace = "http://www.w3.org/2000/svg";
const margin = 20;
const headHeight = 58;
const footHeight = 34;

/** What is written above and below a picture. */
export interface Caption {
  title: string;
  line: string;
  foot: string;
}

/**
 * The drawn view as an SVG that stands alone: its parts below each other, all that style
 * sheets say written into it, above it what is shown, below it where that is from.
 */
export function drawingOf(parts: SVGSVGElement[], { title, line, foot }: Caption): SVGElement {
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

function element(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** A copy that looks the same without the style sheets of the page. */
function frozen(of: SVGElement): SVGElement {
  const copy = of.cloneNode(true) as SVGElement;
  const originals = [of, ...of.querySelectorAll<SVGElement>("*")];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  for (const [i, original] of originals.entries()) freeze(original, copies[i]!);
  for (const hidden of copies) if (hidden.getAttribute("data-gone")) hidden.remove();
  return copy;
}

function freeze(original: SVGElement, copy: SVGElement) {
  for (const name of [...copy.getAttributeNames()]) if (/^(class|style|tabindex|role|aria-|data-(?!id$|tie$))/.test(name)) copy.removeAttribute(name);
  if (original.closest("defs, title") || original instanceof SVGTitleElement) return;
  const style = getComputedStyle(original);
  if (style.display === "none") return copy.setAttribute("data-gone", "1");
  for (const look of looks) {
    const value = style.getPropertyValue(look);
    if (value && value !== plain[look]) copy.setAttribute(look, value);
  }
  if (original instanceof SVGSVGElement && original.ownerSVGElement) for (const side of ["width", "height"]) if (!copy.getAttribute(side)) copy.setAttribute(side, style.getPropertyValue(side));
}
