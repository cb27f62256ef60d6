/** A node as labels see it, in px of the picture. */
export interface Labelled {
  id: string;
  label: string;
  x: number;
  y: number;
  /** Half its width. */
  half: number;
  /** Who comes first is written first; below zero is not written. */
  rank: number;
}

export interface Label {
  id: string;
  lines: string[];
  /** The middle of the first line, from the middle of the node. */
  dx: number;
  dy: number;
}

export const size = 12;
export const leading = 14;
export const font = `550 ${size}px "Inter Variable", "Vazirmatn Variable", system-ui, sans-serif`;

/** From this rank on a node is one that somebody looks at: it may have more of its name. */
export const above = 1e4;

const widest = 22; // letters of a line
const cell = 72;

/** A part of the picture in which names may stand. */
export interface Room {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

// In a crowd the few that matter most are named even where their name covers small nodes.
const crowd = 120;
const bold = 14;
// Behind so many hardly any finds room.
const mostTried = 260;

/** Writes the labels that have room, the most important first, each where it covers no other and no node. */
export function place(nodes: Labelled[], widthOf: (text: string) => number, room?: Room): Label[] {
  const [bodies, names] = [new Crowd(), new Crowd()];
  for (const n of nodes) bodies.add({ left: n.x - n.half, right: n.x + n.half, top: n.y - n.half, bottom: n.y + n.half, of: n.id });
  const found: Label[] = [];
  const ranked = nodes.filter((n) => n.rank >= 0).sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const [i, n] of ranked.slice(0, mostTried).entries()) {
    const lines = broken(n.label, n.rank >= above ? 3 : 2);
    const [w, h] = [Math.max(...lines.map(widthOf)) + 6, lines.length * leading + 2];
    const inside = room && holds(room, { left: n.x, right: n.x, top: n.y, bottom: n.y });
    const covers = n.rank >= above || (nodes.length > crowd && i < bold);
    const free = places(n.half, w, h).map(([dx, top]) => ({ dx, top, left: n.x + dx - w / 2, right: n.x + dx + w / 2, upper: n.y + top, bottom: n.y + top + h }))
      .filter((b) => !names.meets({ ...b, top: b.upper, of: n.id }) && (!inside || holds(room, { ...b, top: b.upper })));
    const best = free.find((b) => !bodies.meets({ ...b, top: b.upper, of: n.id })) ?? (covers ? free[0] : undefined);
    if (!best) continue;
    names.add({ left: best.left, right: best.right, top: best.upper, bottom: best.bottom, of: n.id });
    found.push({ id: n.id, lines, dx: best.dx, dy: best.top + 1 + leading / 2 });
  }
  return found;
}

/** Where a name may stand: below is best, then above, beside, askew. */
function places(half: number, w: number, h: number): [dx: number, top: number][] {
  const [aside, askew, below, over] = [half + 4 + w / 2, half * 0.7 + w / 2, half + 3, -half - 3 - h];
  return [[0, below], [0, over], [aside, -h / 2], [-aside, -h / 2], [askew, below - 5], [-askew, below - 5], [askew, over + 5], [-askew, over + 5]];
}

const holds = (room: Room, box: Room) => box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

/** A name in so many lines at most. */
function broken(label: string, most: number): string[] {
  const lines: string[] = [""];
  for (const word of label.split(" ")) {
    const last = lines[lines.length - 1]!;
    if (!last || last.length + word.length < widest) lines[lines.length - 1] = last ? `${last} ${word}` : word;
    else lines.push(word);
  }
  const kept = lines.slice(0, most).map((line) => (line.length > widest + 4 ? `${line.slice(0, widest + 2)}…` : line));
  if (lines.length > most) kept.push(`${kept.pop()!.replace(/[\s,–-]+$/, "")} …`);
  return kept;
}

interface Box extends Room {
  of: string;
}

/** Boxes in squares, so that one asks only those nearby. */
class Crowd {
  private squares = new Map<number, Box[]>();

  add(box: Box) {
    for (const key of keys(box)) {
      const there = this.squares.get(key);
      if (there) there.push(box);
      else this.squares.set(key, [box]);
    }
  }

  meets(box: Box): boolean {
    return keys(box).some((key) => this.squares.get(key)?.some((b) => b.of !== box.of && b.left < box.right && b.right > box.left && b.top < box.bottom && b.bottom > box.top));
  }
}

function keys({ left, right, top, bottom }: Box): number[] {
  const found = [];
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++) for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) found.push(x * 65536 + y);
  return found;
}
