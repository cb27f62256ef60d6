import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Column } from "../model/column.ts";
import type { Row } from "../model/scene.ts";
import { address, select, selectCell } from "../state/address.ts";
import { scene } from "../state/scene.ts";
import { columnWidthFor, headHeight, linesOf, moved, nameWidthFor, partOf, type Spot } from "./grid.ts";
import { hovered } from "./hovered.ts";
import { Body } from "./MatrixBody.tsx";
import { Heads } from "./MatrixHead.tsx";
import { reveal } from "./reveal.ts";
import { useSight } from "./seen.ts";

// Beyond so many cells only what is in sight, and some around it, is in the page.
const mostWhole = 5000;

/** Agreements and rounds in date order × actors by type. */
export function Matrix() {
  const { columns, rows } = scene.value;
  const box = useRef<HTMLDivElement>(null);
  const { lines, height } = useMemo(() => linesOf(rows), [rows]);
  const whole = rows.length * columns.length <= mostWhole;
  const [sight, look] = useSight(box, whole);
  const [nameWidth, columnWidth] = [nameWidthFor(sight.width), columnWidthFor(sight.width, columns.length)];
  const part = partOf(lines, columns.length, columnWidth, whole ? undefined : sight);
  const show = (spot: Spot) => reveal(box.current!, spot, columnWidth, lines);

  const { spot, go, stay } = useSpot(box, rows.length, columns.length, (next) => { show(next); look(); });
  const { select: selected, on } = address.value;
  useEffect(() => show({ row: rows.findIndex((r) => r.id === selected), column: columns.findIndex((c) => c.id === (on || selected)) }), [selected, on, rows.length, columns.length, columnWidth]);
  useEffect(() => void performance.mark("first view"), []);

  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const next = moved(spot, event.key, event.ctrlKey, rows.length, columns.length);
    if (next) go(next);
    else if (event.key === "Enter" || event.key === " ") open(rows[spot.row], columns[spot.column]);
    else return;
    event.preventDefault();
  };
  const click = (event: MouseEvent) => {
    const at = spotOf(event.target);
    if (!at) return;
    stay(at);
    open(rows[at.row], columns[at.column]);
  };
  const point = (event: MouseEvent) => {
    const at = spotOf(event.target);
    const [row, column] = at ? [rows[at.row], columns[at.column]] : [];
    hovered.value = row && column ? `${row.id} ${column.id}` : "";
    light(box.current!, at?.column);
  };

  const width = nameWidth + (columns.length + 2) * columnWidth;
  return (
    <div class="matrix" ref={box} onScroll={look} onMouseLeave={() => (hovered.value = "")}>
      <table
        role="grid" aria-label="Who stood where" aria-rowcount={rows.length + 1} aria-colcount={columns.length + 2}
        style={{ width: `${width}px`, height: `${headHeight + height}px`, "--names": `${nameWidth}px`, "--lines": Math.floor((columnWidth - 4) / 14) }}
        onKeyDown={press} onClick={click} onMouseOver={point}
      >
        <colgroup>
          <col style={{ width: `${nameWidth}px` }} />
          {columns.map((c) => <col key={c.id} class={c.id === on || c.id === selected ? "chosen" : ""} style={{ width: `${columnWidth}px` }} />)}
          <col style={{ width: `${2 * columnWidth}px` }} />
        </colgroup>
        <Heads columns={columns} first={part.across.first} last={part.across.last} spot={spot.row < 0 ? spot.column : -2} />
        <Body lines={lines} height={height} columns={columns} part={part} spot={spot} selected={selected} on={on} />
      </table>
    </div>
  );
}

function open(actor: Row | undefined, on: Column | undefined) {
  if (actor && on) selectCell(actor.id, on.id);
  else if (actor || on) select((actor ?? on)!.id);
}

/** The cell that Tab leads to; moving it takes the focus along. */
function useSpot(box: { current: HTMLElement | null }, rows: number, columns: number, show: (spot: Spot) => void) {
  const [at, stay] = useState<Spot>({ row: 0, column: 0 });
  const moving = useRef(false);
  const spot = { row: Math.min(at.row, rows - 1), column: Math.min(at.column, columns) };
  useLayoutEffect(() => {
    if (!moving.current) return;
    moving.current = false;
    box.current?.querySelector<HTMLElement>(`[data-r="${spot.row}"] [data-c="${spot.column}"]`)?.focus({ preventScroll: true });
  });
  const go = (next: Spot) => {
    moving.current = true;
    stay(next);
    show(next);
  };
  return { spot, go, stay };
}

function spotOf(target: EventTarget | null): Spot | undefined {
  const cell = (target as HTMLElement | null)?.closest<HTMLElement>("[data-c]");
  return cell ? { row: Number(cell.closest("tr")!.dataset.r), column: Number(cell.dataset.c) } : undefined;
}

/** Lights the column under the pointer. */
function light(box: HTMLElement, column: number | undefined) {
  box.querySelector("col.hot")?.classList.remove("hot");
  if (column !== undefined && column >= 0) box.querySelectorAll("col")[column + 1]?.classList.add("hot");
}
