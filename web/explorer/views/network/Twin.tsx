import { signal, type Signal } from "@preact/signals";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { counted } from "../../model/counted.ts";
import { isDeal } from "../../model/network/graph.ts";
import { kinds, oneOf } from "../../model/kind.ts";
import type { Shown } from "../../model/network/shown.ts";
import { address, select } from "../../state/address.ts";
import { shown, ways } from "../../state/network/graph.ts";
import { Text } from "../Name.tsx";
import { pure } from "../pure.ts";
import { Shape } from "../Shape.tsx";
import { lineLook } from "./look.ts";

/** Whether the list stands beside the picture also without the focus. */
export const listing = signal(false);

interface Props {
  pointed: Signal<string>;
  reveal: (id: string) => void;
}

/** The picture as a list, for those who do not see it or have no mouse; it shows itself when it has the focus. */
export function Twin({ pointed, reveal }: Props) {
  const now = shown.value;
  const rows = useMemo(() => rowsOf(now), [now]);
  const [at, move] = useState("");
  const current = rows.some((r) => r.id === at) ? at : rows.some((r) => r.id === address.value.select) ? address.value.select : rows[0]?.id;
  const press = (event: KeyboardEvent) => {
    const i = rows.findIndex((r) => r.id === current);
    const to = { ArrowDown: i + 1, ArrowUp: i - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = rows[Math.max(0, Math.min(rows.length - 1, to))];
    if (next) (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-id="${CSS.escape(next.id)}"] button`)?.focus();
  };
  const onWay = address.value.compare ? ways.value.nodes : undefined;
  const ready = useGrowing(rows.length);
  const point = useCallback((id: string) => (pointed.value = id), []);
  const focus = useCallback((id: string) => {
    move(id);
    pointed.value = id;
    reveal(id);
  }, []);
  return (
    <div class={`twin ${listing.value ? "open" : ""}`}>
      <ul role="list" aria-label={`Nodes of the network: ${rows.length}`} onKeyDown={press} onFocusOut={() => (pointed.value = "")}>
        {rows.filter((r, i) => i < ready || r.id === current).map((r) => (
          <Item key={r.id} row={r} first={r.id === current} chosen={address.value.select === r.id} way={!!onWay?.has(r.id)} focus={focus} point={point} />
        ))}
      </ul>
    </div>
  );
}

interface ItemProps {
  row: TwinRow;
  /** Tab leads to it. */
  first: boolean;
  chosen: boolean;
  way: boolean;
  focus: (id: string) => void;
  point: (id: string) => void;
}

const Item = pure<ItemProps>(({ row: r, first, chosen, way, focus, point }) => (
  <li data-id={r.id} class={`${chosen ? "chosen" : ""} ${way ? "way" : ""}`}>
    <button type="button" tabIndex={first ? 0 : -1} aria-current={chosen || undefined} onClick={() => select(r.id)} onFocus={() => focus(r.id)} onMouseEnter={() => point(r.id)} onMouseLeave={() => point("")}>
      <Shape kind={r.kind} />
      <span><Text>{r.label}</Text><small>{r.what}: {r.counts}{r.hidden > 0 && `, ${r.hidden} not shown`}{way && ", on the way"}</small></span>
    </button>
  </li>
));

/** A long list comes into the page bit by bit, so that the picture does not wait for it. */
function useGrowing(n: number): number {
  const [ready, grow] = useState(step);
  useEffect(() => {
    if (ready >= n) return;
    const timer = setTimeout(() => grow(ready + step), 40);
    return () => clearTimeout(timer);
  }, [ready, n]);
  return ready;
}

const step = 60;
const order = new Intl.Collator();

interface TwinRow {
  id: string;
  label: string;
  kind: string;
  what: string;
  counts: string;
  hidden: number;
}

/** Actors by type, then agreements; each with how many ties of which sort it has. */
function rowsOf(now: Shown): TwinRow[] {
  const tally = new Map<string, Map<string, number>>();
  for (const { from, to, line } of now.ties.values()) {
    for (const end of [from, to]) {
      let of = tally.get(end);
      if (!of) tally.set(end, (of = new Map()));
      of.set(line, (of.get(line) ?? 0) + 1);
    }
  }
  const place = (kind: string) => (isDeal(kind) ? 99 : kinds.indexOf(kind as never));
  return [...now.nodes.values()]
    .sort((a, b) => place(a.kind) - place(b.kind) || order.compare(a.label, b.label))
    .map(({ id, label, kind }) => ({
      id, label, kind, hidden: now.hidden.get(id) ?? 0,
      what: kind === "AGREEMENT" ? "Agreement" : kind === "PROCESS" ? "Talks" : oneOf(kind),
      counts: said(tally.get(id)),
    }));
}

function said(of: Map<string, number> | undefined): string {
  if (!of) return "no ties";
  const all = [...of.values()].reduce((sum, n) => sum + n, 0);
  return `${counted(all, "tie")} (${[...of].map(([line, n]) => `${n} ${lineLook(line).word.toLowerCase().replace(" …", "")}`).join(", ")})`;
}
