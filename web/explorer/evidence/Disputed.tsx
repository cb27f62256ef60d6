import { sentenceCase } from "../model/standing.ts";
import { Part } from "./Part.tsx";
import { Claims, type Claim } from "./Claims.tsx";

const called: Record<string, string> = { coverage: "how complete it is", milestones: "when", provisions: "terms", exclusions: "what it leaves out" };

/** localeNature as Locale nature, provisions.3 as Terms 3. */
function words(attribute: string): string {
  const [field, number] = attribute.split(".");
  return sentenceCase((called[field!] ?? field!.replace(/([A-Z])/g, "_$1")) + (number ? `, ${number}` : ""));
}

/** The fields on which sources disagree, all values of each side by side. */
export function Disputed({ attributes, claims }: { attributes: string[]; claims: Claim[] }) {
  if (!attributes.length) return null;
  return (
    <Part title="Sources disagree about" count={attributes.length}>
      {attributes.map((attribute) => (
        <section class="tie" key={attribute}>
          <h4>{words(attribute)}<span class="unequal" aria-hidden="true">≠</span></h4>
          <Claims of={claims.filter((c) => c.attribute === attribute)} />
        </section>
      ))}
    </Part>
  );
}

/** What is said of it besides: remarks and the claims that it exists. */
export function Grounds({ attributes, claims }: { attributes: string[]; claims: Claim[] }) {
  const others = claims.filter((c) => !c.attribute || !attributes.includes(c.attribute));
  if (!others.length) return null;
  return <Part title="What it rests on" count={others.length} open={false}><Claims of={others} /></Part>;
}
