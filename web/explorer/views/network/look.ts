import type { Line } from "../../model/network/graph.ts";

/** What a tie ends in. */
export type Head = "vee" | "diamond" | "triangle" | "circle" | "tee" | "chevron" | "none";

export interface LineLook {
  word: string;
  /** The name of a colour of the theme. */
  colour: string;
  width: number;
  dash?: number[];
  head: Head;
  hollow?: boolean;
}

/** How ties are drawn; all differ also without colour. */
export const lines: Record<Line, LineLook> = {
  TOOK_PART: { word: "Took part", colour: "agreement", width: 1.5, head: "vee" },
  GUARANTEED: { word: "Guaranteed", colour: "faction", width: 3.2, head: "diamond" },
  MEDIATED: { word: "Mediated", colour: "international", width: 1, head: "triangle" },
  WELCOMED: { word: "Welcomed", colour: "alliance", width: 1.5, dash: [11, 5], head: "circle" },
  CONDITIONAL: { word: "Conditional", colour: "state", width: 1.5, dash: [11, 5], head: "circle", hollow: true },
  REJECTED: { word: "Rejected", colour: "reject", width: 1.7, dash: [5, 4], head: "tee" },
  KEPT_OUT: { word: "Kept out", colour: "person", width: 1.7, dash: [1.5, 4], head: "circle", hollow: true },
  LINK: { word: "Belongs to, leads, allied …", colour: "other", width: 1, head: "chevron" },
  LINEAGE: { word: "Follows from", colour: "other", width: 1.2, dash: [2, 3], head: "triangle", hollow: true },
  TOGETHER: { word: "Signed together", colour: "agreement", width: 1.4, head: "none" },
};

export const lineLook = (line: string): LineLook => lines[line as Line] ?? lines.LINK;

/** Thicker for more agreements, so that one and ten both fit. */
export const widthOf = (line: string, weight: number) => (line === "TOGETHER" ? Math.min(11, 0.4 + 1.7 * weight) : lineLook(line).width);

export type Outline = "ellipse" | "hexagon" | "diamond" | "pentagon" | "triangle" | "round-rectangle";

export interface NodeLook {
  word: string;
  outline: Outline;
  colour: string;
  hollow?: boolean;
  /** By how much its outline has to be larger to look as large as a circle. */
  scale: number;
}

const other: NodeLook = { word: "Other", outline: "ellipse", colour: "other", hollow: true, scale: 1 };

const nodes: Record<string, NodeLook> = {
  FACTION: { word: "Faction", outline: "ellipse", colour: "faction", scale: 1 },
  ALLIANCE: { word: "Alliance", outline: "hexagon", colour: "alliance", scale: 1.1 },
  STATE: { word: "State", outline: "diamond", colour: "state", scale: 1.25 },
  STATE_ORGAN: { word: "State organ", outline: "diamond", colour: "state", hollow: true, scale: 1.2 },
  INTERNATIONAL_ORGANIZATION: { word: "International body", outline: "pentagon", colour: "international", scale: 1.15 },
  PERSON: { word: "Person", outline: "triangle", colour: "person", scale: 1.15 },
  AGREEMENT: { word: "Agreement", outline: "round-rectangle", colour: "agreement", scale: 1 },
  PROCESS: { word: "Round of talks", outline: "round-rectangle", colour: "agreement", hollow: true, scale: 1 },
};

export const nodeLook = (kind: string): NodeLook => nodes[kind] ?? other;

/** The kinds that have a look of their own, then the rest. */
export const looks: [kind: string, look: NodeLook][] = [...Object.entries(nodes), ["OTHER", other]];

/** How wide a node is drawn, by what it is tied to. */
export const sizeOf = (kind: string, degree: number) => Math.round(nodeLook(kind).scale * Math.min(36, 15 + 2.6 * Math.sqrt(degree)));
