import { signal } from "@preact/signals";
import { SpellingsDocument } from "../generated/graphql.ts";
import { ask } from "./ask.ts";

export interface Spelling {
  text: string;
  language?: string | null;
}

/** The names of actors in scripts other than Latin. */
export const scripts = signal<ReadonlyMap<string, Spelling>>(new Map());

const atOnce = 100;
const spelled = new Set<string>();

/** Asks for the names of actors that it has not asked for yet. */
export async function spell(actors: Iterable<string>) {
  const fresh = [...new Set(actors)].filter((id) => !spelled.has(id));
  for (let i = 0; i < fresh.length; i += atOnce) {
    const { data } = await ask(SpellingsDocument, { ids: fresh.slice(i, i + atOnce) });
    const found = new Map(scripts.value);
    for (const node of data.nodes) {
      if (node?.__typename !== "Actor") continue;
      spelled.add(node.id);
      const name = node.names.find((n) => n.script && n.script !== "Latn");
      if (name) found.set(node.id, name);
    }
    scripts.value = found;
  }
}
