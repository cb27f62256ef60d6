import { useState } from "preact/hooks";
import { counted } from "../model/counted.ts";
import { inWords } from "../model/when.ts";
import { address } from "../state/address.ts";
import { dataset } from "../state/board.ts";
import { entire, picture, type Picture } from "../state/picture.ts";
import { filters, scene } from "../state/scene.ts";
import { viewOf } from "../views/registry.ts";

/** The current view as a picture, if it has one of its own or is a drawn one. */
export function Pictures({ close }: { close: () => void }) {
  const [wrong, setWrong] = useState("");
  const view = viewOf(address.value.view);
  if (!view.drawn && !picture.value) return null;
  const keep = async (ending: "svg" | "png") => {
    try {
      const { save } = await import("../views/picture/save.ts");
      const { svg, png } = picture.value ?? await drawn(view.title);
      save(ending === "svg" ? new Blob([svg()], { type: "image/svg+xml" }) : await png(), `accord-${view.id}.${ending}`);
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

/** What a view has drawn as SVG, as one picture. */
async function drawn(view: string): Promise<Picture> {
  const [{ drawingOf }, { asSVG, asPNG }] = await Promise.all([import("../views/picture/drawing.ts"), import("../views/picture/save.ts")]);
  entire.value = true;
  try {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const drawing = drawingOf([...document.querySelectorAll<SVGSVGElement>("#view [data-picture]")], document.querySelector('#view [aria-label="Legend"]'), caption(view));
    return { svg: () => asSVG(drawing), png: () => asPNG(drawing) };
  } finally {
    entire.value = false;
  }
}

function caption(view: string) {
  const { rows, columns } = scene.value;
  const talks = columns.filter((c) => c.talks).length;
  const held = filters.value.map((f) => f.name);
  return {
    title: dataset.value?.title ?? "Accord",
    line: [view, counted(columns.length - talks, "agreement"), talks && counted(talks, "round of talks", "rounds of talks"), counted(rows.length, "actor"), ...held].filter(Boolean).join(" · "),
    foot: `Accord, ${location.origin}${location.pathname}${location.search} · data ${dataset.value?.version.slice(0, 12) ?? ""}${dataset.value?.licence ? `, ${dataset.value.licence}` : ""} · ${inWords({ text: new Date().toISOString().slice(0, 10) })}`,
  };
}
