import type { TieEvidenceFragment } from "../generated/graphql.ts";
import { sentenceCase, standingOf } from "../model/standing.ts";
import { inWords } from "../model/when.ts";
import { select } from "../state/address.ts";
import { Glyph } from "../views/Glyph.tsx";
import { Text } from "../views/Name.tsx";
import { Claims } from "./Claims.tsx";

type TieEvidence = TieEvidenceFragment;

/** A tie: its sentence, what belongs to it, and the claims that it rests on. */
export function Tie({ tie }: { tie: TieEvidence }) {
  const standing = tie.tieKind === "PARTICIPATION" || tie.tieKind === "STANCE" ? standingOf(tie) : undefined;
  const ofReasons = new Set("reasons" in tie ? tie.reasons.flatMap((r) => r.claims.map((c) => c.id)) : []);
  return (
    <section class="tie">
      <h3>
        {standing && <Glyph standing={standing} />}
        <Text>{tie.label}</Text>
        {tie.contested && <span class="unequal" title="sources disagree">≠</span>}
      </h3>
      <Details tie={tie} />
      {"reasons" in tie && tie.reasons.map((reason) => (
        <div class="reason" key={reason.text}>
          <p><span class="why">Reason given</span> <Text>{reason.text}</Text></p>
          <Claims of={reason.claims} />
        </div>
      ))}
      <Claims of={tie.claims.filter((c) => !ofReasons.has(c.id))} />
    </section>
  );
}

interface Named { id: string; name: string }

function Details({ tie }: { tie: TieEvidence }) {
  const lines: [string, Named[] | string | null | undefined][] = [];
  if ("polarity" in tie) {
    lines.push(
      ["Role", tie.role && sentenceCase(tie.role)], ["Signature", tie.signature === "UNKNOWN" ? null : sentenceCase(tie.signature)], ["Side", tie.side], ["Capacity", tie.capacity],
      ["On behalf of", tie.onBehalfOf && [tie.onBehalfOf]], ["Part of", tie.partOf && [tie.partOf]], ["Represented by", tie.representedBy],
    );
  }
  if ("spokenBy" in tie) lines.push(["Position", sentenceCase(tie.position)], ["Spoken by", tie.spokenBy]);
  if ("what" in tie) lines.push(["Alleged", tie.what], ["Alleged by", tie.allegedBy.length ? tie.allegedBy : "the document itself"], ["Where", tie.place && [tie.place]]);
  if ("date" in tie && tie.date) lines.push(["Date", inWords(tie.date)]);
  const filled = lines.filter(([, value]) => value?.length);
  if (!filled.length) return null;
  return <dl>{filled.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{typeof value === "string" ? <Text>{value}</Text> : <Names of={value!} />}</dd></div>)}</dl>;
}

/** Names that lead to what they name. */
export const Names = ({ of }: { of: Named[] }) => (
  <>{of.map(({ id, name }, i) => <span key={id}>{i > 0 && ", "}<button type="button" class="link" onClick={() => select(id)}><Text>{name}</Text></button></span>)}</>
);
