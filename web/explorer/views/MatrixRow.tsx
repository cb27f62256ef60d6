import type { Cell, Column } from "../model/column.ts";
import { manyOf } from "../model/kind.ts";
import type { Row } from "../model/scene.ts";
import { wordFor } from "../model/standing.ts";
import { coSignatories } from "../state/cosignatories.ts";
import { Glyph } from "./Glyph.tsx";
import { begins } from "./MatrixHead.tsx";
import { ActorName } from "./Name.tsx";
import { pure } from "./pure.ts";
import { Shape } from "./Shape.tsx";

export const GroupLine = pure<{ group: string; count: number; width: number }>(({ group, count, width }) => (
  <tr class="group" role="presentation">
    <td colSpan={width} role="presentation"><span>{manyOf(group)} <small>{count}</small></span></td>
  </tr>
));

interface Props {
  row: Row;
  index: number;
  columns: Column[];
  first: number;
  last: number;
  /** The column that has the focus; -2 if none of this row has. */
  spot: number;
  /** The column that is selected in this row, * for the row itself. */
  chosen: string;
}

export const RowLine = pure<Props>(({ row, index, columns, first, last, spot, chosen }) => (
  <tr class={chosen ? "chosen" : undefined} data-r={index} data-id={row.id} aria-rowindex={index + 2}>
    <th scope="row" data-c="-1" tabIndex={spot === -1 ? 0 : undefined} aria-colindex={1} aria-selected={chosen === "*" || undefined}>
      <span class="actor"><Shape kind={row.type} /><ActorName id={row.id} name={row.name} /></span>
    </th>
    {first > 0 && <td colSpan={first} class="spacer" />}
    {columns.slice(first, last).map((column, i) => {
      const at = first + i;
      return <Square key={column.id} cell={row.cells.get(column.id)} column={at} line={begins(columns, at)} focused={spot === at} chosen={chosen === column.id} label={`${row.name}, ${column.title}`} />;
    })}
    {last < columns.length && <td colSpan={columns.length - last} class="spacer" />}
    <td role="gridcell" class="total" data-c={columns.length} tabIndex={spot === columns.length ? 0 : undefined} aria-colindex={columns.length + 2}>
      <Count row={row} />
    </td>
  </tr>
));

/** Unnamed groups are no co-signatories, hence have no number; one that is not known is left blank. */
function Count({ row }: { row: Row }) {
  const { of, all } = coSignatories.value;
  return <>{row.generic ? "–" : of.get(row.id) ?? (all ? 0 : "")}</>;
}

interface SquareProps {
  cell: Cell | undefined;
  column: number;
  line: boolean;
  focused: boolean;
  chosen: boolean;
  label: string;
}

const Square = pure<SquareProps>(({ cell, column, line, focused, chosen, label }) => {
  const contested = cell?.ties.some((t) => t.contested);
  return (
    <td role="gridcell" class={line ? "begins" : undefined} data-c={column} tabIndex={focused ? 0 : undefined} aria-colindex={column + 2} aria-selected={chosen || undefined}
      aria-label={`${cell ? said(cell, contested) : "No record"}: ${label}`}>
      {cell && <Glyph standing={cell.standings[0]!} more={cell.standings.length > 1} contested={contested} />}
    </td>
  );
});

const said = (cell: Cell, contested: boolean | undefined) => cell.standings.map(wordFor).join(", ") + (contested ? ", contested" : "");
