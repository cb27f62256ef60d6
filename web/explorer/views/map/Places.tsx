import { signal } from "@preact/signals";
import { counted } from "../../model/counted.ts";
import { sentenceCase } from "../../model/standing.ts";
import { select } from "../../state/address.ts";
import { Text } from "../Name.tsx";
import type { Group } from "./group.ts";
import { countOf, type Site } from "./site.ts";

/** The place under the pointer or the focus. */
export const pointed = signal("");

/** All that the map shows, and what it cannot show. */
export function Places({ groups, selected, marked }: { groups: Group[]; selected: string; marked: (site: Site) => boolean }) {
  return (
    <div class="places" role="region" aria-label="Places" tabIndex={0}>
      {groups.length === 0 && <p class="quiet">Nothing of what is shown names a place.</p>}
      {groups.map((group) => (
        <section key={group.title}>
          <h3>{group.title} <small>{group.sites.length}</small></h3>
          {group.note && <p class="quiet">{group.note}</p>}
          <ul>
            {group.sites.map((site) => (
              <li key={site.id} class={marked(site) ? "marked" : undefined}>
                <button type="button" data-id={site.id} aria-pressed={selected === site.id} onClick={() => select(site.id)}
                  onMouseEnter={() => (pointed.value = site.id)} onMouseLeave={() => (pointed.value = "")} onFocus={() => (pointed.value = site.id)} onBlur={() => (pointed.value = "")}>
                  <span><Text>{site.name}</Text>{!evident.has(site.kind) && <small>{sentenceCase(site.kind)}</small>}{site.contested && <span class="unequal" title="sources disagree">≠</span>}</span>
                  <small class="many">{saidOf(site)}</small>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Kinds that the heading or the name says already. */
const evident = new Set(["COUNTRY", "GOVERNORATE", "ZONE", "OTHER"]);

function saidOf(site: Site): string {
  const [covered, partly] = [countOf(site), site.partly.size];
  if (covered || partly) return [covered && counted(covered, "agreement"), partly && `${partly} partly`].filter(Boolean).join(", ");
  const talks = [...site.venue].filter((c) => c.talks).length;
  const made = site.venue.size - talks;
  return [talks && counted(talks, "round"), made && counted(made, "agreement")].filter(Boolean).join(", ");
}
