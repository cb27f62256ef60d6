import { address } from "../../state/address.ts";
import { shown } from "../../state/network/graph.ts";
import { told } from "../../state/network/told.ts";
import type { Picture } from "./picture.ts";
import { leading, place, size, type Room } from "./labels.ts";
import { headOf, outlineOf, type Point } from "./drawings.ts";
import { legendOf, type Entry } from "./legend.ts";
import { lineLook, nodeLook } from "./look.ts";
import type { Mark } from "./mark.ts";
import { meaningOf } from "./meaning.ts";
import { theme, type Theme } from "./theme.ts";

/** Marks that are one thing of the network. */
export interface Piece {
  what: "tie" | "node" | "caption";
  id: string;
  title: string;
  marks: Mark[];
}

/** The picture on a leaf of its own, to be written as SVG or painted. */
export interface Leaf {
  width: number;
  height: number;
  ground: string;
  title: string;
  caption: string;
  pieces: Piece[];
  legend: Entry[];
}

const margin = 110; // names stand beside the outermost nodes

/** All that is drawn, as it is lit, at a size at which names can be read. */
export function leafOf({ cy, writing }: Picture): Leaf {
  const colours = theme();
  const box = cy.elements().boundingBox({});
  const { title, caption } = told();
  const [least, natural] = [Math.min(1500, writing.widthOf(caption) + margin), Math.ceil(box.w + 2 * margin)];
  const width = Math.ceil(Math.max(least, natural));
  const legend = legendOf(meaningOf(shown.peek()), address.peek().together, width - margin, writing.widthOf, colours);
  const foot = 46 + legend.height;
  const height = Math.ceil(box.h + 2 * margin + foot);
  const [dx, dy] = [margin - box.x1 + (width - natural) / 2, margin - box.y1];
  const at = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy });
  const room = { left: 6 - dx, right: width - 6 - dx, top: 6 - dy, bottom: height - foot - dy };
  return {
    width, height, ground: colours.of("paper"), title, caption, legend: legend.at(margin / 2, height - foot + 4),
    pieces: [
      ...cy.edges().map((e) => tie(e, at, colours)),
      ...cy.nodes().map((n) => node(n, at, colours)),
      ...names(writing, at, room, colours, new Map(cy.nodes().map((n) => [n.id(), n.position()]))),
      { what: "caption", id: "", title: "", marks: [text(caption, { x: margin / 2, y: height - 22 }, colours.of("soft"), colours.of("paper"), { start: true, weight: 400 })] },
    ],
  };
}

function text(text: string, { x, y }: Point, fill: string, halo: string, more: { start?: boolean; weight?: number } = {}): Mark {
  return { text, x, y, fill, halo, size, weight: more.weight ?? 550, ...(more.start && { start: true }) };
}

type Edge = ReturnType<Picture["cy"]["edges"]>[number];
type Node = ReturnType<Picture["cy"]["nodes"]>[number];

function tie(edge: Edge, at: (p: Point) => Point, { of }: Theme): Piece {
  const look = lineLook(edge.data("line"));
  const [from, to] = [at(edge.sourceEndpoint()), at(edge.targetEndpoint())];
  const bend = edge.controlPoints()?.[0];
  const by = bend && edge.data("fan") > 1 ? at(bend) : undefined;
  const path = by ? `M${xy(from)}Q${xy(by)} ${xy(to)}` : `M${xy(from)}L${xy(to)}`;
  const colour = of(look.colour);
  const opacity = edge.hasClass("faint") ? 0.1 : edge.hasClass("lit") || edge.hasClass("way") || edge.hasClass("chosen") ? 1 : edge.data("ink");
  const width: number = edge.data("width");
  const marks: Mark[] = [];
  if (edge.hasClass("way") || edge.hasClass("chosen")) marks.push({ path, stroke: of("accent"), width: width + 9, opacity: 0.22, round: true });
  if (edge.data("contested")) marks.push({ path, stroke: colour, width: 4.6, opacity }, { path, stroke: of("paper"), width: 1.8 });
  else marks.push({ path, stroke: colour, width, opacity, ...(look.dash && { dash: look.dash }), ...(look.dash?.[0] === 1.5 && { round: true }) });
  const head = headOf(look.head, by ?? from, to, width);
  if (head) marks.push(look.head === "tee" ? { path: head, stroke: colour, width: 2.2, opacity } : { path: head, fill: look.hollow ? of("paper") : colour, stroke: colour, width: look.hollow ? 1.3 : 0.6, opacity });
  if (edge.data("contested") && opacity > 0.1) marks.push(text("≠", at(edge.midpoint()), of("reject"), of("paper")));
  return { what: "tie", id: edge.id(), title: `${edge.source().data("label")}: ${look.word.toLowerCase()}: ${edge.target().data("label")}`, marks };
}

function node(node: Node, at: (p: Point) => Point, { of }: Theme): Piece {
  const look = nodeLook(node.data("kind"));
  const middle = at(node.position());
  const half: number = node.data("size") / 2;
  const colour = of(look.colour);
  const opacity = node.hasClass("faint") ? 0.22 : 1;
  const marks: Mark[] = [];
  if (node.hasClass("chosen")) marks.push({ path: outlineOf("ellipse", middle, half + 7), fill: of("accent"), opacity: 0.32 });
  marks.push({ path: outlineOf(look.outline, middle, half), fill: look.hollow ? of("paper") : colour, stroke: look.hollow ? colour : of("paper"), width: look.hollow ? 3 : 1.5, opacity });
  if (node.data("contested") && opacity === 1) marks.push(text("≠", { x: middle.x + half + 4, y: middle.y - half - 1 }, of("reject"), of("paper")));
  return { what: "node", id: node.id(), title: node.data("label"), marks };
}

function names(writing: Picture["writing"], at: (p: Point) => Point, room: Room, { of }: Theme, spots: Map<string, Point>): Piece[] {
  const pieces: Piece[] = [];
  for (const { id, lines, dx, dy } of place(writing.labelled(1), writing.widthOf, room)) {
    const middle = at(spots.get(id)!);
    pieces.push({ what: "caption", id, title: "", marks: lines.map((line, i) => text(line, { x: middle.x + dx, y: middle.y + dy + i * leading }, of("ink"), of("paper"))) });
  }
  return pieces;
}

const xy = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
const round = (n: number) => Math.round(n * 10) / 10;
