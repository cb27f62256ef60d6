import { between, neighboursOf, type Graph } from "./graph.ts";

/** How many nodes are drawn by themselves, with each further wish, and never more than. */
export const portion = 300;
export const hardStop = 1500;

/** What is drawn of a graph. */
export interface Shown extends Graph {
  /** How many nodes there would be without a bound. */
  inAll: number;
  /** How many of a node's neighbours are not drawn. */
  hidden: Map<string, number>;
  degree: Map<string, number>;
}

interface Wish {
  most: number;
  /** Drawn whatever the bound. */
  keep: ReadonlySet<string>;
  /** Whose ties are folded away. */
  folded: readonly string[];
}

export function shownOf(whole: Graph, { most, keep, folded }: Wish): Shown {
  const all = neighboursOf(whole);
  const left = unfolded(whole, new Set(folded), all, keep);
  const chosen = bounded(left, most, keep);
  const drawn = between(left, chosen);
  const now = neighboursOf(drawn);
  const hidden = new Map([...now].map(([id, there]) => [id, all.get(id)!.size - there.size]));
  return { ...drawn, inAll: left.nodes.size, hidden, degree: new Map([...now].map(([id, there]) => [id, there.size])) };
}

/** Without the ties of folded nodes, and without what is then tied to nothing. */
function unfolded(whole: Graph, folded: ReadonlySet<string>, all: Map<string, Set<string>>, keep: ReadonlySet<string>): Graph {
  if (!folded.size) return whole;
  const ties = new Map([...whole.ties].filter(([, t]) => !folded.has(t.from) && !folded.has(t.to)));
  const tied = new Set([...ties.values()].flatMap((t) => [t.from, t.to]));
  const stays = (id: string) => tied.has(id) || folded.has(id) || keep.has(id) || !all.get(id)!.size;
  return { nodes: new Map([...whole.nodes].filter(([id]) => stays(id))), ties };
}

/** Those with most ties, so that what is left out are loose ends. */
function bounded(graph: Graph, most: number, keep: ReadonlySet<string>): ReadonlySet<string> {
  const ids = [...graph.nodes.keys()];
  if (ids.length <= most) return new Set(ids);
  const degree = new Map([...neighboursOf(graph)].map(([id, n]) => [id, n.size]));
  const rank = (id: string) => (keep.has(id) ? 1e6 : 0) + degree.get(id)!;
  return new Set(ids.sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1)).slice(0, most));
}
