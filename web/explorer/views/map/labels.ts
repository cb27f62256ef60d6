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
}

/** Those that lie on none that came before them; the list has them all. */
export function withRoom(labels: Label[], taken: [number, number, number, number][]): Label[] {
  const boxes = [...taken];
  return labels.filter((l) => {
    const width = widthOf(l.text, l.size, 500) + 4;
    const left = l.anchor === "middle" ? l.x - width / 2 : l.x;
    const box: [number, number, number, number] = [left, l.y - l.size, left + width, l.y + 3];
    if (boxes.some((b) => box[0] < b[2] && b[0] < box[2] && box[1] < b[3] && b[1] < box[3])) return false;
    boxes.push(box);
    return true;
  });
}
