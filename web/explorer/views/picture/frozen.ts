// What decides how a piece of SVG looks. The page says it in style sheets, which a file has not.
const looks = [
  "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap", "stroke-linejoin",
  "opacity", "paint-order", "font-size", "font-weight", "font-style", "text-anchor", "visibility",
];
const plain: Record<string, string> = {
  "fill-opacity": "1", "fill-rule": "nonzero", "stroke-opacity": "1", "stroke-dasharray": "none", "stroke-linecap": "butt", "stroke-linejoin": "miter",
  opacity: "1", "paint-order": "normal", "font-style": "normal", "text-anchor": "start", visibility: "visible",
};

export const namespace = "http://www.w3.org/2000/svg";

export function element(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** A copy that looks the same without the style sheets of the page. */
export function frozen(of: SVGElement): SVGElement {
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
