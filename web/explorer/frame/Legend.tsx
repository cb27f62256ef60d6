import { computed } from "@preact/signals";
import { meaningOf, standings, wordFor } from "../model/standing.ts";
import { inWords } from "../model/when.ts";
import { scene } from "../state/scene.ts";
import { Glyph } from "../views/Glyph.tsx";
import { hovered } from "../views/hovered.ts";
import { Text } from "../views/Name.tsx";

/** What the pointer is on, in words. */
const pointed = computed(() => {
  const [actor, on] = hovered.value.split(" ");
  const row = scene.value.rows.find((r) => r.id === actor);
  const column = scene.value.columns.find((c) => c.id === on);
  return row && column ? { row, column, cell: row.cells.get(column.id) } : undefined;
});

/** What the glyphs say; under the pointer, what that cell says. */
export function Legend() {
  const at = pointed.value;
  return (
    <div class="legend">
      <ul aria-label="Legend">
        {standings.map((s) => <li key={s} title={meaningOf(s)}><Glyph standing={s} />{wordFor(s)}</li>)}
        <li><svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path class="more" d="M8 4.5v7M4.5 8h7" /></svg>and more</li>
        <li><span class="unequal" aria-hidden="true">≠</span>sources disagree</li>
        <li class="blank">blank: no record, which is not evidence of absence</li>
      </ul>
      {at && (
        <p class="pointed" aria-hidden="true">
          <strong><Text>{at.row.name}</Text></strong> · <Text>{at.column.title}</Text>, {inWords(at.column.when)}: <em>{at.cell ? at.cell.standings.map(wordFor).join(", ").toLowerCase() : "no record"}</em>
        </p>
      )}
    </div>
  );
}
