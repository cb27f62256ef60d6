import { groupHeight, headHeight, nameWidthFor, rowHeight, topOf, type Line, type Spot } from "./grid.ts";

const edge = 12; // px that stay free behind a cell

/** Scrolls so far that a spot is not under the heads or behind an edge. */
export function reveal(box: HTMLElement, { row, column }: Spot, columnWidth: number, lines: Line[]) {
  if (row >= 0) {
    const top = topOf(lines, row);
    if (top - groupHeight < box.scrollTop) box.scrollTop = top - groupHeight;
    const bottom = headHeight + top + rowHeight + edge;
    if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
  }
  if (column >= 0) {
    const left = column * columnWidth;
    if (left < box.scrollLeft) box.scrollLeft = left;
    const right = nameWidthFor(box.clientWidth) + left + 2 * columnWidth + edge;
    if (right > box.scrollLeft + box.clientWidth) box.scrollLeft = right - box.clientWidth;
  }
}
