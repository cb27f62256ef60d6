import { address } from "../../state/address.ts";
import { shown } from "../../state/network/graph.ts";
import { lines, type Head, type LineLook } from "./look.ts";
import { blank, meaningOf } from "./meaning.ts";

const heads: Record<Head, string> = {
  vee: "M34 7 25 3l2.500 4-2.500 4z", diamond: "m26 7 5-4 5 4-5 4z", triangle: "m34 7-8-4v8z", circle: "M28 7a3 3 0 1 0 6 0 3 3 0 1 0-6 0z",
  tee: "M32 2.500h2v9h-2z", chevron: "m27 3 6 4-6 4 1.500-4z", none: "",
};

const Sample = ({ look, contested }: { look: LineLook; contested?: boolean }) => (
  <svg class={`sample ${look.colour}`} viewBox="0 0 36 14" aria-hidden="true">
    {contested
      ? <path d="M1 5.500h34M1 8.500h34" stroke="currentColor" stroke-width="1.2" />
      : <path d={look.head === "none" ? "M1 7h34" : "M1 7h28"} stroke="currentColor" stroke-width={look.width} stroke-dasharray={look.dash?.join(" ")} />}
    {heads[look.head] && !contested && <path d={heads[look.head]} fill={look.hollow ? "var(--ground)" : "currentColor"} stroke="currentColor" stroke-width={look.hollow ? 1.3 : 0} />}
  </svg>
);

const outlines: Record<string, string> = {
  ellipse: "M8 2.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 1 0 0-11z", hexagon: "M4.600 2.500h6.800L14.800 8l-3.400 5.500H4.600L1.200 8z", diamond: "M8 1.500 14.500 8 8 14.500 1.500 8z",
  pentagon: "M8 1.800 14.400 6.400 11.900 13.800H4.100L1.600 6.400z", triangle: "M8 2.200 14.400 13.600H1.600z", "round-rectangle": "M5 2.500h6A2.500 2.500 0 0 1 13.500 5v6a2.500 2.500 0 0 1-2.500 2.500H5A2.500 2.500 0 0 1 2.500 11V5A2.500 2.500 0 0 1 5 2.500z",
};

/** What shapes and lines say, of those that are drawn. */
export function Key() {
  const { shapes, lines: drawn, contested } = meaningOf(shown.value);
  return (
    <details class="key" open={innerWidth > 900}>
      <summary>Shapes and lines</summary>
      <ul aria-label="Legend">
        {shapes.map(([kind, look]) => (
          <li key={kind}>
            <svg class={`shape ${look.colour}`} viewBox="0 0 16 16" aria-hidden="true"><path d={outlines[look.outline]} fill={look.hollow ? "none" : "currentColor"} stroke="currentColor" stroke-width={look.hollow ? 2 : 0} /></svg>
            {look.word}
          </li>
        ))}
        {drawn.map(({ line, look, words }) => <li key={line}><Sample look={look} />{words}</li>)}
        {contested && <li><Sample look={lines.TOOK_PART} contested /><span class="unequal">≠</span> sources disagree</li>}
        {!address.value.together && <li class="blank">{blank}</li>}
      </ul>
    </details>
  );
}
