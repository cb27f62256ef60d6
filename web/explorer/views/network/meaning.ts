import type { Line } from "../../model/network/graph.ts";
import type { Shown } from "../../model/network/shown.ts";
import { lineLook, lines, looks, type LineLook, type NodeLook } from "./look.ts";

/** What shapes and lines say, of those that are drawn. */
export interface Meaning {
  shapes: [kind: string, look: NodeLook][];
  lines: { line: Line; look: LineLook; words: string }[];
  contested: boolean;
}

export function meaningOf({ nodes, ties }: Shown): Meaning {
  const kinds = new Set([...nodes.values()].map((n) => (looks.some(([kind]) => kind === n.kind) ? n.kind : "OTHER")));
  const drawn = new Set([...ties.values()].map((t) => t.line));
  return {
    shapes: looks.filter(([kind]) => kinds.has(kind)),
    lines: (Object.keys(lines) as Line[]).filter((line) => drawn.has(line)).map((line) => ({ line, look: lineLook(line), words: lineLook(line).word + (line === "TOGETHER" ? ", thicker for more agreements" : "") })),
    contested: [...ties.values()].some((t) => t.contested) || [...nodes.values()].some((n) => n.contested),
  };
}

export const blank = "no tie: no record, which is not evidence of absence";
