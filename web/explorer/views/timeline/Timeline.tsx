import { useMemo, useRef, useState } from "preact/hooks";
import { LivesOfDocument, MilestonesOfDocument } from "../../generated/graphql.ts";
import { counted } from "../../model/counted.ts";
import { Wrong } from "../../frame/Notices.tsx";
import { address, go, select } from "../../state/address.ts";
import { batches } from "../../state/batches.ts";
import { columns } from "../../state/board.ts";
import { entire } from "../../state/picture.ts";
import { scene } from "../../state/scene.ts";
import { useSight } from "../seen.ts";
import { AsOfLine, Axis, axisHeight, Rules } from "./Axis.tsx";
import { Key } from "./Key.tsx";
import { Lane, laneHeight } from "./Lane.tsx";
import { lanesOf } from "./lane.ts";
import { barOf, Life, lifeHeight, Line } from "./Life.tsx";
import { livesOf } from "./life.ts";
import { meets, mostWhole, partOf } from "./part.ts";
import { plotOf } from "./plot.ts";
import { coreOf, panned, readRange, wholeOf, writeRange, zoomed, type Range } from "./range.ts";
import { useSpot } from "./spot.ts";
import { Steps, stepsHeight } from "./Steps.tsx";
import { Tools, type Turn } from "./Tools.tsx";
import { useWheel } from "./wheel.ts";
import "./timeline.css";

const headHeight = 32;

/** Agreements, talks and lives of actors along the time, each date as exact as it is known. */
export function Timeline() {
  const { asof, select: selected, span } = address.value;
  const { columns: shown, rows } = scene.value;
  const milestones = batches(MilestonesOfDocument, columns.value.map((c) => c.id));
  const lifelines = batches(LivesOfDocument, [...new Set(columns.value.flatMap((c) => [...c.actors.keys()]))].sort());
  const lanes = useMemo(() => lanesOf(shown, milestones.data, asof), [shown, milestones.data.length, asof]);
  const { lives, descents, without } = useMemo(() => livesOf(scene.value, lifelines.data, asof), [scene.value, lifelines.data.length, asof]);

  const { days, whole, core } = useMemo(() => {
    const days = lanes.flatMap((l) => l.events.flatMap((e) => e.spans.flatMap((s) => [s.from, s.to].filter((d) => d !== undefined))));
    const born = lives.flatMap((l) => [l.founded?.from, l.dissolved?.to, ...l.called.flatMap((c) => [c.from?.from, c.to?.to])].filter((d) => d !== undefined));
    return { days, whole: wholeOf([...days, ...born]), core: coreOf(days) };
  }, [lanes, lives]);
  const [moving, move] = useState<Range | undefined>();
  const range = moving ?? readRange(span) ?? core;
  const settle = (next: Range) => { move(undefined); go({ span: writeRange(next) }); };
  const turn = (how: Turn) => {
    if (how === "most") return go({ span: "" });
    settle(turned(range, whole, how));
  };

  const box = useRef<HTMLDivElement>(null);
  const all = entire.value || lanes.length + lives.length <= mostWhole;
  const [view, look] = useSight(box, all);
  const { width } = view;
  const sight = all ? undefined : view;
  const plot = useMemo(() => plotOf(range, width), [range[0], range[1], width]);
  useWheel(box, plot, range, whole, move, settle);

  const row = rows.find((r) => r.id === selected);
  const on = row ? columns.value.filter((c) => c.actors.has(row.id)).map((c) => c.id) : [];
  const tops = topsOf(lanes.length, lives.length, laneHeight(plot), lifeHeight(plot), !!row && on.length > 0);
  const ids = [...lanes.map((l) => l.id), ...lives.map((l) => l.id)];
  const spot = useSpot(box, ids, selected);
  const lifeAt = new Map(lives.map((l, i) => [l.id, barOf(tops.life(i), plot)]));
  const lines = descents.filter((d) => meets(sight, lifeAt.get(d.old)!, lifeAt.get(d.young)!));

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const how = keys[event.key];
    if (how) turn(how);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") spot.go(spot.at + (event.key === "ArrowDown" ? 1 : -1));
    else if (event.key === "Home" || event.key === "End") spot.go(event.key === "Home" ? 0 : ids.length - 1);
    else if (event.key === "Enter" || event.key === " ") { const id = ids[spot.at]; if (id) select(id); }
    else return;
    event.preventDefault();
  };
  const click = (event: MouseEvent) => {
    const lane = (event.target as Element).closest<SVGGElement>("[data-i]");
    if (!lane) return;
    spot.stay(Number(lane.dataset["i"]));
    select(lane.dataset["id"]!);
  };

  const failed = milestones.failed ?? lifelines.failed;
  return (
    <>
      <Tools range={range} whole={whole} days={days} turn={turn} />
      {failed && <Wrong failure={failed.failure!} again={failed.again} />}
      <div class="timeline" ref={box} onScroll={look} onKeyDown={press} onClick={click}>
        <svg class="head" data-picture="head" width={width} height={axisHeight} aria-hidden="true"><Axis plot={plot} /></svg>
        <svg class="lanes" data-picture="body" width={width} height={tops.height} role="group" aria-label="Agreements, talks and actors along the time">
          <defs><clipPath id="time"><rect x={plot.left} y={0} width={plot.right - plot.left + 12} height={tops.height} /></clipPath></defs>
          {!plot.narrow && <Rules plot={plot} height={tops.height} />}
          <AsOfLine asof={asof} plot={plot} height={tops.height} />
          {row && on.length > 0 && <Steps actor={row.id} name={row.name} on={on} asof={asof} plot={plot} y={0} />}
          <Heading y={tops.first} width={plot.right} text="Agreements and talks" count={lanes.length} />
          <g role="list" aria-label="Agreements and talks">
            {partOf(lanes.length, tops.lane(0), laneHeight(plot), sight, spot.at).map((i) => {
              const lane = lanes[i]!;
              return <Lane key={lane.id} lane={lane} plot={plot} y={tops.lane(i)} index={i} place={i + 1} of={lanes.length} chosen={selected === lane.id || address.value.on === lane.id} focused={spot.at === i} />;
            })}
          </g>
          {lives.length > 0 && <Heading y={tops.second} width={plot.right} text="Actors whose beginning, end or names are dated" count={lives.length} note={without ? `not drawn: ${counted(without, "actor")} of whom nobody says since when` : ""} />}
          {lives.length > 0 && (
            <g role="list" aria-label="Actors">
              {partOf(lives.length, tops.life(0), lifeHeight(plot), sight, spot.at - lanes.length).map((i) => {
                const life = lives[i]!;
                return <Life key={life.id} life={life} plot={plot} y={tops.life(i)} index={lanes.length + i} place={i + 1} of={lives.length} chosen={selected === life.id} focused={spot.at === lanes.length + i} />;
              })}
            </g>
          )}
          {lines.map((d) => <Line key={d.id} descent={d} plot={plot} from={lifeAt.get(d.old)!} to={lifeAt.get(d.young)!} place={descents.filter((o) => o.young === d.young).indexOf(d)} />)}
        </svg>
      </div>
      <Key lanes={lanes} lives={lives} descents={descents} />
    </>
  );
}

