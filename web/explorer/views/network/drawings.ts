import type { Head, Outline } from "./look.ts";

export interface Point {
  x: number;
  y: number;
}

const corners: Partial<Record<Outline, [turn: number, number: number]>> = { hexagon: [0, 6], diamond: [-90, 4], pentagon: [-90, 5] };

/** The outline of a node, as a path. */
export function outlineOf(outline: Outline, { x, y }: Point, half: number): string {
  if (outline === "ellipse") return `M${f(x - half)} ${f(y)}a${f(half)} ${f(half)} 0 1 0 ${f(2 * half)} 0a${f(half)} ${f(half)} 0 1 0 ${f(-2 * half)} 0z`;
  if (outline === "round-rectangle") {
    const r = half / 2.2;
    const side = f(2 * (half - r));
    return `M${f(x - half + r)} ${f(y - half)}h${side}a${f(r)} ${f(r)} 0 0 1 ${f(r)} ${f(r)}v${side}a${f(r)} ${f(r)} 0 0 1 ${f(-r)} ${f(r)}h-${side}a${f(r)} ${f(r)} 0 0 1 ${f(-r)} ${f(-r)}v-${side}a${f(r)} ${f(r)} 0 0 1 ${f(r)} ${f(-r)}z`;
  }
  if (outline === "triangle") return polygon([{ x, y: y - half }, { x: x + half, y: y + half }, { x: x - half, y: y + half }]);
  const [turn, n] = corners[outline]!;
  return polygon(Array.from({ length: n }, (_, i) => {
    const angle = ((turn + (360 * i) / n) * Math.PI) / 180;
    return { x: x + half * Math.cos(angle), y: y + half * Math.sin(angle) };
  }));
}

// Where the tip lies before 0, with the tie coming from the left.
const heads: Record<Exclude<Head, "none">, [number, number][]> = {
  vee: [[0, 0], [-9, -4.5], [-6, 0], [-9, 4.5]],
  diamond: [[0, 0], [-6, -4.5], [-12, 0], [-6, 4.5]],
  triangle: [[0, 0], [-9, -4.500], [-9, 4.500]],
  chevron: [[0, 0], [-7, -4], [-5, 0], [-7, 4]],
  tee: [[0, -5.500], [0, 5.500]],
  circle: [],
};

/** What a tie ends in at a point, coming from another; empty for nothing. */
export function headOf(head: Head, from: Point, tip: Point, width: number): string {
  if (head === "none") return "";
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const scale = 0.85 + width / 10;
  const turned = ([x, y]: [number, number]): Point => ({
    x: tip.x + scale * (x * Math.cos(angle) - y * Math.sin(angle)),
    y: tip.y + scale * (x * Math.sin(angle) + y * Math.cos(angle)),
  });
  if (head === "circle") return outlineOf("ellipse", turned([-3.5, 0]), 3.5 * scale);
  const path = polygon(heads[head].map(turned));
  return head === "tee" ? path.slice(0, -1) : path;
}

const polygon = (points: Point[]) => `M${points.map(({ x, y }) => `${f(x)} ${f(y)}`).join("L")}z`;
const f = (n: number) => String(Math.round(n * 10) / 10);
