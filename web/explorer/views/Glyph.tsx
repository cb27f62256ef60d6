import type { JSX } from "preact";
import { wordFor } from "../model/standing.ts";

/** What each standing is drawn as, in a square of 16; all differ also without colour. */
const drawings: Record<string, JSX.Element> = {
  TOOK_PART: <circle cx="8" cy="8" r="5" fill="currentColor" />,
  GUARANTEED: <path d="M8 2 14 8 8 14 2 8z" fill="none" stroke="currentColor" stroke-width="1.8" />,
  MEDIATED: <path d="M8 2.6 14 13.2H2z" fill="currentColor" />,
  WELCOMED: <><circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="1.5" /><path d="M8 3a5 5 0 0 1 0 10z" fill="currentColor" /></>,
  CONDITIONAL: <><circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="1.5" /><path d="M8 3a5 5 0 0 0 0 10z" fill="currentColor" /></>,
  REJECTED: <path d="M3.2 3.2 12.8 12.8M12.8 3.2 3.2 12.8" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" />,
  KEPT_OUT: <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" stroke-width="1.9" stroke-dasharray="1.7 2.38" />,
};

const unheardOf = <rect x="3.5" y="7" width="9" height="2" fill="currentColor" />;

interface Props {
  standing: string;
  /** There is more than this. */
  more?: boolean | undefined;
  contested?: boolean | undefined;
}

/** A standing as a drawing; what it says in words stands beside it. */
export function Glyph({ standing, more, contested }: Props) {
  return (
    <svg class={`glyph ${standing.toLowerCase().replace("_", "-")}`} viewBox="0 0 16 16" aria-hidden="true">
      {drawings[standing] ?? unheardOf}
      {more && <path class="more" d="M14.6 11.4v5M12.1 13.9h5" />}
      {contested && <path class="disputed" d="M12 .2h5.6M12 2.8h5.6M16.6-1.4 13 4.4" />}
    </svg>
  );
}

/** A standing with its word. */
export const Standing = ({ of }: { of: string }) => (
  <span class="standing"><Glyph standing={of} /><span>{wordFor(of)}</span></span>
);