const keys: Record<string, Turn> = { "+": "in", "=": "in", "-": "out", ArrowLeft: "before", ArrowRight: "after", "0": "most", a: "all" };

function turned(range: Range, whole: Range, how: Exclude<Turn, "most">): Range {
  const length = range[1] - range[0];
  switch (how) {
    case "in": return zoomed(range, 0.6, whole);
    case "out": return zoomed(range, 1 / 0.6, whole);
    case "before": return panned(range, -length / 4, whole);
    case "after": return panned(range, length / 4, whole);
    case "all": return whole;
    default: return [how.around - length / 2, how.around + length / 2];
  }
}

const Heading = ({ y, width, text, count, note }: { y: number; width: number; text: string; count: number; note?: string }) => (
  <g class="heading">
    <rect x={0} y={y} width={width + 14} height={headHeight} />
    <text x={16} y={y + 20.500}>{text}<tspan class="count-of" dx="6">{count}</tspan>{note && width > 620 && <tspan class="count-of" dx="14">{note}</tspan>}</text>
  </g>
);

function topsOf(lanes: number, lives: number, laneAt: number, lifeAt: number, steps: boolean) {
  const first = steps ? stepsHeight : 0;
  const second = first + headHeight + lanes * laneAt;
  const below = second + (lives ? headHeight : 0);
  return { first, second, lane: (i: number) => first + headHeight + i * laneAt, life: (i: number) => below + i * lifeAt, height: below + lives * lifeAt + 6 };
}
