import type { DrawnFragment } from "../generated/graphql.ts";
import { select, selectCell } from "../state/address.ts";
import { Text } from "../views/Name.tsx";

/** The ties of a way, each leading to whose word it stands on. */
export function WayTies({ ties }: { ties: DrawnFragment[] }) {
  const each = [...new Map(ties.map((t) => [t.id, t])).values()];
  const open = (t: DrawnFragment) => (t.tieKind === "LINK" || t.tieKind === "LINEAGE" ? select(t.id) : selectCell(t.from.id, t.to.id));
  return (
    <details class="ways">
      <summary>On whose word</summary>
      <ul>{each.map((t) => <li key={t.id}><button type="button" class="link" onClick={() => open(t)}><Text>{t.label}</Text></button>{t.contested && <span class="unequal" title="sources disagree"> ≠</span>}</li>)}</ul>
    </details>
  );
}
