import { counted } from "../model/counted.ts";
import { agreementsInAll, columns, failure, load, loading, loadMore } from "../state/board.ts";
import { coSignatories } from "../state/cosignatories.ts";
import { filteredOut, filters, scene } from "../state/scene.ts";

/** How much is shown, of how much; read out when it changes. */
export function Status() {
  const { rows, columns: shown } = scene.value;
  const talks = shown.filter((c) => c.talks).length;
  const counts = coSignatories.value;
  const out = filteredOut.value;
  const loaded = columns.value.filter((c) => !c.talks).length;
  const partial = loaded < agreementsInAll.value;
  return (
    <p class="status">
      <span role="status">
        {counted(rows.length, "actor")}, {counted(shown.length - talks, "agreement")}{talks > 0 && `, ${counted(talks, "round")} of talks`}
        {filters.value.length > 0 && `; ${outOf(out)} filtered out`}
      </span>
      {partial && !loading.value && !failure.value && <span> · {loaded.toLocaleString("en")} of {agreementsInAll.value.toLocaleString("en")} agreements shown <button type="button" onClick={loadMore}>Load more</button></span>}
      {partial && loading.value && <span> · {loaded.toLocaleString("en")} of {agreementsInAll.value.toLocaleString("en")} agreements loaded…</span>}
      {failure.value && columns.value.length > 0 && <span class="wrong"> · not all could be loaded <button type="button" onClick={() => void load()}>Try again</button></span>}
      {counts.failure && <span class="wrong"> · no numbers of co-signatories: {counts.failure.message}{counts.failure.requestId && ` (request ${counts.failure.requestId})`} <button type="button" onClick={() => void counts.again()}>Try again</button></span>}
    </p>
  );
}

function outOf({ actors, columns: cut }: { actors: number; columns: number }): string {
  if (!actors && !cut) return "nothing";
  return [actors && counted(actors, "actor"), cut && counted(cut, "agreement or round", "agreements and rounds")].filter(Boolean).join(" and ");
}
