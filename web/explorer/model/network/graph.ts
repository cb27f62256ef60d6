import type { CoSignedQuery, DrawnFragment, EndFragment, Standing } from "../../generated/graphql.ts";
import { counted } from "../counted.ts";
import { known } from "../kind.ts";
import type { Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";

/** What a tie is drawn as: a standing, or what holds between two of a kind. */
export type Line = Standing | "LINK" | "LINEAGE" | "TOGETHER";

export interface GraphNode {
  id: string;
  label: string;
  /** An actor's type, AGREEMENT or PROCESS. */
  kind: string;
  contested: boolean;
}

export interface GraphTie {
  id: string;
  from: string;
  to: string;
  line: Line;
  contested: boolean;
  /** Agreements signed together; 1 for every other tie. */
  weight: number;
  label: string;
}

export interface Graph {
  nodes: Map<string, GraphNode>;
  ties: Map<string, GraphTie>;
}

export const nothing = (): Graph => ({ nodes: new Map(), ties: new Map() });

export const isDeal = (kind: string) => kind === "AGREEMENT" || kind === "PROCESS";

/** Actors, agreements and rounds, a tie for each participation and stance. */
export function ofScene({ columns, rows }: Scene): Graph {
  const graph = nothing();
  for (const c of columns) graph.nodes.set(c.id, { id: c.id, label: c.title, kind: c.talks ? "PROCESS" : "AGREEMENT", contested: c.contested });
  for (const row of rows) {
    graph.nodes.set(row.id, { id: row.id, label: row.name, kind: row.type, contested: false });
    for (const [to, cell] of row.cells) {
      for (const tie of cell.ties) {
        const line = standingOf(tie);
        if (line) graph.ties.set(tie.id, { id: tie.id, from: row.id, to, line, contested: tie.contested, weight: 1, label: "" });
      }
    }
  }
  return graph;
}

/** Actors alone, a tie for each pair that has signed the same agreement. */
export function ofCoSignatures(c: NonNullable<CoSignedQuery["coSignatures"]>): Graph {
  const graph = nothing();
  c.ids.forEach((id, i) => graph.nodes.set(id, { id, label: c.names[i]!, kind: known(c.types[i]!), contested: false }));
  c.from.forEach((f, i) => {
    const [from, to, weight] = [c.ids[f]!, c.ids[c.to[i]!]!, c.shared[i]!];
    const id = `${from} ${to}`;
    graph.ties.set(id, { id, from, to, line: "TOGETHER", contested: false, weight, label: `signed ${counted(weight, "agreement")} together` });
  });
  return graph;
}

/** What the server found around a subject or on a path. */
export function ofFound(nodes: readonly EndFragment[], ties: readonly DrawnFragment[], unnamed: boolean): Graph {
  const graph = nothing();
  for (const n of nodes) {
    if (n.__typename === "Actor") {
      if (unnamed || !n.generic) graph.nodes.set(n.id, { id: n.id, label: n.label, kind: known(n.type), contested: false });
    } else if (n.__typename === "Agreement" || n.__typename === "Process") graph.nodes.set(n.id, { id: n.id, label: n.label, kind: n.__typename.toUpperCase(), contested: false });
  }
  for (const t of ties) {
    const line = lineOf(t);
    if (!line || !graph.nodes.has(t.from.id) || !graph.nodes.has(t.to.id)) continue;
    graph.ties.set(t.id, { id: t.id, from: t.from.id, to: t.to.id, line, contested: t.contested, weight: 1, label: t.label });
  }
  return graph;
}

function lineOf(tie: DrawnFragment): Line | undefined {
  if (tie.tieKind === "LINK" || tie.tieKind === "LINEAGE") return tie.tieKind;
  return standingOf(tie);
}

/** Adds what another graph has; what is there already stays as it is. */
export function join(graph: Graph, other: Graph) {
  for (const [id, n] of other.nodes) if (!graph.nodes.has(id)) graph.nodes.set(id, n);
  for (const [id, t] of other.ties) if (!graph.ties.has(id)) graph.ties.set(id, t);
}

/** The ties of a graph between some of its nodes. */
export function between({ nodes, ties }: Graph, wanted: { has(id: string): boolean }): Graph {
  return {
    nodes: new Map([...nodes].filter(([id]) => wanted.has(id))),
    ties: new Map([...ties].filter(([, t]) => wanted.has(t.from) && wanted.has(t.to))),
  };
}

/** Whom each node is tied to. */
export function neighboursOf({ nodes, ties }: Graph): Map<string, Set<string>> {
  const found = new Map([...nodes.keys()].map((id) => [id, new Set<string>()]));
  for (const { from, to } of ties.values()) {
    found.get(from)?.add(to);
    found.get(to)?.add(from);
  }
  return found;
}
