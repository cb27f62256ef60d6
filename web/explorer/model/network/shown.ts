import { between, neighboursOf, type Graph } from "./graph.ts";

/** How many nodes are drawn by themselves, with each further wish, and never more than. */
export const portion = 300;
export const hardStop = 1500;

/** More ties between actors than this are a hairball: of each actor the strongest few are drawn. */
const mostTies = 1200;
const strongest = 4;

/** What is drawn of a graph. */
export interface Shown extends Graph {
  /** How many nodes there would be without a bound. */
  inAll: number;
  /** How many ties there would be between the nodes that are drawn. */
  tiesInAll: number;
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
  const inside = between(left, bounded(left, most, keep));
  const degree = new Map([...neighboursOf(inside)].map(([id, there]) => [id, there.size]));
  const away = (id: string) => (folded.includes(id) ? all.get(id)!.size : [...all.get(id)!].filter((n) => !inside.nodes.has(n)).length);
  return {
    nodes: inside.nodes, ties: thinned(inside, keep), inAll: left.nodes.size, tiesInAll: inside.ties.size, degree,
    hidden: new Map([...inside.nodes.keys()].map((id) => [id, away(id)])),
  };
}

/** Each actor's strongest ties, and all of those that are looked at. */
function thinned({ ties }: Graph, keep: ReadonlySet<string>): Graph["ties"] {
  if (ties.size <= mostTies || ![...ties.values()].some((t) => t.line === "TOGETHER")) return ties;
  const drawn = new Map<string, number>();
  return new Map([...ties].sort(([a, s], [b, t]) => t.weight - s.weight || (a < b ? -1 : 1)).filter(([, { from, to, line }]) => {
    const [a, b] = [drawn.get(from) ?? 0, drawn.get(to) ?? 0];
    if (line === "TOGETHER" && !keep.has(from) && !keep.has(to) && a >= strongest && b >= strongest) return false;
    drawn.set(from, a + 1);
    drawn.set(to, b + 1);
    return true;
  }));
}

/** Without the ties of folded nodes, and without what is then tied to nothing. */
function unfolded(whole: Graph, folded: ReadonlySet<string>, all: Map<string, Set<string>>, keep: ReadonlySet<string>): Graph {
  if (!folded.size) return whole;
  const ties = new Map([...whole.ties].filter(([, t]) => !folded.has(t.from) && !folded.has(t.to)));
  const tied = new Set([...ties.values()].flatMap((t) => [t.from, t.to]));
  const stays = (id: string) => tied.has(id) || folded.has(id) || keep.has(id) || !all.get(id)!.size;
  return { nodes: new Map([...whole.nodes].filter(([id]) => stays(id))), ties };
}

/** Those with most ties, so that what is left out are loose ends; of those that would stand alone among them, neighbours of the others come first. */
function bounded(graph: Graph, most: number, keep: ReadonlySet<string>): ReadonlySet<string> {
  const ids = [...graph.nodes.keys()];
  if (ids.length <= most) return new Set(ids);
  const next = neighboursOf(graph);
  const rank = (id: string) => (keep.has(id) ? 1e6 : 0) + next.get(id)!.size;
  const order = ids.sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
  const first = new Set(order.slice(0, most));
  const tied = (id: string, among: ReadonlySet<string>) => [...next.get(id)!].some((n) => among.has(n));
  const core = new Set(order.slice(0, most).filter((id) => keep.has(id) || tied(id, first)));
  const others = order.filter((id) => !core.has(id));
  const all = new Set([...core, ...others.filter((id) => tied(id, core)), ...others]);
  return new Set([...all].slice(0, most));
}
