import { useMemo } from "preact/hooks";
import { sentenceCase } from "../../model/standing.ts";
import type { Lane } from "./lane.ts";
import type { Descent, Life } from "./life.ts";
import { Mark, marks } from "./Mark.tsx";

/** What the marks say, those that are there, and how a date is drawn by what is known of it. */
export function Key({ lanes, lives, descents }: { lanes: Lane[]; lives: Life[]; descents: Descent[] }) {
  const { kinds, planned, contested, inferred, open } = useMemo(() => usedBy(lanes, lives), [lanes, lives]);
  return (
    <ul class="time-key" aria-label="Legend">
      {marks.filter((m) => kinds.has(m)).map((m) => <li key={m}><Small><Mark kind={m} planned={false} x={8} y={8} /></Small>{sentenceCase(m)}</li>)}
      {planned && <li><Small><Mark kind="ENTERS_INTO_FORCE" planned x={8} y={8} /></Small>hollow: planned</li>}
      <li><Small wide><g class="span day"><rect x="2" y="5" width="4" height="6" rx="1" /></g><g class="span month"><rect x="9" y="5" width="12" height="6" rx="1.500" /></g><g class="span year"><rect x="24" y="5" width="18" height="6" rx="1.500" /></g></Small>day, month, year: from the earliest to the latest it can mean</li>
      {open && <li><Small><g class="span"><path class="open" d="M0 8H13" /><path class="end" d="M13 4v8" /></g></Small>one end unknown</li>}
      {inferred && <li><b aria-hidden="true">~</b>inferred</li>}
      {contested && <li><span class="unequal" aria-hidden="true">≠</span>sources disagree: both values</li>}
      {descents.length > 0 && <li><Small><g class="descent"><path class="curve" d="M2 3C8 3 8 3 8 8V9" /><path class="tip" d="M4 9h8L8 15z" /></g></Small>came out of, went into</li>}
    </ul>
  );
}

function usedBy(lanes: Lane[], lives: Life[]) {
  const events = lanes.flatMap((l) => l.events);
  const lived = lives.flatMap((l) => [l.founded, l.dissolved, ...l.called.flatMap((c) => [c.from, c.to])].filter((s) => s !== undefined));
  const spans = [...events.flatMap((e) => e.spans), ...lived];
  return {
    kinds: new Set(events.map((e) => e.kind)), planned: events.some((e) => e.planned), contested: lanes.some((l) => l.contested),
    inferred: spans.some((s) => s.inferred), open: lives.length > 0 || spans.some((s) => s.from === undefined || s.to === undefined),
  };
}

const Small = ({ children, wide }: { children: preact.ComponentChildren; wide?: boolean }) => <svg class="small" viewBox={`0 0 ${wide ? 44 : 16} 16`} width={wide ? 44 : 16} height="16" aria-hidden="true">{children}</svg>;
