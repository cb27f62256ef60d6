import { headOf, outlineOf } from "./drawings.ts";
import { size } from "./labels.ts";
import type { LineLook, NodeLook } from "./look.ts";
import type { Mark } from "./mark.ts";
import { blank, type Meaning } from "./meaning.ts";
import type { Theme } from "./theme.ts";

const row = 22;
const across = 20; // px between entries
const [broad, long] = [18, 40]; // of a shape, of a line
const wider = 1.2; // another font may stand in for that of the page where the file is opened

/** One thing that shapes and lines say, at its place on the leaf. */
export type Entry = Mark[];

/** What shapes and lines mean, in rows of so much room, from a corner on. */
export function legendOf({ shapes, lines, contested }: Meaning, together: boolean, room: number, widthOf: (text: string) => number, theme: Theme): { height: number; at: (left: number, top: number) => Entry[] } {
  const signs: { words: string; width: number; draw: (x: number, y: number) => Mark[] }[] = [
    ...shapes.map(([, look]) => ({ words: look.word, width: broad, draw: (x: number, y: number) => [shape(look, x, y, theme)] })),
    ...lines.map(({ look, words }) => ({ words, width: long, draw: (x: number, y: number) => line(look, x, y, theme) })),
    ...(contested ? [{ words: "≠ sources disagree", width: long, draw: (x: number, y: number) => double(x, y, theme) }] : []),
    ...(together ? [] : [{ words: blank, width: 0, draw: () => [] }]),
  ];
  let [x, y] = [0, 0];
  const placed = signs.map((sign) => {
    const width = sign.width + wider * widthOf(sign.words);
    if (x > 0 && x + width > room) [x, y] = [0, y + row];
    const place = { ...sign, x, y };
    x += width + across;
    return place;
  });
  return {
    height: y + row,
    at: (left, top) => placed.map(({ words, width, draw, x, y }) => {
      const middle = top + y + row / 2;
      return [...draw(left + x, middle), { text: words, x: left + x + width, y: middle, fill: theme.of("soft"), halo: theme.of("paper"), size, weight: 400, start: true }];
    }),
  };
}

function shape(look: NodeLook, x: number, y: number, { of }: Theme): Mark {
  const colour = of(look.colour);
  return { path: outlineOf(look.outline, { x: x + 6, y }, 5.5 * Math.min(1.1, look.scale)), fill: look.hollow ? of("paper") : colour, stroke: colour, width: look.hollow ? 2 : 0.5 };
}

function line(look: LineLook, x: number, y: number, { of }: Theme): Mark[] {
  const [from, tip, colour] = [{ x, y }, { x: x + 32, y }, of(look.colour)];
  const marks: Mark[] = [{ path: `M${x} ${y}H${look.head === "none" ? tip.x : tip.x - 5}`, stroke: colour, width: look.width, ...(look.dash && { dash: look.dash }), ...(look.dash?.[0] === 1.5 && { round: true }) }];
  const head = headOf(look.head, from, tip, look.width);
  if (head) marks.push(look.head === "tee" ? { path: head, stroke: colour, width: 2.2 } : { path: head, fill: look.hollow ? of("paper") : colour, stroke: colour, width: look.hollow ? 1.3 : 0.6 });
  return marks;
}

const double = (x: number, y: number, { of }: Theme): Mark[] => [{ path: `M${x} ${y}h34`, stroke: of("agreement"), width: 4.6 }, { path: `M${x} ${y}h34`, stroke: of("paper"), width: 1.8 }];
