import { computed } from "@preact/signals";
import { questionsOf } from "../model/questions.ts";
import { sceneOf } from "../model/scene.ts";
import { go, unfiltered } from "../state/address.ts";
import { columns } from "../state/board.ts";
import { countsOn } from "../state/cosignatories.ts";
import { Text } from "../views/Name.tsx";

const counts = computed(() => countsOn(""));

const questions = computed(() => questionsOf(sceneOf(columns.value, unfiltered), counts.value.of));

const pictures = {
  signed: <><circle cx="7" cy="8" r="4" fill="currentColor" /><circle cx="25" cy="8" r="4" fill="none" stroke="currentColor" stroke-width="1.6" /><path d="M11 8h10" stroke="currentColor" stroke-width="1.6" /></>,
  connected: <><circle cx="5" cy="12" r="3" fill="currentColor" /><rect x="12.5" y="2" width="7" height="7" rx="2" fill="none" stroke="currentColor" stroke-width="1.6" /><path d="m27 9 3.4 3.4L27 15.8l-3.4-3.4z" fill="currentColor" /><path d="m7 10 5-3M20 7l4.4 3.6" stroke="currentColor" stroke-width="1.6" /></>,
  stood: <><circle cx="6" cy="8" r="4" fill="currentColor" /><path d="M16 4.5 19.5 8 16 11.5 12.5 8z" fill="none" stroke="currentColor" stroke-width="1.6" /><path d="m24 5 6 6m0-6-6 6" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" /></>,
};

/** Three questions to begin with. */
export function Questions() {
  if (!counts.value.of.size && !counts.value.all && !counts.value.failure) return <div class="questions" aria-hidden="true"><i /><i /><i /></div>;
  return (
    <nav class="questions" aria-label="Questions to begin with">
      {questions.value.map((q) => (
        <button type="button" key={q.kind} onClick={() => go(q.to)}>
          <svg viewBox="0 0 32 16" aria-hidden="true">{pictures[q.kind]}</svg>
          <span>{q.words.map((word, i) => (i % 2 ? <strong key={i}><Text>{word}</Text></strong> : word))}</span>
        </button>
      ))}
    </nav>
  );
}
