import { computed } from "@preact/signals";
import { kinds, known, manyOf } from "../model/kind.ts";
import { sentenceCase, standings, wordFor } from "../model/standing.ts";
import { address, go } from "../state/address.ts";
import { columns } from "../state/board.ts";
import { filters } from "../state/scene.ts";
import { Glyph } from "../views/Glyph.tsx";
import { Shape } from "../views/Shape.tsx";
import { Menu } from "./Menu.tsx";

/** What there is to choose from in the data that is loaded. */
const offered = computed(() => {
  const types = new Set(columns.value.flatMap((c) => [...c.actors.values()].map((a) => known(a.type))));
  return { types: kinds.filter((k) => types.has(k)), deals: [...new Set(columns.value.flatMap((c) => c.deals))].sort() };
});

const toggled = (list: string[], value: string) => (list.includes(value) ? list.filter((v) => v !== value) : [...list, value]);

export function Filters() {
  const a = address.value;
  const { types, deals } = offered.value;
  const box = (key: "type" | "deal" | "standing", value: string) => ({ type: "checkbox" as const, checked: a[key].includes(value), onChange: () => go({ [key]: toggled(a[key], value) }) });
  return (
    <Menu name="Filters" count={filters.value.filter((f) => !("asof" in f.off)).length} wide>
      {() => (
        <div class="filters">
          <fieldset><legend>Standing</legend>{standings.map((s) => <label key={s}><input {...box("standing", s)} /><Glyph standing={s} />{wordFor(s)}</label>)}</fieldset>
          <fieldset><legend>Actors</legend>{types.map((t) => <label key={t}><input {...box("type", t)} /><Shape kind={t} />{manyOf(t)}</label>)}</fieldset>
          <fieldset><legend>Kind of deal</legend>{deals.map((d) => <label key={d}><input {...box("deal", d)} />{sentenceCase(d)}</label>)}
            {deals.length === 0 && <p>No agreement has one.</p>}</fieldset>
          <fieldset class="further"><legend>Further</legend>
            <label><input type="checkbox" checked={a.contested} onChange={() => go({ contested: !a.contested })} />Only what sources disagree about</label>
            <label><input type="checkbox" checked={!a.generic} onChange={() => go({ generic: !a.generic })} />Without unnamed groups</label>
          </fieldset>
        </div>
      )}
    </Menu>
  );
}

/** The filters that hold, each with a way to be rid of it. */
export function Chips() {
  if (!filters.value.length) return null;
  return (
    <ul class="chips" aria-label="Filters that hold">
      {filters.value.map((f) => <li key={f.name}><button type="button" onClick={() => go(f.off)} aria-label={`Remove filter: ${f.name}`}>{f.name}<span aria-hidden="true"> ×</span></button></li>)}
    </ul>
  );
}
