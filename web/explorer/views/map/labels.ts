import { widthOf } from "../timeline/fit.ts";

/** A name on the map, if there is room for it. */
export interface Label {
  id: string;
  text: string;
  x: number;
  y: number;
  size: number;
  anchor: "start" | "middle";
  sort: "area" | "spot";
  /** How far from its point it begins. */
  off: number;
}

/** Those that find a spot on the sheet where they lie on nothing, tried in their order; the list has them all. */
export function withRoom(labels: Label[], taken: Box[], sheet: Box): Label[] {
  const boxes = [...taken];
  return labels.flatMap((label) => {
    for (const tried of spotsOf(label)) {
      const box = boxOf(tried);
      if (box[0] < sheet[0] || box[1] < sheet[1] || box[2] > sheet[2] || box[3] > sheet[3]) continue;
      if (boxes.some((b) => box[0] < b[2] && b[0] < box[2] && box[1] < b[3] && b[1] < box[3])) continue;
      boxes.push(box);
      return [tried];
    }
    return [];
  });
}

export type Box = [left: number, top: number, right: number, bottom: number];

/** A little above or below will do as well; the name of a point may also stand before it. */
function spotsOf(label: Label): Label[] {
  if (label.sort === "area") return [0, -15, 15, -28, 28].map((dy) => ({ ...label, y: label.y + dy }));
  const before = label.x - 2 * label.off - widthOf(label.text, label.size, 550);
  return [label, { ...label, x: before }, { ...label, x: label.x - label.off, y: label.y + label.off + 8 }];
}

function boxOf({ text, size, anchor, x, y }: Label): Box {
  const width = widthOf(text, size, 550) + 4;
  const left = anchor === "middle" ? x - width / 2 : x;
  return [left, y - size, left + width, y + 3];
}
