/** What each kind of milestone is drawn as, around the middle of a square of 12. */
const drawings: Record<string, string> = {
  HELD: "M-5-4.400h10v6.400H0L-3 5V2h-2z",
  NEGOTIATED: "M0-4.300a4.300 4.300 0 1 1 0 8.600a4.300 4.300 0 1 1 0-8.600z",
  ANNOUNCED: "M-3.800-4.800 5.200 0-3.800 4.800z",
  SIGNED: "M-4-4H4V4H-4z",
  ENTERS_INTO_FORCE: "M0-5.600 5.600 0 0 5.600-5.600 0z",
  IMPLEMENTATION_BEGUN: "M0-5 5 4H-5z",
  EXPIRES: "M-5-1.800H5V1.800H-5z",
  SUSPENDED: "M-4-4.500h3v9h-3zM1-4.500h3v9H1z",
  COLLAPSED: "M0-1.800 3-4.800 4.800-3 1.800 0 4.800 3 3 4.800 0 1.800-3 4.800-4.800 3-1.800 0-4.800-3-3-4.800z",
  RENEWED: "M-1.700-5h3.400v3.300H5v3.400H1.700V5h-3.400V1.700H-5v-3.400h3.300z",
  TEXT_PUBLISHED: "M-3.800-5h4.800L3.800-2.200V5h-7.600z",
};

export const marks = Object.keys(drawings);

/** A milestone: filled if it happened, hollow if it was planned; in the colour of dispute where another source puts it. */
export const Mark = ({ kind, planned, rival, x, y }: { kind: string; planned: boolean; rival?: boolean; x: number; y: number }) => (
  <path class={`mark ${planned ? "planned" : ""} ${rival ? "rival" : ""} ${kind === "COLLAPSED" || kind === "SUSPENDED" ? "broken" : ""}`} d={drawings[kind] ?? drawings["NEGOTIATED"]!} transform={`translate(${x} ${y})`} />
);
