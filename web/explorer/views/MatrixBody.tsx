import type { Column } from "../model/column.ts";
import type { Line, Part, Spot } from "./grid.ts";
import { GroupLine, RowLine } from "./MatrixRow.tsx";

interface Props {
  lines: Line[];
  height: number;
  columns: Column[];
  part: Part;
  spot: Spot;
  selected: string;
  on: string;
}

/** The rows in sight; above and below them stands something as high as the others. */
export function Body({ lines, height, columns, part: { across, down }, spot, selected, on }: Props) {
  const width = columns.length + 2;
  const below = lines[down.last];
  return (
    <tbody>
      {down.first > 0 && <Spacer height={lines[down.first]!.top} width={width} />}
      {lines.slice(down.first, down.last).map((line) =>
        "row" in line
          ? <RowLine key={line.row.id} row={line.row} index={line.index} columns={columns} first={across.first} last={across.last}
              spot={line.index === spot.row ? spot.column : -2} chosen={line.row.id === selected ? on || "*" : ""} />
          : <GroupLine key={line.group} group={line.group} count={line.count} width={width} />,
      )}
      {below && <Spacer height={height - below.top} width={width} />}
    </tbody>
  );
}

const Spacer = ({ height, width }: { height: number; width: number }) => (
  <tr class="spacer" style={{ height: `${height}px` }} aria-hidden="true"><td colSpan={width} /></tr>
);
