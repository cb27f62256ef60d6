import { useEffect, useRef, useState } from "preact/hooks";
import { SuggestionsDocument, type SubjectKind, type SuggestionsQuery } from "../generated/graphql.ts";
import { oneOf } from "../model/kind.ts";
import { sentenceCase } from "../model/standing.ts";
import { ask } from "../state/ask.ts";
import { Text } from "../views/Name.tsx";
import { Shape } from "../views/Shape.tsx";

type Hit = NonNullable<SuggestionsQuery["search"]>["edges"][number];

interface Props {
  label: string;
  id: string;
  placeholder: string;
  kinds?: SubjectKind[];
  choose: (id: string) => void;
}

/** Where to find a subject by any spelling. Keys that come before the answer wait for it. */
export function Search({ label, id, placeholder, kinds, choose }: Props) {
  const [text, setText] = useState("");
  const [found, setFound] = useState<{ text: string; hits: Hit[] }>({ text: "", hits: [] });
  const [active, setActive] = useState("");
  const [open, setOpen] = useState(false);
  const [trouble, setTrouble] = useState("");
  const latest = useRef("");
  const early = useRef<string[]>([]);

  const write = (written: string) => {
    latest.current = written.trim();
    early.current = [];
    setActive("");
    setTrouble("");
    setText(written);
  };
  useEffect(() => {
    const wanted = text.trim();
    if (!wanted) return setFound({ text: "", hits: [] });
    const leaving = new AbortController();
    ask(SuggestionsDocument, { text: wanted, kinds: kinds ?? null }, leaving.signal).then(
      // An answer for what is no longer asked changes nothing.
      ({ data }) => latest.current === wanted && setFound({ text: wanted, hits: data.search?.edges ?? [] }),
      (failure: Error) => latest.current === wanted && setTrouble(failure.message),
    );
    return () => leaving.abort();
  }, [text]);

  useEffect(() => {
    let at = "";
    for (const key of early.current.splice(0)) {
      if (key === "Enter") return take(at || found.hits[0]?.node.id);
      at = next(found.hits, at, key);
      setActive(at);
    }
  }, [found]);

  const take = (id: string | undefined) => {
    if (!id) return;
    write("");
    setOpen(false);
    choose(id);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape" && (open || text)) {
      event.stopPropagation();
      setOpen(false);
      write("");
    } else if (["ArrowDown", "ArrowUp", "Enter"].includes(event.key) && latest.current) {
      event.preventDefault();
      setOpen(true);
      if (found.text !== latest.current) early.current.push(event.key);
      else if (event.key === "Enter") take(active || found.hits[0]?.node.id);
      else setActive(next(found.hits, active, event.key));
    }
  };
  const listed = open && text.trim() !== "" && found.text !== "";
  const shown = listed && found.hits.length > 0;

  return (
    <div class="search" onFocusOut={(event) => { if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node)) setOpen(false); }}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" stroke-width="1.6" /><path d="m10.5 10.5 4 4" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" /></svg>
      <input
        type="search" role="combobox" list={undefined} aria-label={label} id={id} placeholder={placeholder} autocomplete="off" spellcheck={false} dir="auto"
        aria-expanded={shown} aria-controls={`${id}-list`} aria-autocomplete="list" aria-activedescendant={shown && active ? `${id}-${active}` : undefined}
        value={text} onInput={(event) => { write(event.currentTarget.value); setOpen(true); }} onFocus={() => setOpen(true)} onKeyDown={press}
      />
      <ul id={`${id}-list`} role="listbox" aria-label="Suggestions" hidden={!shown}>
        {found.hits.map((hit) => (
          <li key={hit.node.id} id={`${id}-${hit.node.id}`} role="option" aria-selected={hit.node.id === active} onMouseDown={(event) => event.preventDefault()} onClick={() => take(hit.node.id)}>
            <Suggestion hit={hit} />
          </li>
        ))}
      </ul>
      {open && trouble && <p class="nothing" role="alert">{trouble}</p>}
      {listed && !shown && found.text === text.trim() && <p class="nothing" role="status">Nothing goes by “<bdi>{text.trim()}</bdi>”. Other spellings are tried by themselves.</p>}
    </div>
  );
}

function Suggestion({ hit: { node, matched } }: { hit: Hit }) {
  const kind = "type" in node ? node.type : node.__typename.toUpperCase();
  return (
    <>
      <Shape kind={kind} />
      <span class="name">
        <Text>{node.label}</Text>
        {matched && matched.text !== node.label && <span class="original"><Text lang={matched.language}>{matched.text}</Text></span>}
      </span>
      <small>{"type" in node ? oneOf(node.type) : sentenceCase(kind === "PROCESS" ? "TALKS" : kind)}</small>
    </>
  );
}

/** The suggestion that an arrow leads to; behind the last comes the first again. */
function next(hits: Hit[], active: string, key: string): string {
  const at = hits.findIndex((h) => h.node.id === active);
  const to = key === "ArrowDown" ? at + 1 : at < 0 ? hits.length - 1 : at - 1 + hits.length;
  return hits[to % hits.length]?.node.id ?? "";
}
