import { pure } from "../pure.ts";
import type { Called, Descent, Life as Lived } from "./life.ts";
import { lifeInWords } from "./life.ts";
import { edges } from "./Bar.tsx";
import { daysInWords } from "./event.ts";
import { fit, widthOf } from "./fit.ts";
import type { Plot } from "./plot.ts";
import { middle, type Span } from "./span.ts";

export const lifeHeight = (plot: Plot) => (plot.narrow ? 66 : 48);

interface Props {
  life: Lived;
  plot: Plot;
  y: number;
  chosen: boolean;
  focused: boolean;
  index: number;
  /** The how manieth of how many it is; not all of them are in the page. */
  place: number;
  of: number;
}

/** From its foundation to its end, with the names that it had; what nobody says is dashed. */
export const Life = pure<Props>(({ life, plot, y, chosen, focused, index, place, of }) => {
  const height = lifeHeight(plot);
  const line = barOf(y, plot);
  return (
    <g class={`lane life ${chosen ? "chosen" : ""}`} role="listitem" aria-posinset={place} aria-setsize={of} data-id={life.id} data-i={index}>
      <title>{`${life.name}\n${lifeInWords(life).replaceAll("; ", "\n")}`}</title>
      <rect class="ground" role="button" tabindex={focused ? 0 : -1} aria-pressed={chosen} aria-label={`${life.name}: ${lifeInWords(life)}`} x={1} y={y} width={plot.right + 13} height={height} />
      <g aria-hidden="true">
        <text class="title" x={plot.narrow ? 12 : 16} y={plot.narrow ? y + 18 : y + height / 2 + 4.500}>{fit(life.name, plot.narrow ? plot.right - 20 : plot.left - 32, 13, 450)}</text>
        <g clip-path="url(#time)" class={`body ${life.type.toLowerCase()}`}><Body life={life} plot={plot} y={line} /></g>
      </g>
    </g>
  );
});

/** Where in its lane a life is drawn. */
export const barOf = (y: number, plot: Plot) => y + (plot.narrow ? 52 : 31);

function Body({ life: { founded, dissolved, called, seen }, plot, y }: { life: Lived; plot: Plot; y: number }) {
  const known = [founded, dissolved, ...called.flatMap((c) => [c.from, c.to])].filter((s) => !!s).map(middle);
  const days = [...known, ...(seen ?? [])];
  if (!days.length) return <text class="date none" x={plot.left + 8} y={y + 4}>nobody says since when</text>;
  const born = founded ? edges(founded, plot) : undefined;
  const dead = dissolved ? edges(dissolved, plot) : undefined;
  const begin = born?.to ?? plot.x(Math.min(...days)) - (called.length ? 120 : 24);
  const end = dead?.from ?? plot.x(Math.max(...days)) + 24;
  return (
    <>
      {born && <Edge span={founded!} from={born.from} to={born.to} y={y} />}
      <path class={born || dead || called.length ? "lived" : "lived seen"} d={`M${begin} ${y}H${Math.max(begin, end)}`} />
      {!born && <path class="open" d={`M${begin - 30} ${y}H${begin}`} />}
      {!dead && <path class="open" d={`M${Math.max(begin, end)} ${y}H${Math.max(begin, end) + 30}`} />}
      {dead && <Edge span={dissolved!} from={dead.from} to={dead.to} y={y} end />}
      {called.map((c, i) => <Name key={i} called={c} next={called[i + 1]} plot={plot} y={y} begin={begin} end={end} />)}
    </>
  );
}

/** Between the first and the last day that its beginning, or its end, can have had. */
const Edge = ({ span, from, to, y, end }: { span: Span; from: number; to: number; y: number; end?: boolean }) => (
  <g class="edge">
    {to - from > 3 && <rect x={from} y={y - 3.500} width={to - from} height={7} rx="1.500" />}
    <path d={`M${end ? to : from} ${y - 7}v14`} />
    {span.inferred && <text class="tilde" x={end ? to + 4 : from - 10} y={y + 4}>~</text>}
  </g>
);

function Name({ called, next, plot, y, begin, end }: { called: Called; next: Called | undefined; plot: Plot; y: number; begin: number; end: number }) {
  const from = Math.max(called.from ? plot.x(middle(called.from)) : begin, plot.left);
  const to = called.to ? plot.x(middle(called.to)) : next?.from ? plot.x(middle(next.from)) : Math.max(end, from + 140);
  const room = Math.min(to, plot.right) - from - 10;
  const bound = called.from ?? undefined;
  return (
    <>
      {bound && <g class="change"><path d={`M${plot.x(middle(bound))} ${y - 13}v18`} /><title>{daysInWords(bound)}</title></g>}
      {room > 24 && from < plot.right && <text class="called" x={from + 5} y={y - 7}>{fit(called.text, Math.max(room, Math.min(widthOf(called.text, 11.500), 40)), 11.500)}</text>}
    </>
  );
}

/** A curve from the lane of the old to that of the young. */
export function Line({ descent, plot, from, to, place }: { descent: Descent; plot: Plot; from: number; to: number; place: number }) {
  if (!descent.when) return null;
  const x = plot.x(middle(descent.when));
  if (x < plot.left || x > plot.right) return null;
  const bend = Math.min(22, Math.abs(to - from) / 2);
  const tip = to > from ? to - 8 : to + 8;
  return (
    <g class="descent">
      <title>{`${descent.label}, ${daysInWords(descent.when)}`}</title>
      <path class="curve" d={`M${x - bend} ${from}C${x} ${from} ${x} ${from} ${x} ${from + Math.sign(to - from) * bend}V${tip}`} />
      <path class="tip" d={`M${x - 4} ${to > from ? tip - 1 : tip + 1}h8L${x} ${to > from ? tip + 6 : tip - 6}z`} />
      <text class="by" x={x - 8} y={to + 4 - 13 * place} text-anchor="end">{descent.when.inferred ? "~ " : ""}{descent.kind.toLowerCase()}</text>
    </g>
  );
}
