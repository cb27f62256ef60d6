import { useSignal, useSignalEffect, type Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Wrong } from "../../frame/Notices.tsx";
import { Skeleton } from "../../frame/Skeleton.tsx";
import { address, compareWith, go, select, selectCell } from "../../state/address.ts";
import { loading } from "../../state/board.ts";
import { coming, shown, ways, wrong } from "../../state/network/graph.ts";
import { pin, pins, spoken } from "../../state/network/moves.ts";
import { picture as kept } from "../../state/picture.ts";
import { Corner } from "./Corner.tsx";
import { connecting, listen } from "./keys.ts";
import { Key } from "./Key.tsx";
import { Layout } from "./layout.ts";
import { leafOf } from "./leaf.ts";
import { Picture } from "./picture.ts";
import { pngOf } from "./png.ts";
import { spots, Steps } from "./Steps.tsx";
import { svgOf } from "./svg.ts";
import { onTheme } from "./theme.ts";
import { Tools } from "./Tools.tsx";
import { Twin } from "./Twin.tsx";
import "./network.css";

/** Actors and agreements, or actors alone, as a picture; a list says the same. */
export function Network() {
  const box = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLCanvasElement>(null);
  const pointed = useSignal("");
  const drawn = useSignal("");
  const picture = usePicture(box, paper, pointed, drawn);
  const failed = wrong.value;
  const waits = coming.value || !drawn.value;
  return (
    <div class="network">
      <div class="field" data-drawn={drawn.value || undefined}>
        {/* Cytoscape owns what is in this box, and gives it a class of its own. */}
        <div class="canvas" aria-hidden="true" ref={box} />
        <canvas class="writing" aria-hidden="true" ref={paper} />
        {waits && !failed && <div class="waiting"><Skeleton /></div>}
        {failed && <Wrong failure={failed.failure} again={failed.again} />}
        <Tools fit={() => picture.current?.fit()} zoom={(by) => picture.current?.zoom(by)} tidy={() => picture.current?.tidy()} />
        <Twin pointed={pointed} reveal={(id) => picture.current?.reveal(id)} />
        <Steps />
        <Corner />
      </div>
      <Key />
      <p class="unseen" aria-live="polite">{spoken.value}</p>
    </div>
  );
}

interface Hand {
  fit: () => void;
  zoom: (by: number) => void;
  tidy: () => void;
  reveal: (id: string) => void;
}

/** The picture in a box, drawn anew whenever what it shows changes. */
function usePicture(box: { current: HTMLDivElement | null }, paper: { current: HTMLCanvasElement | null }, pointed: Signal<string>, drawn: Signal<string>) {
  const hand = useRef<Hand | null>(null);
  const redraw = useSignal(0);
  const made = useRef<{ picture: Picture; layout: Layout } | null>(null);

  useEffect(() => {
    const picture = new Picture(box.current!, paper.current!, { node: tapped, tie: chosen, nothing: away, pinned: pin });
    const layout = new Layout();
    made.current = { picture, layout };
    hand.current = {
      fit: () => picture.fit(),
      zoom: (by) => picture.zoom(by),
      reveal: (id) => picture.reveal(id),
      tidy: () => {
        layout.forget();
        drawn.value = "";
        redraw.value++;
      },
    };
    spots.of = (id) => picture.cy.getElementById(id).position();
    kept.value = { svg: () => svgOf(leafOf(picture)), png: () => pngOf(leafOf(picture)) };
    const stops = [onTheme(() => picture.theme()), listen(pointed)];
    const size = new ResizeObserver(() => {
      picture.cy.resize();
      if (drawn.value) picture.settle();
    });
    size.observe(box.current!);
    redraw.value++;
    return () => {
      kept.value = null;
      for (const stop of stops) stop();
      size.disconnect();
      made.current = null;
      layout.end();
      picture.end();
    };
  }, []);

  useSignalEffect(() => {
    const now = shown.value;
    const wanted = pins();
    redraw.value;
    // Of what comes in portions only the whole is drawn, else it would be laid out twice.
    if (!made.current || loading.value || coming.value) return;
    const { picture, layout } = made.current;
    const before = new Set(picture.cy.nodes().map((n) => n.id()));
    void (async () => {
      const { clientWidth, clientHeight } = box.current!;
      performance.mark("network begun");
      if (!(await layout.place(now, wanted, Math.max(0.6, Math.min(2.2, clientWidth / clientHeight))))) return;
      performance.mark("network placed");
      picture.writing.pinned = new Set(wanted.keys());
      picture.writing.folded = new Map(address.peek().collapse.map((id) => [id, now.hidden.get(id) ?? 0]));
      if (!(await picture.draw(now, layout.places))) return;
      light(picture, pointed.peek());
      const fresh = [...now.nodes.keys()].filter((id) => !before.has(id)).length;
      if (!drawn.peek() || fresh > 0.4 * now.nodes.size) picture.fit(ways.peek().nodes.keys());
      await picture.stands();
      if (made.current?.picture !== picture) return;
      drawn.value = `${now.nodes.size}`;
      performance.mark("network drawn");
    })();
  });

  useSignalEffect(() => {
    const at = pointed.value;
    const { select: one, compare } = address.value;
    const onWay = ways.value.nodes;
    if (!made.current || !drawn.peek()) return;
    light(made.current.picture, at);
    if (compare && onWay.size) made.current.picture.fit(onWay.keys());
    else if (one) made.current.picture.reveal(one);
  });
  return hand;
}

function light(picture: Picture, pointed: string) {
  const { select: chosen, on, compare } = address.peek();
  const way = compare && ways.peek().nodes.size ? { nodes: new Set(ways.peek().nodes.keys()), ties: new Set(ways.peek().ties.keys()) } : null;
  const together = compare && !way ? [`${chosen} ${compare}`, `${compare} ${chosen}`].find((id) => shown.peek().ties.has(id)) : undefined;
  const tie = shown.peek().ties.has(chosen) ? chosen : together ?? "";
  picture.light({ chosen: tie ? "" : chosen, on: on || compare, tie, way, pointed });
}

function tapped(id: string) {
  const from = connecting.value;
  connecting.value = "";
  if (from && from !== id && id.startsWith("actor:")) compareWith(from, id);
  else select(id);
}

/** A standing opens as a cell of the matrix, what holds between two actors as their comparison. */
function chosen(from: string, to: string, id: string) {
  const tie = shown.value.ties.get(id);
  if (tie?.line === "TOGETHER") compareWith(from, to);
  else if (tie?.line === "LINK" || tie?.line === "LINEAGE") select(id);
  else selectCell(from, to);
}

function away() {
  connecting.value = "";
  go({ select: "", on: "", compare: "" });
}
