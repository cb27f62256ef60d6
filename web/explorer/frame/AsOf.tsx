import { address, go } from "../state/address.ts";

/** The day as of which the picture is drawn. */
export function AsOf() {
  const day = address.value.asof;
  return (
    <label class={`asof ${day ? "set" : ""}`}>
      <span>As of</span>
      <input type="date" value={day} onChange={(event) => go({ asof: event.currentTarget.value })} />
    </label>
  );
}
