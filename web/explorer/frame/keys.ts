import { address, close, go } from "../state/address.ts";
import { helping } from "./Help.tsx";

/** Keys that work wherever nobody is writing. */
export function listen() {
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if ((event.target as HTMLElement).closest("input:not([type=checkbox]), textarea, select, dialog")) return;
    if (event.key === "Escape") return address.value.select ? back() : undefined;
    const act = { "/": search, "?": () => void (helping.value = true), t: () => go({ view: "table" }), m: () => go({ view: "matrix" }), n: () => go({ view: "network" }), l: () => go({ view: "timeline" }), g: () => go({ view: "map" }) }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

const search = () => document.getElementById("search")?.focus();

/** Closes the evidence; who came from the matrix or the timeline is there again. */
function back() {
  close();
  document.querySelector<HTMLElement>("[role=grid] [tabindex='0'], .timeline .lane [tabindex='0']")?.focus({ preventScroll: true });
}
