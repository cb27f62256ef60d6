import { AboutSourceDocument, type AboutSourceQuery } from "../generated/graphql.ts";
import { sentenceCase } from "../model/standing.ts";
import { inWords } from "../model/when.ts";
import { useAnswer } from "../state/answer.ts";
import { Text } from "../views/Name.tsx";
import { Claims } from "./Claims.tsx";
import { Asked, Part, Rest, Unknown } from "./Part.tsx";

type Statement = NonNullable<AboutSourceQuery["source"]>["statements"]["nodes"][number];

/** What a statement is on: a milestone has no name of its own. */
const subjectOf = (about: Statement["about"]) => ("label" in about ? about.label : "kind" in about ? `${sentenceCase(about.kind)}, ${inWords(about.date)}` : about.id);

/** A document, and what it says. */
export function SourceEvidence({ id }: { id: string }) {
  const coming = useAnswer(AboutSourceDocument, { id });
  return (
    <Asked coming={coming}>
      {({ source: s }) => s ? (
        <>
          <dl>
            {s.authors.length > 0 && <div><dt>By</dt><dd>{s.authors.join(", ")}</dd></div>}
            {s.publisher && <div><dt>Publisher</dt><dd><Text>{s.publisher}</Text></dd></div>}
            {s.date && <div><dt>Date</dt><dd>{inWords(s.date)}</dd></div>}
            <div><dt>Kind</dt><dd>{sentenceCase(s.sourceKind)}</dd></div>
            {s.reliability && <div><dt>Reliability</dt><dd>{s.reliability}, on a scale from A to F</dd></div>}
            {s.licence && <div><dt>Licence</dt><dd>{s.licence}</dd></div>}
          </dl>
          {s.url && <p><a href={s.url} rel="noreferrer noopener" target="_blank">The document itself ↗</a></p>}
          <Part title="What it says" count={s.statements.totalCount}>
            {s.statements.nodes.map((c) => <section class="tie" key={c.id}><h4><Text>{subjectOf(c.about)}</Text></h4><Claims of={[c]} /></section>)}
            <Rest shown={s.statements.nodes.length} of={s.statements.totalCount} />
          </Part>
        </>
      ) : <Unknown id={id} />}
    </Asked>
  );
}
