import type { Core, EdgeSingular, NodeSingular } from "cytoscape";
import { inPortions } from "./pacer.ts";

type Element = (NodeSingular | EdgeSingular) & { _private: { styleDirty: boolean; rscratch: { inDragLayer?: boolean }; rstyle: { clean?: boolean; cleanConnected?: boolean } }; cleanStyle(): void };

/** What of cytoscape's renderer is used here; none of it is promised, hence its version is exact and the pictures are tested. */
interface Renderer {
  canvasWidth: number;
  canvasHeight: number;
  beforeRenderPriorities: { animations: number; eleCalcs: number };
  beforeRenderCallbacks: { fn: (draws: boolean, now: number) => void; priority: number }[];
  onUpdateEleCalcsFns: unknown[];
  notify(what: string, elements?: { every(is: (e: Element) => boolean): boolean }): void;
  render(options: { forcedContext?: unknown }): void;
  redraw(): void;
  redrawHint(what: "eles" | "drag", is: boolean): void;
  recalculateRenderedStyle(elements: Element[]): void;
  drawLayeredElements(pen: CanvasRenderingContext2D, elements: Element[], ratio: number): void;
  drawElement(pen: CanvasRenderingContext2D, element: Element, shift: null, label: boolean): void;
}

/** Part of the plane that is seen: dots of the canvas per px of the plane, where its middle lies, and on how many dots. */
interface Sight {
  scale: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Sheet {
  canvas: HTMLCanvasElement;
  pen: CanvasRenderingContext2D;
  sight: Sight;
}

/** What changes no element, but where one looks. */
const seen = new Set(["viewport", "draw", "resize", "gc"]);
const few = 8; // elements between two looks at the clock

/**
 * Has cytoscape paint in portions. By itself it works out the looks of all that has changed and
 * paints it within one frame; here both are done on a sheet of their own, and what is seen
 * meanwhile is the last sheet, moved along. What is done within one portion is seen at once.
 */
export class Painter {
  /** Nothing is painted while more is to come. */
  held = false;
  private readonly it: Renderer;
  private readonly emptied: (draws: boolean, now: number) => void;
  private front = sheet();
  private back = sheet();
  private painted: Element[] | undefined;
  private looks = false;
  private paints = false;
  private stale = true;
  private ended = false;

  constructor(private readonly cy: Core) {
    this.it = (cy as unknown as { renderer(): Renderer }).renderer();
    const { beforeRenderCallbacks: before, beforeRenderPriorities: first, notify, render } = this.it;
    this.emptied = before.find((b) => b.priority === first.eleCalcs)!.fn;
    // Its caches of textures would be filled for nothing.
    this.it.beforeRenderCallbacks = before.filter((b) => b.priority === first.animations);
    this.it.onUpdateEleCalcsFns = [];
    this.it.notify = (what, elements) => {
      // What is being dragged is painted apart.
      if (!seen.has(what) && !elements?.every((e) => !!e._private.rscratch.inDragLayer)) this.stale = true;
      notify.call(this.it, what, elements);
    };
    this.it.render = (options) => {
      if (options.forcedContext || this.ready()) render.call(this.it, options);
    };
    this.it.drawLayeredElements = (pen, elements, ratio) => this.draw(pen, elements, ratio);
  }

  /** Whether all that there is stands on the canvas. */
  get stands(): boolean {
    return !this.held && !this.stale && !this.looks && !this.paints;
  }

  release() {
    this.held = false;
    this.again();
  }

  end() {
    this.ended = true;
  }

  private again() {
    if (this.ended) return;
    this.it.redrawHint("eles", true);
    this.it.redrawHint("drag", true);
    this.it.redraw();
  }

  /** Whether the looks of all elements are known; if not, they are being worked out. */
  private ready(): boolean {
    if (this.held || this.looks) return false;
    const changed = [...this.changed()];
    if (!changed.length) return true;
    this.looks = true;
    let now = true;
    const done = () => {
      this.looks = false;
      this.emptied(true, 0); // its own list of what has changed
      if (!now) this.again();
    };
    const all = inPortions(this.look(changed), () => !this.ended, done);
    now = false;
    return all;
  }

