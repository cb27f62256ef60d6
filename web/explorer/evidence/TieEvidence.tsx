import { AboutTieDocument } from "../generated/graphql.ts";
import { useAnswer } from "../state/answer.ts";
import { Asked, Unknown } from "./Part.tsx";
import { Names, Tie } from "./Tie.tsx";

/** A link between two actors, or of an agreement to an earlier one, and the claims that it rests on. */
export function TieEvidence({ id }: { id: string }) {
  const coming = useAnswer(AboutTieDocument, { id });
  return (
    <Asked coming={coming}>
      {({ node }) => (node && "tieKind" in node ? (
        <>
          <p class="context">between <Names of={[node.from, node.to].map(({ id, label }) => ({ id, name: label }))} /></p>
          <Tie tie={node} />
        </>
      ) : <Unknown id={id} />)}
    </Asked>
  );
}
