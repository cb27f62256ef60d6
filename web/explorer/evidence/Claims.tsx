import type { EvidenceFragment, SaidFragment } from "../generated/graphql.ts";
import { sentenceCase } from "../model/standing.ts";
import { inWords } from "../model/when.ts";
import { select } from "../state/address.ts";
import { Text } from "../views/Name.tsx";

export type Claim = EvidenceFragment;

/** Claims on one thing: what is shown first, those that contradict it beside it. */
export function Claims({ of }: { of: Claim[] }) {
  if (!of.length) return <p class="quiet">No claim of its own.</p>;
  const disputed = of.filter((c) => c.contradicts.length > 0);
  const undisputed = of.filter((c) => c.contradicts.length === 0);
  return (
    <>
      {sidesOf(disputed).map((claims) => <div class="claims disputed" key={claims[0]!.id}>{claims.map((claim) => <ClaimCard key={claim.id} claim={claim} rival={claims[0]!} />)}</div>)}
      {undisputed.length > 0 && <div class="claims">{undisputed.map((claim) => <ClaimCard key={claim.id} claim={claim} />)}</div>}
    </>
  );
}

/** Claims that contradict each other, together: the one that is shown first, then what speaks against it. */
function sidesOf(claims: Claim[]): SaidFragment[][] {
  const groups: Map<string, SaidFragment>[] = [];
  for (const claim of claims) {
    const all: SaidFragment[] = [claim, ...claim.contradicts];
    const group = groups.find((g) => all.some((c) => g.has(c.id))) ?? new Map<string, SaidFragment>();
    if (!group.size) groups.push(group);
    for (const one of all) group.set(one.id, one);
  }
  return groups.map((g) => [...g.values()].sort((a, b) => Number(b.preferred) - Number(a.preferred) || Number(a.denies) - Number(b.denies)));
}

const kinds: Record<string, string> = {
  FACT: "stated as fact",
  ATTRIBUTED: "as said by",
  OPINION: "the author's opinion",
  CODED: "coded by a database",
  INFERRED: "inferred by us",
};

function ClaimCard({ claim, rival: first }: { claim: SaidFragment; /** What is shown, if sources disagree. */ rival?: SaidFragment }) {
  return (
    <article data-id={claim.id} class={`claim ${claim.claimKind.toLowerCase()} ${claim.denies ? "denies" : ""}`}>
      <p class="kind">
        <span>{kinds[claim.claimKind] ?? sentenceCase(claim.claimKind)} </span>
        {claim.attributedTo.map((who, i) => <span key={who.id}>{i > 0 && ", "}<button type="button" class="link" onClick={() => select(who.id)}><Text>{who.name}</Text></button></span>)}
        {claim.date && <span>, {inWords(claim.date)}</span>}
        {first && <span class={`tag ${claim === first ? "" : "other"}`}>{claim === first ? "shown" : "≠ differs"}</span>}
      </p>
      {claim.value && <p class="value"><Text>{claim.value}</Text></p>}
      {claim.denies && <p class="denial">Says that it is not so.</p>}
      {claim.text && <p><Text>{claim.text}</Text></p>}
      {claim.wording && <blockquote><Text>{claim.wording}</Text></blockquote>}
      <Citation claim={claim} />
    </article>
  );
}

/** Where it is written, and how far the source is to be trusted. */
function Citation({ claim: { source, locator, via } }: { claim: SaidFragment }) {
  return (
    <footer>
      <button type="button" class="link source" onClick={() => select(source.id)}><Text>{source.title}</Text></button>{" "}
      <span class="locator" title="line or row in the source">{locator}</span>{" "}
      {source.reliability && <span class="reliability" title="reliability of the source, A (best) to F">{source.reliability}</span>}
      <small>{[sentenceCase(source.sourceKind), source.publisher, source.date && inWords(source.date)].filter(Boolean).join(" · ")}</small>
      {via && <small>via <Text>{via.title}</Text></small>}
      {source.url && <small><a href={source.url} rel="noreferrer noopener" target="_blank">the document itself ↗</a></small>}
    </footer>
  );
}
