import type { ComponentType } from "preact";
import { later } from "./later.tsx";
import { Matrix } from "./Matrix.tsx";
import { Table } from "./Table.tsx";

/** A way to look at the scene. A view that is listed here has a tab; nothing else has to know it. */
export interface View {
  id: string;
  title: string;
  Show: ComponentType;
  /** It is drawn as SVG, hence can be saved as a picture. */
  drawn?: boolean;
}

export const views: readonly View[] = [
  { id: "matrix", title: "Matrix", Show: Matrix },
  { id: "network", title: "Network", Show: later(() => import("./network/Network.tsx").then((m) => m.Network)) },
  { id: "timeline", title: "Timeline", Show: later(() => import("./timeline/Timeline.tsx").then((m) => m.Timeline)), drawn: true },
  { id: "map", title: "Map", Show: later(() => import("./map/Map.tsx").then((m) => m.Map)), drawn: true },
  { id: "table", title: "Table", Show: Table },
];

export const viewOf = (id: string) => views.find((v) => v.id === id) ?? views[0]!;
