import { useMemo, useState } from "preact/hooks";
import type { Cell, Column } from "../model/column.ts";
import { oneOf } from "../model/kind.ts";
import { byName } from "../model/order.ts";
import type { Row, Scene } from "../model/scene.ts";
import { standings } from "../model/standing.ts";
import { inWords } from "../model/when.ts";
import { address, go, select, selectCell } from "../state/address.ts";
import { scene } from "../state/scene.ts";
import { Standing } from "./Glyph.tsx";
import { ActorName, Text } from "./Name.tsx";
import { Shape } from "./Shape.tsx";

/** One line: an actor, and how it stood on one agreement or round. */
interface Line {
  row: Row;
  column: Column;
  cell: Cell;
}

interface Field {
  id: string;
  title: string;
  key: (line: Line) => string;
}

const fields: Field[] = [
  { id: "date", title: "Date", key: (l) => l.column.day ?? "9999" },
  { id: "agreement", title: "Agreement or talks", key: (l) => l.column.title },
  { id: "actor", title: "Actor", key: (l) => l.row.name },
  { id: "type", title: "Type", key: (l) => oneOf(l.row.type) },
  { id: "standing", title: "Standing", key: (l) => String(standings.indexOf(l.cell.standings[0]!)) },
];

const step = 400;

/** The same as the matrix, as lines that can be read out and sorted. */
export function Table() {
  const [shown, show] = useState(step);
  const sort = address.value.sort || "date";
  const lines = useMemo(() => sorted(linesOf(scene.value), sort), [scene.value, sort]);
  return (
    <div class="list">
      <table role="table" aria-label="Who stood where, line by line">
        <thead role="rowgroup">
          <tr role="row">{fields.map((field) => <SortHead key={field.id} field={field} />)}</tr>
        </thead>
        <tbody role="rowgroup">{lines.slice(0, shown).map((line) => <TableLine key={`${line.row.id} ${line.column.id}`} line={line} />)}</tbody>
      </table>
      {lines.length > shown && (
        <p class="rest">{shown.toLocaleString("en")} of {lines.length.toLocaleString("en")} lines shown. <button type="button" onClick={() => show(shown + step)}>Show {Math.min(step, lines.length - shown)} more</button></p>
      )}
    </div>
  );
}

function linesOf({ columns, rows }: Scene): Line[] {
  return columns.flatMap((column) => rows.flatMap((row) => {
    const cell = row.cells.get(column.id);
    return cell ? [{ row, column, cell }] : [];
  }));
}

/** Sorted by a field, -field the other way round; what is equal stays in date order. */
function sorted(lines: Line[], sort: string): Line[] {
  const back = sort.startsWith("-");
  const { key } = fields.find((f) => f.id === sort.replace("-", "")) ?? fields[0]!;
  return lines.sort((a, b) => (back ? -1 : 1) * byName(key(a), key(b)));
}

function SortHead({ field }: { field: Field }) {
  const sort = address.value.sort || "date";
  const up = sort === field.id;
  const down = sort === `-${field.id}`;
  return (
    <th scope="col" role="columnheader" class={field.id} aria-sort={up ? "ascending" : down ? "descending" : "none"}>
      <button type="button" onClick={() => go({ sort: up ? `-${field.id}` : field.id })}>{field.title}<span aria-hidden="true">{up ? " ↑" : down ? " ↓" : ""}</span></button>
    </th>
  );
}

function TableLine({ line: { row, column, cell } }: { line: Line }) {
  const { select: selected, on } = address.value;
  return (
    <tr role="row" class={selected === row.id && on === column.id ? "chosen" : ""}>
      <td role="cell" class="date">{inWords(column.when)}</td>
      <td role="cell" class="agreement" data-id={column.id}><button type="button" class="link" onClick={() => select(column.id)}><Text>{column.title}</Text></button></td>
      <th class="actor" scope="row" role="rowheader" data-id={row.id}><button type="button" class="link" onClick={() => select(row.id)}><Shape kind={row.type} /><ActorName id={row.id} name={row.name} /></button></th>
      <td role="cell" class="type">{oneOf(row.type)}</td>
      <td role="cell" class="standing"><button type="button" class="link" onClick={() => selectCell(row.id, column.id)}>
        {cell.standings.map((s) => <Standing key={s} of={s} />)}
        {cell.ties.some((t) => t.contested) && <span class="unequal" title="sources disagree">≠</span>}
        <span class="unseen">: {row.name}, {column.title}</span>
      </button></td>
    </tr>
  );
}
