import type { StylesheetJson } from "cytoscape";
import { lines, looks } from "./look.ts";
import type { Theme } from "./theme.ts";

/** How cytoscape draws what look.ts says, in the colours of the theme. */
export function styleOf({ of }: Theme): StylesheetJson {
  const sheet: StylesheetJson = [
    { selector: "core", style: { "active-bg-opacity": 0, "outside-texture-bg-opacity": 0 } as never },
    { selector: "node", style: { width: "data(size)", height: "data(size)", "border-width": 1.5, "border-color": of("paper"), "overlay-opacity": 0, "z-index": 2 } },
    { selector: "edge", style: { width: "data(width)", "curve-style": "straight", opacity: "data(ink)" as never, "arrow-scale": 0.9, "overlay-opacity": 0, "target-distance-from-node": 2, "z-index": 1 } },
    // Ties of one pair lie beside each other.
    { selector: "edge[fan > 1]", style: { "curve-style": "bezier", "control-point-step-size": 22 } },
  ];
  for (const [kind, look] of looks) {
    const colour = of(look.colour);
    sheet.push({
      selector: `node[look = "${kind}"]`,
      style: { shape: look.outline, "background-color": look.hollow ? of("paper") : colour, ...(look.hollow && { "border-color": colour, "border-width": 3 }) },
    });
  }
  for (const [line, look] of Object.entries(lines)) {
    const colour = of(look.colour);
    sheet.push({
      selector: `edge[line = "${line}"]`,
      style: {
        "line-color": colour, "target-arrow-color": colour, "target-arrow-shape": look.head,
        "target-arrow-fill": look.hollow ? "hollow" : "filled", "line-style": look.dash ? "dashed" : "solid",
        ...(look.dash && { "line-dash-pattern": look.dash }), ...(look.dash?.[0] === 1.5 && { "line-cap": "round" as const }),
      },
    });
  }
  for (const [line, look] of Object.entries(lines)) {
    // Two lines instead of one: what sources disagree about.
    sheet.push({ selector: `edge[line = "${line}"][?contested]`, style: { "line-color": of("paper"), "line-outline-width": 1.4, "line-outline-color": of(look.colour), width: 2 } as never });
  }
  sheet.push(
    { selector: ".faint", style: { opacity: 0.1 } },
    { selector: "node.faint", style: { opacity: 0.22 } },
    { selector: "edge.lit", style: { opacity: 1, "z-index": 3 } },
    { selector: "edge.way", style: { opacity: 1, "z-index": 5, "underlay-color": of("accent"), "underlay-opacity": 0.22, "underlay-padding": 4 } },
    { selector: "node.chosen", style: { "underlay-color": of("accent"), "underlay-opacity": 0.32, "underlay-padding": 7, "underlay-shape": "ellipse", "z-index": 6 } },
    { selector: "edge.chosen", style: { opacity: 1, "z-index": 6, "underlay-color": of("accent"), "underlay-opacity": 0.32, "underlay-padding": 5 } },
    { selector: "node.pointed", style: { "underlay-color": of("ink"), "underlay-opacity": 0.13, "underlay-padding": 6, "underlay-shape": "ellipse", "z-index": 7 } },
  );
  return sheet;
}
