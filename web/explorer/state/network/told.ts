import { counted } from "../../model/counted.ts";
import { address } from "../address.ts";
import { dataset } from "../board.ts";
import { filters } from "../scene.ts";
import { shown } from "./graph.ts";

/** What a picture says below itself: of what it is, and how much is on it. */
export function told(): { title: string; caption: string } {
  const title = dataset.value?.title ?? "Accord";
  const { nodes, ties, inAll } = shown.value;
  const of = inAll > nodes.size ? ` of ${inAll.toLocaleString("en")}` : "";
  const what = address.value.together ? "signed together" : "actors and agreements";
  const narrowed = filters.value.map((f) => f.name).join(", ");
  return { title, caption: [`${title} – ${what}`, narrowed, `${counted(nodes.size, "node")}${of}, ${counted(ties.size, "tie")}`, location.href, dataset.value?.licence].filter(Boolean).join(" · ") };
}
