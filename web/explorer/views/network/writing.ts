import type { Core } from "cytoscape";
import { above, font, leading, place, type Label, type Labelled } from "./labels.ts";
import { theme } from "./theme.ts";

// Up to so many nodes names follow the edge of the picture while it is moved.
const mostFollowed = 350;
// Of more the names come a moment after the picture.
const mostAtOnce = 150;

/** The names of nodes, as large at every zoom, and what else stands beside them. */
export class Writing {
  /** Who is named before the others. */
  first: { chosen: ReadonlySet<string>; near: ReadonlySet<string>; pointed: string } = { chosen: new Set(), near: new Set(), pointed: "" };
  /** How high is what stands above the picture. */
  bars = 0;
  pinned: ReadonlySet<string> = new Set();
  /** What is hidden behind folded nodes. */
  folded: ReadonlyMap<string, number> = new Map();
  private labels: Label[] = [];
  private zoom = 0;
  private later: ReturnType<typeof setTimeout> | undefined;
  private readonly pen: CanvasRenderingContext2D;
  private readonly widths = new Map<string, number>();

  constructor(private readonly cy: Core, private readonly paper: HTMLCanvasElement) {
    this.pen = paper.getContext("2d")!;
    cy.on("render", this.draw);
    // Widths that were measured before the page's own font had come.
    void document.fonts.ready.then(() => {
      this.widths.clear();
      this.anew();
    });
  }

  /** Finds places anew with the next picture. */
  anew() {
    this.zoom = 0;
    if (this.cy.container()) this.cy.forceRender();
  }

  end() {
    clearTimeout(this.later);
    this.cy.off("render", this.draw);
  }

  /** How wide a line is written. */
  readonly widthOf = (text: string) => {
    let width = this.widths.get(text);
    if (width === undefined) {
      this.pen.font = font;
      this.widths.set(text, (width = this.pen.measureText(text).width));
    }
    return width;
  };

  /** All nodes in px of a zoom, with what decides who is named first. */
  labelled(zoom: number): Labelled[] {
    const { chosen, near, pointed } = this.first;
    return this.cy.nodes().map((n) => {
      const { x, y } = n.position();
      const id = n.id();
      const first = id === pointed ? 4 : chosen.has(id) ? 3 : near.has(id) ? 2 : 0;
      const faint = n.hasClass("faint") && !first;
      return { id, label: n.data("label") as string, x: x * zoom, y: y * zoom, half: (n.data("size") * zoom) / 2, rank: faint ? -1 : first * above + (n.data("degree") as number) };
    });
  }

  private readonly draw = () => {
    const { cy, paper } = this;
    const ratio = Math.min(2, devicePixelRatio);
    const [width, height] = [cy.width(), cy.height()];
    if (paper.width !== Math.round(width * ratio) || paper.height !== Math.round(height * ratio)) {
      paper.width = Math.round(width * ratio);
      paper.height = Math.round(height * ratio);
    }
    const few = cy.nodes().length <= mostFollowed;
    if (few || cy.zoom() !== this.zoom) {
      if (cy.nodes().length <= mostAtOnce) this.find(few);
      else this.later ??= setTimeout(() => {
        this.later = undefined;
        this.find(few);
        this.paint();
      });
    }
    this.paint();
  };

  /** Finds places for the names at the zoom that there is. */
  private find(few: boolean) {
    const { cy } = this;
    const { x, y } = cy.pan();
    this.zoom = cy.zoom();
    this.labels = place(this.labelled(this.zoom), this.widthOf, few ? { left: 2 - x, right: cy.width() - x - 2, top: this.bars - y, bottom: cy.height() - y - 2 } : undefined);
  }

  private paint() {
    const { cy, pen } = this;
    const ratio = Math.min(2, devicePixelRatio);
    const [width, height] = [cy.width(), cy.height()];
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.font = font;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.lineJoin = "round";
    const colours = theme();
    this.marks(colours.of("paper"), colours.of("reject"), colours.of("ink"), colours.of("accent"));
    pen.strokeStyle = colours.of("paper");
    pen.lineWidth = 3.5;
    const { chosen, pointed } = this.first;
    for (const { id, lines, dx, dy } of this.labels) {
      const node = cy.getElementById(id);
      if (node.empty()) continue; // gone since, and names are found places anew in a moment
      const { x, y } = node.renderedPosition();
      if (x + dx < -150 || x + dx > width + 150 || y + dy < -40 || y + dy > height + 40) continue;
      pen.fillStyle = chosen.has(id) || id === pointed ? colours.of("accent") : colours.of("ink");
      lines.forEach((line, i) => {
        pen.strokeText(line, x + dx, y + dy + i * leading);
        pen.fillText(line, x + dx, y + dy + i * leading);
      });
    }
  }

  /** The signs at nodes and ties: contested, pinned, so many hidden. */
  private marks(paper: string, reject: string, ink: string, accent: string) {
    const { cy, pen } = this;
    const zoom = cy.zoom();
    const sign = (text: string, x: number, y: number, colour: string) => {
      pen.strokeStyle = paper;
      pen.lineWidth = 3;
      pen.strokeText(text, x, y);
      pen.fillStyle = colour;
      pen.fillText(text, x, y);
    };
    if (zoom > 0.45) cy.nodes("[?contested]").not(".faint").forEach((n) => {
      const { x, y } = n.renderedPosition();
      const half = (n.data("size") * zoom) / 2;
      sign("≠", x + half + 3, y - half - 1, reject);
    });
    if (zoom > 0.45) {
      cy.edges("[?contested]").not(".faint").forEach((e) => {
        const { x, y } = e.renderedMidpoint();
        sign("≠", x, y, reject);
      });
    }
    for (const id of this.pinned) {
      const n = cy.getElementById(id);
      if (n.empty()) continue;
      const { x, y } = n.renderedPosition();
      const half = (n.data("size") * zoom) / 2;
      pen.beginPath();
      pen.arc(x - half, y - half, 3.5, 0, 2 * Math.PI);
      pen.fillStyle = ink;
      pen.fill();
      pen.strokeStyle = paper;
      pen.lineWidth = 1.5;
      pen.stroke();
    }
    for (const [id, more] of this.folded) {
      const n = cy.getElementById(id);
      if (n.empty() || !more) continue;
      const { x, y } = n.renderedPosition();
      sign(`+${more}`, x + (n.data("size") * zoom) / 2 + 12, y + 1, accent);
    }
  }
}
