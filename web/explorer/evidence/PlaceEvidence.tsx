import { AboutPlaceDocument } from "../generated/graphql.ts";
import { sentenceCase } from "../model/standing.ts";
import { useAnswer } from "../state/answer.ts";
import { Agreements } from "./Agreements.tsx";
import { Disputed, Grounds } from "./Disputed.tsx";
import { Asked, Unknown } from "./Part.tsx";
import { Names } from "./Tie.tsx";

/** The agreements that cover a place. */
export function PlaceEvidence({ id }: { id: string }) {
  const coming = useAnswer(AboutPlaceDocument, { id });
  return (
    <Asked coming={coming}>
      {({ place }) => place ? (
        <>
          <p>{place.placeKind && sentenceCase(place.placeKind)}{place.parent && <> in <Names of={[place.parent]} /></>}</p>
          <Agreements title="Agreements here" of={place.agreements} />
          <Disputed attributes={place.contestedAttributes} claims={place.claims} />
          <Grounds attributes={place.contestedAttributes} claims={place.claims} />
        </>
      ) : <Unknown id={id} />}
    </Asked>
  );
}
