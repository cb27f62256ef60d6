import { address } from "../state/address.ts";
import { Menu } from "./Menu.tsx";
import { Pictures } from "./Pictures.tsx";

const formats: [ending: string, what: string][] = [
  ["csv", "CSV files, a dataset again"], ["json", "JSON"], ["graphml", "GraphML, for Gephi and yEd"], ["gexf", "GEXF, for Gephi"], ["cytoscape.json", "for Cytoscape"],
];

/** Files of what is shown: of the filters those that the server knows. */
export function Export() {
  return (
    <Menu name="Export">
      {(close) => (
        <>
          <Pictures close={close} />
          <p class="quiet">{narrowed() ? "By kind of deal, type of actor and day, as filtered." : "The whole dataset."}</p>
          <ul class="formats">{formats.map(([ending, what]) => <li key={ending}><a href={`/export.${ending}${selection()}`} download onClick={close}><strong>.{ending}</strong> {what}</a></li>)}</ul>
        </>
      )}
    </Menu>
  );
}

const narrowed = () => address.value.deal.length + address.value.type.length > 0 || address.value.asof !== "" || !address.value.generic;

function selection(): string {
  const { deal, type, asof, generic } = address.value;
  const agreements = { ...(deal.length && { deals: deal }), ...(asof && { between: { to: asof } }) };
  const actors = { ...(type.length && { types: type }), ...(!generic && { generic: false }) };
  const said = new URLSearchParams();
  if (Object.keys(agreements).length) said.set("agreements", JSON.stringify(agreements));
  if (Object.keys(actors).length) said.set("actors", JSON.stringify(actors));
  return said.size ? `?${said}` : "";
}
