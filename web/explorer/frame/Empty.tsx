import { counted } from "../model/counted.ts";
import { go, unfiltered } from "../state/address.ts";
import { filters, without } from "../state/scene.ts";

/** Says which filters have left nothing, and what each takes away. */
export function Empty() {
  const taken = filters.value.map((filter) => ({ filter, left: without(filter) }));
  return (
    <div class="empty" role="status">
      <h2>The filters leave nothing</h2>
      <ul>
        {taken.map(({ filter, left }) => (
          <li key={filter.name}>
            <button type="button" onClick={() => go(filter.off)}>Without “{filter.name}”</button>{" "}
            {left.actors ? `${counted(left.actors, "actor")} on ${counted(left.columns, "agreement or round", "agreements and rounds")}` : "still nothing"}
          </li>
        ))}
      </ul>
      {taken.length > 1 && <button type="button" onClick={() => go(unfiltered)}>Without any filter</button>}
    </div>
  );
}
