import { AboutAgreementDocument, type AboutAgreementQuery } from "../generated/graphql.ts";
import { sentenceCase } from "../model/standing.ts";
import { inWords } from "../model/when.ts";
import { useAnswer } from "../state/answer.ts";
import { Text } from "../views/Name.tsx";
import { Agreements } from "./Agreements.tsx";
import { Claims } from "./Claims.tsx";
import { Disputed, Grounds } from "./Disputed.tsx";
import { Asked, Part, Unknown } from "./Part.tsx";
import { Sides } from "./Sides.tsx";
import { Names, Tie } from "./Tie.tsx";

type Found = NonNullable<AboutAgreementQuery["node"]>;
type Agreement = Extract<Found, { __typename: "Agreement" }>;
type Talks = Extract<Found, { __typename: "Process" }>;

/** What an agreement or a round is, who stood where on it, and what is disputed. */
export function AgreementEvidence({ id }: { id: string }) {
  const coming = useAnswer(AboutAgreementDocument, { id });
  return (
    <Asked coming={coming}>
      {({ node }) => (node?.__typename === "Agreement" ? <OfAgreement agreement={node} /> : node?.__typename === "Process" ? <OfTalks talks={node} /> : <Unknown id={id} />)}
    </Asked>
  );
}

function OfAgreement({ agreement: a }: { agreement: Agreement }) {
  return (
    <>
      {a.description && <p><Text>{a.description}</Text></p>}
      <dl>
        {a.deals.length > 0 && <div><dt>Kind</dt><dd>{a.deals.map(sentenceCase).join(", ")}</dd></div>}
        {a.status && <div><dt>Status</dt><dd>{sentenceCase(a.status)}</dd></div>}
        {a.process && <div><dt>Part of</dt><dd><Names of={[a.process]} /></dd></div>}
        {a.places.length > 0 && <div><dt>Covers</dt><dd><Names of={a.places} /></dd></div>}
        {a.venues.length > 0 && <div><dt>Held in</dt><dd><Names of={a.venues} /></dd></div>}
      </dl>
      <Sides id={a.id} />
      <Milestones of={a.milestones} />
      <Disputed attributes={a.contestedAttributes} claims={a.claims} />
      <Incomplete of={a.coverage} />
      {a.exclusions.length > 0 && (
        <Part title="Leaves out" count={a.exclusions.length}>{a.exclusions.map((e) => <section class="tie" key={e.text}><h4>{e.what ? <Names of={[{ id: e.what.id, name: e.what.label }]} /> : <Text>{e.text}</Text>}</h4>{e.what && <p><Text>{e.text}</Text></p>}<Claims of={e.claims} /></section>)}</Part>
      )}
      {a.provisions.length > 0 && (
        <Part title="Terms" count={a.provisions.length} open={false}>{a.provisions.map((p) => <section class="tie" key={p.order}><h4>{p.order}. <Text>{p.text}</Text></h4><p class="quiet">{sentenceCase(p.kind)}</p><Claims of={p.claims} /></section>)}</Part>
      )}
      {a.allegations.totalCount > 0 && <Part title="Alleged breaches" count={a.allegations.totalCount} open={false}>{a.allegations.nodes.map((t) => <Tie key={t.id} tie={t} />)}</Part>}
      <Lineage of={a.lineage} />
      <Grounds attributes={a.contestedAttributes} claims={a.claims} />
    </>
  );
}

function OfTalks({ talks: t }: { talks: Talks }) {
  return (
    <>
      {t.description && <p><Text>{t.description}</Text></p>}
      <dl>
        {t.start && <div><dt>Held</dt><dd>{inWords(t.start)}{t.end && t.end.text !== t.start.text && ` – ${inWords(t.end)}`}</dd></div>}
        {t.parent && <div><dt>Round of</dt><dd><Names of={[t.parent]} /></dd></div>}
        {t.rounds.length > 0 && <div><dt>Rounds</dt><dd><Names of={t.rounds} /></dd></div>}
        {t.places.length > 0 && <div><dt>Held in</dt><dd><Names of={t.places} /></dd></div>}
      </dl>
      {!t.bucket && <Sides id={t.id} />}
      {t.agreements.totalCount > 0 && <Agreements title={t.bucket ? "Agreements in it" : "Agreements of these talks"} of={t.agreements} />}
      <Disputed attributes={t.contestedAttributes} claims={t.claims} />
      <Incomplete of={t.coverage} />
      <Lineage of={t.lineage} />
      <Grounds attributes={t.contestedAttributes} claims={t.claims} />
    </>
  );
}

/** What happened when; two dates of one event stand side by side. */
function Milestones({ of }: { of: Agreement["milestones"] }) {
  if (!of.length) return null;
  return (
    <Part title="When" count={of.length} open={of.some((m) => m.contested)}>
      {of.map((m) => (
        <section class="tie" key={m.id}>
          <h4>{sentenceCase(m.kind)}{m.planned && " (planned)"}, {inWords(m.date)}{m.date?.time && ` at ${m.date.time}`}{m.contested && <span class="unequal" title="sources disagree">≠</span>}</h4>
          {(m.by.length > 0 || m.place) && <p class="quiet">{m.by.length > 0 && <>by <Names of={m.by} /> </>}{m.place && <>in <Text>{m.place.name}</Text></>}</p>}
          {m.note && <p><Text>{m.note}</Text></p>}
          <Claims of={m.claims} />
        </section>
      ))}
    </Part>
  );
}

function Incomplete({ of }: { of: Agreement["coverage"] }) {
  if (!of.length) return null;
  return (
    <Part title="How complete this is" count={of.length}>
      {of.map((c) => (
        <section class="tie" key={c.of}>
          <p><strong>{sentenceCase(c.of)}</strong>: {c.complete === true ? "the source gives all" : c.complete === false ? "the source names only some" : "unknown whether these are all"}{c.stated && <>; it says “<Text>{c.stated}</Text>”</>}</p>
          <Claims of={c.claims} />
        </section>
      ))}
    </Part>
  );
}

function Lineage({ of }: { of: Agreement["lineage"] }) {
  if (!of.length) return null;
  return <Part title="Builds on, led to" count={of.length} open={false}>{of.map((l) => <section class="tie" key={l.id}><h4><Text>{l.label}</Text></h4><Claims of={l.claims} /></section>)}</Part>;
}
