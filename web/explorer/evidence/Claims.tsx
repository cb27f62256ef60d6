import type { EvidenceFragment } from "../generated/graphql.ts";
import { sentenceCase } from "../model/standing.ts";
import { inWords } from "../model/when.ts";
import { select } from "../state/address.ts";
import { Text } from "../views/Name.tsx";

export type Claim = EvidenceFragment;

/** Claims on one thing: what is shown first, those that contradict it beside it. */
export function Claims({ of }: { of: Claim[] }) {
  if (!of.length) return <p class="quiet">No claim of its own.</p>;
  const disputed = of.some((c) => c.contradicts.length > 0);
  const inOrder = [...of].sort((a, b) => Number(b.preferred) - Number(a.preferred) || Number(a.denies) - Number(b.denies));
  return (
    <div class={`claims ${disputed ? "disputed" : ""}`}>
      {inOrder.map((claim) => <ClaimCard key={claim.id} claim={claim} rival={disputed && claim.contradicts.length > 0} />)}
    </div>
  );
}

const kinds: Record<string, string> = {
  FACT: "stated as fact",
  ATTRIBUTED: "as said by",
  OPINION: "the author's opinion",
  CODED: "coded by a database",
  INFERRED: "inferred by us",
};

function ClaimCard({ claim, rival }: { claim: Claim; rival: boolean }) {
  return (
    <article class={`claim ${claim.claimKind.toLowerCase()} ${claim.denies ? "denies" : ""}`}>
      <p class="kind">
        <span>{kinds[claim.claimKind] ?? sentenceCase(claim.claimKind)} </span>
        {claim.attributedTo.map((who, i) => <span key={who.id}>{i > 0 && ", "}<button type="button" class="link" onClick={() => select(who.id)}><Text>{who.name}</Text></button></span>)}
        {claim.date && <span>, {inWords(claim.date)}</span>}
        {rival && claim.preferred && <span class="tag">shown</span>}
        {rival && !claim.preferred && <span class="tag other">≠ differs</span>}
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
function Citation({ claim: { source, locator, via } }: { claim: Claim }) {
  return (
    <footer>
      <button type="button" class="link source" onClick={() => select(source.id)}><Text>{source.title}</Text></button>{" "}
      <span class="locator" title="line or row in the source">{locator}</span>{" "}
      {source.reliability && <span class="reliability" title="reliability of the source, A (best) to F">{source.reliability}</span>}
      <small>{[sentenceCase(source.sourceKind), source.publisher, source.date?.text].filter(Boolean).join(" · ")}</small>
      {via && <small>via <Text>{via.title}</Text></small>}
      {source.url && <small><a href={source.url} rel="noreferrer noopener" target="_blank">the document itself ↗</a></small>}
    </footer>
  );
}
