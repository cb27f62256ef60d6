import { AboutPlaceDocument } from "../generated/graphql.ts";
import { sentenceCase } from "../model/standing.ts";
import { inWords } from "../model/when.ts";
import { select } from "../state/address.ts";
import { useAnswer } from "../state/answer.ts";
import { Text } from "../views/Name.tsx";
import { Shape } from "../views/Shape.tsx";
import { Disputed, Grounds } from "./Disputed.tsx";
import { Asked, Part, Unknown } from "./Part.tsx";
import { Names } from "./Tie.tsx";

/** The agreements that cover a place. */
export function PlaceEvidence({ id }: { id: string }) {
  const coming = useAnswer(AboutPlaceDocument, { id });
  return (
    <Asked coming={coming}>
      {({ place }) => place ? (
        <>
          <p>{place.placeKind && sentenceCase(place.placeKind)}{place.parent && <> in <Names of={[place.parent]} /></>}</p>
          <Part title="Agreements here" count={place.agreements.totalCount}>
            <ul class="stood">{place.agreements.nodes.map((a) => <li key={a.id} data-id={a.id}><Shape kind="AGREEMENT" /><button type="button" class="link" onClick={() => select(a.id)}><Text>{a.title}</Text></button><small>{inWords(a.dates.signed ?? a.dates.announced)}</small></li>)}</ul>
          </Part>
          <Disputed attributes={place.contestedAttributes} claims={place.claims} />
          <Grounds attributes={place.contestedAttributes} claims={place.claims} />
        </>
      ) : <Unknown id={id} />}
    </Asked>
  );
}
