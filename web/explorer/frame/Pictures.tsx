import { useState } from "preact/hooks";
import { counted } from "../model/counted.ts";
import { inWords } from "../model/when.ts";
import { address } from "../state/address.ts";
import { dataset } from "../state/board.ts";
import { filters, scene } from "../state/scene.ts";
import { viewOf } from "../views/registry.ts";

/** The current view as a picture, if it is a drawn one. */
export function Pictures({ close }: { close: () => void }) {
  const [wrong, setWrong] = useState("");
  const view = viewOf(address.value.view);
  if (!view.drawn) return null;
  const keep = async (ending: "svg" | "png") => {
    try {
      const [{ drawingOf }, { asSVG, asPNG, save }] = await Promise.all([import("../views/picture/drawing.ts"), import("../views/picture/save.ts")]);
      const drawing = drawingOf([...document.querySelectorAll<SVGSVGElement>("#view [data-picture]")], caption(view.title));
      save(ending === "svg" ? new Blob([asSVG(drawing)], { type: "image/svg+xml" }) : await asPNG(drawing), `accord-${view.id}.${ending}`);
      close();
    } catch (caught) {
      setWrong(`The picture could not be made: ${(caught as Error).message}`);
    }
  };
  return (
    <>
      <p class="quiet">The {view.title.toLowerCase()} as it stands.</p>
      <ul class="formats">
        <li><button type="button" onClick={() => void keep("svg")}><strong>.svg</strong> to draw on, sharp at any size</button></li>
        <li><button type="button" onClick={() => void keep("png")}><strong>.png</strong> for slides and documents</button></li>
      </ul>
      {wrong && <p role="alert" class="wrong">{wrong}</p>}
    </>
  );
}

function caption(view: string) {
  const { rows, columns } = scene.value;
  const talks = columns.filter((c) => c.talks).length;
  const held = filters.value.map((f) => f.name);
  return {
    title: dataset.value?.title ?? "Accord",
    line: [view, counted(columns.length - talks, "agreement"), talks && counted(talks, "round of talks", "rounds of talks"), counted(rows.length, "actor"), ...held].filter(Boolean).join(" · "),
    foot: `Accord, ${location.origin}${location.pathname}${location.search} · data ${dataset.value?.version.slice(0, 12) ?? ""} · ${inWords({ text: new Date().toISOString().slice(0, 10) })}`,
  };
}
