import { whenOf, type Dated } from "../model/column.ts";
import { inWords } from "../model/when.ts";
import { select } from "../state/address.ts";
import { Text } from "../views/Name.tsx";
import { Shape } from "../views/Shape.tsx";
import { Part, Rest } from "./Part.tsx";

interface Props {
  title: string;
  of: { totalCount: number; nodes: ({ id: string; title: string } & Dated)[] };
}

/** The agreements of a place or of talks, as far as they are loaded. */
export function Agreements({ title, of }: Props) {
  return (
    <Part title={title} count={of.totalCount}>
      <ul class="stood">{of.nodes.map((a) => <li key={a.id} data-id={a.id}><Shape kind="AGREEMENT" /><button type="button" class="link" onClick={() => select(a.id)}><Text>{a.title}</Text></button><small>{inWords(whenOf(a))}</small></li>)}</ul>
      <Rest shown={of.nodes.length} of={of.totalCount} />
    </Part>
  );
}
