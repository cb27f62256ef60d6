import type { Column } from "../model/column.ts";
import { inWords } from "../model/when.ts";
import { Text } from "./Name.tsx";
import { pure } from "./pure.ts";
import { Shape } from "./Shape.tsx";

interface Props {
  columns: Column[];
  first: number;
  last: number;
  /** The column that has the focus; -2 if none of the heads has. */
  spot: number;
}

/** The heads of the columns; years stand above them. */
export const Heads = pure<Props>(({ columns, first, last, spot }) => (
  <thead>
    <tr data-r="-1" aria-rowindex={1}>
      <th class="corner" scope="col" data-c="-1" tabIndex={spot === -1 ? 0 : undefined} aria-colindex={1}>
        <span>Actors</span>
      </th>
      {first > 0 && <td colSpan={first} class="spacer" />}
      {columns.slice(first, last).map((column, i) => <Head key={column.id} column={column} index={first + i} year={yearAt(columns, first + i, first)} focused={spot === first + i} />)}
      {last < columns.length && <td colSpan={columns.length - last} class="spacer" />}
      <th class="total" scope="col" data-c={columns.length} tabIndex={spot === columns.length ? 0 : undefined} aria-colindex={columns.length + 2}>
        <span class="title">Co-signatories</span>
      </th>
    </tr>
  </thead>
));

const yearOf = (column: Column) => column.day?.slice(0, 4) ?? "undated";

/** The year to write above a column: where one begins, and where the picture does. */
function yearAt(columns: Column[], index: number, first: number): string {
  const year = yearOf(columns[index]!);
  return index === first || yearOf(columns[index - 1]!) !== year ? year : "";
}

/** Whether a column begins a year, and so has a line at its left. */
export const begins = (columns: Column[], index: number) => index > 0 && yearOf(columns[index - 1]!) !== yearOf(columns[index]!);

const Head = pure<{ column: Column; index: number; year: string; focused: boolean }>(({ column, index, year, focused }) => (
  <th class={`head ${column.talks ? "talks" : ""} ${year ? "begins" : ""}`} scope="col" data-id={column.id} data-c={index} tabIndex={focused ? 0 : undefined} aria-colindex={index + 2} title={`${column.title}, ${inWords(column.when)}`}>
    {year && <span class="year" aria-hidden="true">{year}</span>}
    <span class="title"><Text>{column.title}</Text></span>
    <span class="unseen">, {inWords(column.when)}{column.talks ? ", talks" : ""}{column.contested ? ", contested" : ""}</span>
    <span class="mark" aria-hidden="true"><Shape kind={column.talks ? "PROCESS" : "AGREEMENT"} />{column.contested && <span class="unequal">≠</span>}</span>
  </th>
));
