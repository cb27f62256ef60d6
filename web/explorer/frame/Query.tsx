import { useState } from "preact/hooks";
import { asCurl, asFetch, asGraphQL, inPlayground } from "../model/written.ts";
import { operationOf } from "../evidence/subject.ts";
import { address } from "../state/address.ts";
import { Copy } from "./Copy.tsx";
import { Menu } from "./Menu.tsx";

const forms = {
  GraphQL: (query: string) => query,
  curl: (query: string) => asCurl(query, location.origin),
  fetch: (query: string) => asFetch(query, location.origin),
};

/** The question that the page has just asked, to be asked elsewhere. */
export function Query() {
  return <Menu name={<><span class="braces" aria-hidden="true">{"{ }"}</span> Query</>} wide>{() => <Written />}</Menu>;
}

function Written() {
  const [form, setForm] = useState<keyof typeof forms>("GraphQL");
  const { document, variables, lacks } = operationOf(address.value);
  const query = asGraphQL(document.toString(), variables);
  const text = forms[form](query);
  return (
    <div class="query">
      <div class="forms" role="group" aria-label="Write it as">
        {(Object.keys(forms) as (keyof typeof forms)[]).map((name) => <button type="button" key={name} aria-pressed={form === name} onClick={() => setForm(name)}>{name}</button>)}
      </div>
      <pre tabIndex={0} aria-label="The question">{text}</pre>
      {lacks && <p class="quiet">{lacks}</p>}
      <p>
        <Copy text={text} name={`Copy as ${form}`} />
        <a class="button" href={inPlayground(query)}>Open in the playground</a>
      </p>
    </div>
  );
}
