import { address } from "../../state/address.ts";
import { cut, most, shown } from "../../state/network/graph.ts";
import { moreNodes } from "../../state/network/moves.ts";
import { hardStop, portion } from "../../model/network/shown.ts";
import { counted } from "../../model/counted.ts";

/** How much is drawn, of how much. */
export function Corner() {
  const { nodes, ties, inAll, tiesInAll } = shown.value;
  const left = inAll - nodes.size;
  const more = Math.min(portion, hardStop - most.value, left);
  const { together, standing, contested } = address.value;
  return (
    <p class="corner">
      <span role="status">
        {left > 0 ? <><b>{nodes.size.toLocaleString("en")} of {inAll.toLocaleString("en")} shown</b>, those with most ties</> : counted(nodes.size, "node")}, {ties.size < tiesInAll ? <><b>{ties.size.toLocaleString("en")} of {tiesInAll.toLocaleString("en")} ties</b>, each actor’s strongest</> : counted(ties.size, "tie")}
      </span>
      {left > 0 && more > 0 && <button type="button" onClick={moreNodes}>Show {more} more</button>}
      {left > 0 && more <= 0 && " – no more fit a picture; filters narrow it"}
      {cut.value && <> · not all ties: the server left out {cut.value.ties?.toLocaleString("en") ?? "some"}</>}
      {together && (standing.length > 0 || contested) && <> · by standing or contested it is not narrowed here</>}
    </p>
  );
}