  private *changed(): Generator<Element> {
    const looked = (e: Element) => !e._private.styleDirty && e._private.rstyle.clean;
    for (const n of this.cy.nodes().toArray() as unknown as Element[]) {
      if (looked(n) && n._private.rstyle.cleanConnected) continue;
      n._private.rstyle.cleanConnected = true;
      for (const e of (n as NodeSingular).connectedEdges().toArray() as unknown as Element[]) e._private.rstyle.clean = false;
      yield n;
    }
    for (const e of this.cy.edges().toArray() as unknown as Element[]) if (!looked(e)) yield e;
  }

  private *look(changed: Element[]): Generator<void> {
    for (let i = 0; i < changed.length; i += few) {
      for (const e of changed.slice(i, i + few)) e.cleanStyle();
      yield;
    }
    for (let i = 0; i < changed.length; i += few) {
      const there = changed.slice(i, i + few).filter((e) => !e.removed());
      this.it.recalculateRenderedStyle(there);
      for (const e of there) e.boundingBox(); // kept for when the pointer asks what it is on
      yield;
    }
  }

  /** Shows the last sheet, and paints another if that is no longer what there is. */
  private draw(pen: CanvasRenderingContext2D, elements: Element[], ratio: number) {
    const { x, y } = this.cy.pan();
    const sight = { scale: this.cy.zoom() * ratio, x: x * ratio, y: y * ratio, width: Math.floor(this.it.canvasWidth), height: Math.floor(this.it.canvasHeight) };
    if (!this.paints && (this.stale || this.painted !== elements || !same(sight, this.front.sight))) this.paint(elements, sight);
    const { canvas, sight: was } = this.front;
    const by = sight.scale / was.scale;
    pen.setTransform(by, 0, 0, by, sight.x - by * was.x, sight.y - by * was.y);
    if (canvas.width) pen.drawImage(canvas, 0, 0);
  }

  private paint(elements: Element[], sight: Sight) {
    this.paints = true;
    this.stale = false;
    this.painted = elements;
    let now = true;
    inPortions(this.strokes(elements, sight), () => !this.ended, () => {
      this.paints = false;
      [this.front, this.back] = [this.back, this.front];
      if (!now) this.again();
    });
    now = false;
  }

  private *strokes(elements: Element[], sight: Sight): Generator<void> {
    const { canvas, pen } = this.back;
    [canvas.width, canvas.height] = [sight.width, sight.height];
    this.back.sight = sight;
    pen.setTransform(sight.scale, 0, 0, sight.scale, sight.x, sight.y);
    const room = { left: -sight.x / sight.scale, top: -sight.y / sight.scale, right: (sight.width - sight.x) / sight.scale, bottom: (sight.height - sight.y) / sight.scale };
    for (let i = 0; i < elements.length; i += few) {
      for (const e of elements.slice(i, i + few)) if (!e.removed() && within(e, room)) this.it.drawElement(pen, e, null, false);
      yield;
    }
  }
}

function sheet(): Sheet {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 0;
  return { canvas, pen: canvas.getContext("2d")!, sight: { scale: 1, x: 0, y: 0, width: 0, height: 0 } };
}

const same = (a: Sight, b: Sight) => a.scale === b.scale && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

const spare = 80; // px that a node is wide at most, or a tie bent

function within(e: Element, { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number }): boolean {
  const [a, b] = e.isNode() ? [e.position(), e.position()] : [(e as EdgeSingular).source().position(), (e as EdgeSingular).target().position()];
  return Math.max(a.x, b.x) > left - spare && Math.min(a.x, b.x) < right + spare && Math.max(a.y, b.y) > top - spare && Math.min(a.y, b.y) < bottom + spare;
}
