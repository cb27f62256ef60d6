import cytoscape, { type Core, type ElementDefinition } from "cytoscape";
import type { Shown } from "../../model/network/shown.ts";
import type { Spot } from "../../state/network/moves.ts";
import { sizeOf, widthOf, looks } from "./look.ts";
import { pacer } from "./pacer.ts";
import { Painter } from "./painter.ts";
import { styleOf } from "./style.ts";
import { still, theme } from "./theme.ts";
import { Writing } from "./writing.ts";

export interface Touched {
  node: (id: string) => void;
  tie: (from: string, to: string, id: string) => void;
  nothing: () => void;
  pinned: (id: string, at: Spot) => void;
}

/** What is shown above the rest. */
export interface Light {
  chosen: string;
  /** With a node chosen: the other end of a chosen tie. */
  on: string;
  tie: string;
  /** The nodes and ties of the ways between two actors. */
  way: { nodes: ReadonlySet<string>; ties: ReadonlySet<string> } | null;
  pointed: string;
}

const kinds = new Set(looks.map(([kind]) => kind));

// Cytoscape would put a style element into the page, which the policy forbids, unless
// it finds one of this name; the page's own style has the rule that it would hold.
const itsStyle = "__________cytoscape_stylesheet";

/** The network as cytoscape draws it, with labels of our own above. */
export class Picture {
  readonly cy: Core;
  readonly writing: Writing;
  private turn = 0;
  private painter: Painter | undefined;
  private room: { width: number; height: number } | undefined;

  constructor(readonly box: HTMLElement, paper: HTMLCanvasElement, touched: Touched) {
    box.id = itsStyle;
    this.cy = cytoscape({
      headless: true, styleEnabled: true, style: styleOf(theme()), layout: { name: "preset" }, minZoom: 0.08, maxZoom: 3, boxSelectionEnabled: false,
      autounselectify: true, hideEdgesOnViewport: false, textureOnViewport: false, pixelRatio: Math.min(2, devicePixelRatio),
    });
    this.writing = new Writing(this.cy, paper);
    this.cy.on("tap", ({ target }) => {
      if (target === this.cy) touched.nothing();
      else if (target.isNode()) touched.node(target.id());
      else touched.tie(target.data("source"), target.data("target"), target.id());
    });
    this.cy.on("dragfree", "node", ({ target }) => touched.pinned(target.id(), target.position()));
    this.cy.on("mouseover", "node", ({ target }) => this.point(target.id()));
    this.cy.on("mouseout", "node", () => this.point(""));
    this.cy.on("mouseover", "node, edge", () => box.classList.add("hand"));
    this.cy.on("mouseout", "node, edge", () => box.classList.remove("hand"));
  }

  /** Draws what is shown, each node at its place; false if it was asked for another meanwhile. */
  async draw(shown: Shown, places: ReadonlyMap<string, Spot>): Promise<boolean> {
    const turn = ++this.turn;
    const { cy } = this;
    const wanted = elementsOf(shown, places);
    const goOn = pacer(() => turn === this.turn);
    if (this.painter) this.painter.held = true;
    if (!(await this.change(wanted, goOn))) return false;
    if (!this.painter) {
      cy.mount(this.box);
      // As cytoscape leaves it on a box that it is made in: tools find the picture by it.
      Object.assign(this.box, { _cyreg: { cy } });
      this.painter = new Painter(cy);
    }
    cy.resize();
    this.measureBars();
    this.room = { width: cy.width(), height: cy.height() };
    this.painter.release();
    this.writing.anew();
    return true;
  }

  /** Takes away what is no longer wanted, changes what is there and adds what is new, bit by bit; false if it was stopped. */
  private async change(wanted: ElementDefinition[], goOn: () => Promise<boolean>): Promise<boolean> {
    const { cy } = this;
    const ids = new Set(wanted.map((e) => e.data.id!));
    const gone = cy.elements().filter((e) => !ids.has(e.id())).sort((a, b) => Number(a.isNode()) - Number(b.isNode())); // ties first
    for (let i = 0; i < gone.length; i += 20) {
      if (!(await goOn())) return false;
      gone.slice(i, i + 20).remove();
    }
    const fresh: ElementDefinition[] = [];
    for (const e of wanted) {
      if (!(await goOn())) return false;
      const there = cy.getElementById(e.data.id!);
      if (there.empty()) {
        fresh.push(e);
        continue;
      }
      if (Object.entries(e.data).some(([name, value]) => there.data(name) !== value)) there.data(e.data);
      if (e.position && (there.position().x !== e.position.x || there.position().y !== e.position.y)) there.position({ ...e.position });
    }
    for (let i = 0; i < fresh.length; i += 20) {
      if (!(await goOn())) return false;
      cy.add(fresh.slice(i, i + 20));
    }
    return true;
  }

  /** Comes when all that there is has been painted. */
  async stands(): Promise<void> {
    while (!this.painter?.stands && !this.cy.destroyed()) await this.cy.promiseOn("render");
  }

