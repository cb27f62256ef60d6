import { useEffect, useRef } from "preact/hooks";
import { address, close, select as selectOnly } from "../state/address.ts";
import { columns } from "../state/board.ts";
import { answer } from "../state/answer.ts";
import { AboutActorDocument, AboutPlaceDocument, AboutSourceDocument, AboutAgreementDocument, AboutTieDocument } from "../generated/graphql.ts";
import { Text } from "../views/Name.tsx";
import { Shape } from "../views/Shape.tsx";
import { oneOf } from "../model/kind.ts";
import { ActorEvidence } from "./ActorEvidence.tsx";
import { AgreementEvidence } from "./AgreementEvidence.tsx";
import { CellEvidence } from "./CellEvidence.tsx";
import { CompareEvidence } from "./CompareEvidence.tsx";
import { PlaceEvidence } from "./PlaceEvidence.tsx";
import { SourceEvidence } from "./SourceEvidence.tsx";
import { TieEvidence } from "./TieEvidence.tsx";
import { kindOf } from "./subject.ts";
import { Unknown } from "./Part.tsx";

/** The panel beside every view: on whose word it stands. */
export function Evidence() {
  const { select, on, compare } = address.value;
  const box = useRef<HTMLElement>(null);
  useEffect(() => { box.current?.scrollTo(0, 0); }, [select, on, compare]);
  if (!select) return null;
  return (
    <aside class="evidence" aria-label="Evidence" ref={box} tabIndex={0}>
      <button type="button" class="close" onClick={close} aria-label="Close the evidence">×</button>
      <p class="over">{compare ? "Comparison" : on ? "Evidence" : <Kind id={select} />}</p>
      <h2>
        <Title id={select} link={!!on || !!compare} />
        {compare && <><span class="and"> and </span><Title id={compare} link /></>}
      </h2>
      {compare ? <CompareEvidence a={select} b={compare} /> : on ? <CellEvidence actor={select} on={on} /> : <Subject id={select} />}
    </aside>
  );
}

function Subject({ id }: { id: string }) {
  switch (kindOf(id)) {
    case "actor": return <ActorEvidence id={id} />;
    case "agreement": case "process": return <AgreementEvidence id={id} />;
    case "place": return <PlaceEvidence id={id} />;
    case "source": return <SourceEvidence id={id} />;
    case "link": case "lineage": return <TieEvidence id={id} />;
    default: return <Unknown id={id} />;
  }
}

/** What is known of a subject without asking, else what asking for it says. */
function known(id: string): { title: string; kind: string } | undefined {
  const column = columns.value.find((c) => c.id === id);
  if (column) return { title: column.title, kind: column.talks ? "PROCESS" : "AGREEMENT" };
  const actor = columns.value.find((c) => c.actors.has(id))?.actors.get(id);
  if (actor) return { title: actor.name, kind: actor.type };
  return asked(id);
}

/** What a subject is called, as soon as that is known. */
export const nameOf = (id: string) => known(id)?.title ?? id.slice(id.indexOf(":") + 1);

function asked(id: string): { title: string; kind: string } | undefined {
  switch (kindOf(id)) {
    case "actor": {
      const actor = answer(AboutActorDocument, { id, asOf: address.value.asof || null }).state.value.data?.actor;
      return actor ? { title: actor.name, kind: actor.type } : undefined;
    }
    case "agreement": case "process": {
      const node = answer(AboutAgreementDocument, { id }).state.value.data?.node;
      return node?.__typename === "Agreement" ? { title: node.title, kind: "AGREEMENT" } : node?.__typename === "Process" ? { title: node.name, kind: node.bucket ? "GROUPING" : "PROCESS" } : undefined;
    }
    case "place": {
      const place = answer(AboutPlaceDocument, { id }).state.value.data?.place;
      return place ? { title: place.name, kind: "PLACE" } : undefined;
    }
    case "source": {
      const source = answer(AboutSourceDocument, { id }).state.value.data?.source;
      return source ? { title: source.title, kind: "SOURCE" } : undefined;
    }
    case "link": case "lineage": {
      const tie = answer(AboutTieDocument, { id }).state.value.data?.node;
      return tie && "tieKind" in tie ? { title: tie.label, kind: "TIE" } : undefined;
    }
    default: return undefined;
  }
}

const shapeless = ["TIE", "GROUPING"];

function Title({ id, link }: { id: string; link: boolean }) {
  const subject = known(id);
  const name = <Text>{nameOf(id)}</Text>;
  return <>{subject && !shapeless.includes(subject.kind) && <Shape kind={subject.kind} />}{link ? <button type="button" class="link" onClick={() => selectOnly(id)}>{name}</button> : name}</>;
}

const words: Record<string, string> = { AGREEMENT: "Agreement", PROCESS: "Talks", GROUPING: "Grouping", PLACE: "Place", SOURCE: "Source", TIE: "Tie" };

function Kind({ id }: { id: string }) {
  const kind = known(id)?.kind;
  return <>{kind && (words[kind] ?? oneOf(kind))}</>;
}
