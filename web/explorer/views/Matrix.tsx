import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { address, select, selectCell } from "../state/address.ts";
import { scene } from "../state/scene.ts";
import { all, columnsSeen, columnWidthFor, groupHeight, headHeight, linesOf, linesSeen, moved, nameWidthFor, rowHeight, type Spot } from "./grid.ts";
import { GroupLine, RowLine } from "./MatrixRow.tsx";
import { Heads } from "./MatrixHead.tsx";
import { hovered } from "./hovered.ts";

// Beyond so many cells only what is seen, and some around it, is in the page.
const mostWhole = 5000;

/** Agreements and rounds in date order × actors by type. */
export function Matrix() {
  const { columns, rows } = scene.value;
  const box = useRef<HTMLDivElement>(null);
  const { lines, height } = useMemo(() => linesOf(rows), [rows]);
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 });
  const [seen, setSeen] = useState({ top: 0, left: 0, width: innerWidth, height: innerHeight });
  const topOf = (row: number) => lines.find((l) => "row" in l && l.index === row)?.top ?? 0;
  const kept = { row: Math.min(spot.row, rows.length - 1), column: Math.min(spot.column, columns.length) };
  const focusing = useRef(false);

  const nameWidth = nameWidthFor(seen.width);
  const columnWidth = columnWidthFor(seen.width, columns.length);
  const whole = rows.length * columns.length <= mostWhole;
  const across = whole ? all(columns.length) : columnsSeen(columns.length, columnWidth, seen.left, seen.width);
  const down = whole ? all(lines.length) : linesSeen(lines, seen.top, seen.height);

  const look = () => {
    if (!box.current) return; // a last sign of its size when it has gone
    const { scrollTop, scrollLeft, clientWidth: width, clientHeight: height } = box.current;
    const [top, left] = whole ? [0, 0] : [coarse(scrollTop), coarse(scrollLeft)];
    setSeen((was) => (was.top === top && was.left === left && was.width === width && was.height === height ? was : { top, left, width, height }));
  };
  const looking = useRef(look);
  looking.current = look;
  useLayoutEffect(look, [whole]);
  useEffect(() => void performance.mark("first view"), []);
  useEffect(() => {
    const watch = new ResizeObserver(() => looking.current());
    watch.observe(box.current!);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (!focusing.current) return;
    focusing.current = false;
    box.current?.querySelector<HTMLElement>(`[data-r="${kept.row}"] [data-c="${kept.column}"]`)?.focus({ preventScroll: true });
  });

  useEffect(() => {
    const { select: actor, on } = address.value;
    const spot = { row: rows.findIndex((r) => r.id === actor), column: columns.findIndex((c) => c.id === (on || actor)) };
    if (spot.row >= 0 || spot.column >= 0) reveal(box.current!, spot, columnWidth, topOf(spot.row));
  }, [address.value.select, address.value.on, rows.length, columns.length, columnWidth]);

  const goTo = (next: Spot) => {
    focusing.current = true;
    setSpot(next);
    reveal(box.current!, next, columnWidth, topOf(next.row));
    look();
  };
  const open = ({ row, column }: Spot) => {
    const [actor, on] = [rows[row], columns[column]];
    if (actor && on) selectCell(actor.id, on.id);
    else if (actor ?? on) select((actor ?? on)!.id);
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const next = moved(kept, event.key, event.ctrlKey, rows.length, columns.length);
    if (next) goTo(next);
    else if (event.key === "Enter" || event.key === " ") open(kept);
    else return;
    event.preventDefault();
  };
  const { select: selected, on } = address.value;

  return (
    <div class="matrix" ref={box} onScroll={look} onMouseLeave={() => (hovered.value = "")}>
      <table
        role="grid" aria-label="Who stood where" aria-rowcount={rows.length + 1} aria-colcount={columns.length + 2}
        style={{ width: `${nameWidth + (columns.length + 2) * columnWidth}px`, height: `${headHeight + height}px`, "--names": `${nameWidth}px`, "--lines": Math.floor((columnWidth - 4) / 14) }}
        onKeyDown={press}
        onClick={(event) => { const at = spotOf(event.target); if (at) { setSpot(at); open(at); } }}
        onMouseOver={(event) => { const at = spotOf(event.target); hovered.value = at && at.row >= 0 && at.column >= 0 && at.column < columns.length ? `${rows[at.row]!.id} ${columns[at.column]!.id}` : ""; mark(box.current!, at?.column); }}
      >
        <colgroup>
          <col style={{ width: `${nameWidth}px` }} />
          {columns.map((c) => <col key={c.id} class={c.id === on || c.id === selected ? "chosen" : ""} style={{ width: `${columnWidth}px` }} />)}
          <col style={{ width: `${2 * columnWidth}px` }} />
        </colgroup>
        <Heads columns={columns} first={across.first} last={across.last} spot={kept.row < 0 ? kept.column : -2} />
        <tbody>
          {down.first > 0 && <tr class="spacer" style={{ height: `${lines[down.first]!.top}px` }} aria-hidden="true"><td colSpan={columns.length + 2} /></tr>}
          {lines.slice(down.first, down.last).map((line) =>
            "row" in line
              ? <RowLine key={line.row.id} row={line.row} index={line.index} columns={columns} first={across.first} last={across.last}
                  spot={line.index === kept.row ? kept.column : -2} chosen={line.row.id === selected ? on || "*" : ""} />
              : <GroupLine key={line.group} group={line.group} count={line.count} width={columns.length + 2} />,
          )}
          {down.last < lines.length && <tr class="spacer" style={{ height: `${height - lines[down.last]!.top}px` }} aria-hidden="true"><td colSpan={columns.length + 2} /></tr>}
        </tbody>
      </table>
    </div>
  );
}

/** Scrolling by less than this draws nothing anew. */
const coarse = (px: number) => Math.floor(px / 100) * 100;

function spotOf(target: EventTarget | null): Spot | undefined {
  const cell = (target as HTMLElement | null)?.closest<HTMLElement>("[data-c]");
  return cell ? { row: Number(cell.closest("tr")!.dataset.r), column: Number(cell.dataset.c) } : undefined;
}

/** Lights the column under the pointer. */
function mark(box: HTMLElement, column: number | undefined) {
  box.querySelector("col.hot")?.classList.remove("hot");
  if (column !== undefined && column >= 0) box.querySelectorAll("col")[column + 1]?.classList.add("hot");
}

/** Scrolls so far that a spot is not under the heads or behind an edge. */
function reveal(box: HTMLElement, { row, column }: Spot, columnWidth: number, top: number) {
  const [narrow, low] = [nameWidthFor(box.clientWidth), headHeight];
  if (row >= 0) {
    if (top - groupHeight < box.scrollTop) box.scrollTop = top - groupHeight;
    const bottom = low + top + rowHeight + 12;
    if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
  }
  if (column >= 0) {
    const left = column * columnWidth;
    if (left < box.scrollLeft) box.scrollLeft = left;
    const right = narrow + left + 2 * columnWidth + 12;
    if (right > box.scrollLeft + box.clientWidth) box.scrollLeft = right - box.clientWidth;
  }
}
