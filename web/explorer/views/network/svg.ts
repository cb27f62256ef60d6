import type { Leaf, Piece } from "./leaf.ts";
import type { Mark } from "./mark.ts";

const face = "Inter, 'Inter Variable', 'Vazirmatn Variable', system-ui, 'Segoe UI', Arial, sans-serif";

/** A leaf as a file that draws the same wherever it is opened. */
export function svgOf({ width, height, ground, title, caption, pieces, legend }: Leaf): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${face}">
<title>${safe(title)}</title>
<desc>${safe(caption)}</desc>
<rect width="${width}" height="${height}" fill="${ground}"/>
${pieces.map(group).join("\n")}
<g id="legend"><title>Legend</title>
${legend.map((marks) => `<g>${marks.map(element).join("")}</g>`).join("\n")}
</g>
</svg>
`;
}

function group({ what, id, title, marks }: Piece): string {
  const named = what === "caption" ? "" : ` data-id="${safe(id)}"`;
  return `<g class="${what}"${named}>${title && `<title>${safe(title)}</title>`}${marks.map(element).join("")}</g>`;
}

function element(mark: Mark): string {
  if ("text" in mark) {
    const { text, x, y, fill, halo, size, weight, start } = mark;
    return `<text x="${f(x)}" y="${f(y)}" dominant-baseline="central" text-anchor="${start ? "start" : "middle"}" font-size="${size}" font-weight="${weight}" fill="${fill}" stroke="${halo}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${safe(text)}</text>`;
  }
  const { path, stroke, width, dash, round, fill, opacity } = mark;
  const said = [`d="${path}"`, `fill="${fill ?? "none"}"`];
  if (stroke) said.push(`stroke="${stroke}"`, `stroke-width="${width}"`);
  if (dash) said.push(`stroke-dasharray="${dash.join(" ")}"`);
  if (round) said.push(`stroke-linecap="round"`);
  if (opacity !== undefined && opacity < 1) said.push(`opacity="${opacity}"`);
  return `<path ${said.join(" ")}/>`;
}

const f = (n: number) => Math.round(n * 10) / 10;

// What XML does not let stand, even escaped, is left out.
// eslint-disable-next-line no-control-regex
const safe = (text: string) => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "").replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