  light({ chosen, on, tie, way, pointed }: Light) {
    const { cy } = this;
    cy.batch(() => {
      cy.elements().removeClass("faint lit way chosen pointed");
      if (way) {
        cy.elements().addClass("faint");
        for (const id of way.nodes) cy.getElementById(id).removeClass("faint");
        for (const id of way.ties) cy.getElementById(id).removeClass("faint").addClass("way");
        for (const id of [chosen, on]) cy.getElementById(id).addClass("chosen");
      } else if (chosen && cy.getElementById(chosen).nonempty()) {
        const node = cy.getElementById(chosen);
        const near = node.closedNeighborhood();
        cy.elements().not(near).addClass("faint");
        node.connectedEdges().addClass("lit");
        node.addClass("chosen");
        if (on) node.edgesWith(cy.getElementById(on)).addClass("chosen");
      }
      if (tie) {
        const it = cy.getElementById(tie);
        const ends = it.connectedNodes();
        cy.elements().not(ends).not(it).addClass("faint");
        it.addClass("chosen");
        ends.addClass("chosen");
      }
      if (pointed) cy.getElementById(pointed).addClass("pointed");
    });
    const ends = tie ? cy.getElementById(tie).connectedNodes().map((n) => n.id()) : [chosen, on].filter(Boolean);
    const near = new Set(way ? way.nodes : chosen ? cy.getElementById(chosen).closedNeighborhood().nodes().map((n) => n.id()) : []);
    this.writing.first = { chosen: new Set(ends), near, pointed };
    this.writing.anew();
  }

  private point(id: string) {
    this.cy.nodes(".pointed").removeClass("pointed");
    if (id) this.cy.getElementById(id).addClass("pointed");
    this.writing.first = { ...this.writing.first, pointed: id };
    this.writing.anew();
  }

  /** Shows all of it, or of some nodes all. */
  fit(ids?: Iterable<string>) {
    const some = new Set(ids ?? []);
    const all = this.cy.nodes().map((n) => ({ id: n.id(), ...n.position() }));
    const box = around(some.size ? all.filter((n) => some.has(n.id)) : all);
    if (!box) return;
    const padding = Math.min(this.cy.width(), this.cy.height()) > 480 ? 44 : 24;
    const [above, below] = [this.writing.bars, 30]; // what stands over the picture
    const zoom = Math.min(some.size ? 1.15 : 1.6, (this.cy.width() - 2 * padding) / (box.w + 90), (this.cy.height() - above - below - 2 * padding) / (box.h + 40));
    this.move({ zoom, pan: { x: this.cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2, y: (this.cy.height() + above - below) / 2 - (zoom * (box.y1 + box.y2)) / 2 } });
  }

  /** Keeps in the middle what was there, when the room for the picture has changed. */
  settle() {
    this.measureBars();
    const [width, height] = [this.cy.width(), this.cy.height()];
    if (this.room) this.cy.panBy({ x: (width - this.room.width) / 2, y: (height - this.room.height) / 2 });
    this.room = { width, height };
    this.writing.anew();
  }

  private measureBars() {
    const tools = this.box.parentElement?.querySelector<HTMLElement>(".netbar");
    this.writing.bars = tools ? tools.offsetTop + tools.offsetHeight : 0;
  }

  zoom(by: number) {
    const { cy } = this;
    const zoom = Math.max(cy.minZoom(), Math.min(cy.maxZoom(), cy.zoom() * by));
    const [x, y] = [cy.width() / 2, cy.height() / 2];
    const factor = zoom / cy.zoom();
    this.move({ zoom, pan: { x: x - (x - cy.pan().x) * factor, y: y - (y - cy.pan().y) * factor } });
  }

  /** Brings a node into sight, if it is not. */
  reveal(id: string) {
    const node = this.cy.getElementById(id);
    if (node.empty()) return;
    const { x, y } = node.renderedPosition();
    const [w, h, edge] = [this.cy.width(), this.cy.height(), 50];
    if (x > edge && x < w - edge && y > edge && y < h - edge) return;
    const pan = this.cy.pan();
    this.move({ zoom: this.cy.zoom(), pan: { x: pan.x + w / 2 - x, y: pan.y + h / 2 - y } });
  }

  private move(to: { zoom: number; pan: Spot }) {
    this.cy.stop();
    if (still() || this.cy.nodes().length > 400) this.cy.viewport(to);
    else this.cy.animate(to, { duration: 260, easing: "ease-out-cubic" });
  }

  theme() {
    this.cy.style(styleOf(theme()));
    this.writing.anew();
  }

  end() {
    this.turn++;
    this.painter?.end();
    this.writing.end();
    this.cy.destroy();
  }
}

/** The box around some points; cytoscape's own would lay out every tie for it. */
function around(spots: Spot[]) {
  if (!spots.length) return undefined;
  const [xs, ys] = [spots.map((s) => s.x), spots.map((s) => s.y)];
  const [x1, x2, y1, y2] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { x1, x2, y1, y2, w: x2 - x1 + 40, h: y2 - y1 + 40 };
}

function elementsOf(shown: Shown, places: ReadonlyMap<string, Spot>): ElementDefinition[] {
  const fans = new Map<string, number>();
  const pair = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const { from, to } of shown.ties.values()) fans.set(pair(from, to), (fans.get(pair(from, to)) ?? 0) + 1);
  // The more there are, the fainter each, so that what they make together is seen.
  const calm = Math.min(1, (170 / (shown.ties.size + 1)) ** 0.35);
  const nodes = [...shown.nodes.values()].map((n) => ({
    group: "nodes" as const,
    data: { id: n.id, label: n.label, kind: n.kind, look: kinds.has(n.kind) ? n.kind : "OTHER", size: sizeOf(n.kind, shown.degree.get(n.id) ?? 0), degree: shown.degree.get(n.id) ?? 0, contested: n.contested },
    position: { ...places.get(n.id)! },
  }));
  const ties = [...shown.ties.values()].map((t) => ({
    group: "edges" as const,
    data: { id: t.id, source: t.from, target: t.to, line: t.line, contested: t.contested, width: widthOf(t.line, t.weight) * Math.max(0.45, calm), ink: 0.66 * Math.max(0.36, calm), weight: t.weight, fan: fans.get(pair(t.from, t.to))! },
  }));
  return [...nodes, ...ties];
}
