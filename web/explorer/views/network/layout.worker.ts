import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import type { Asked } from "./layout.ts";

interface Body extends SimulationNodeDatum {
  room: number;
}

/** Off the page's own thread, so that it answers while hundreds of nodes find their places. */
onmessage = ({ data: { turn, nodes, ties, aspect, steps } }: MessageEvent<Asked>) => {
  const bodies: Body[] = nodes.map(({ x, y, fixed, room }) => ({ ...(x !== undefined && { x }), ...(y !== undefined && { y }), ...(fixed && { fx: x!, fy: y! }), room }));
  const degree = new Uint16Array(nodes.length);
  for (const [from, to] of ties) {
    degree[from]!++;
    degree[to]!++;
  }
  const crowd = Math.min(1, 60 / nodes.length);
  const simulation = forceSimulation(bodies)
    .force("ties", forceLink<Body, { source: number; target: number }>(ties.map(([source, target]) => ({ source, target })))
      .distance(({ source, target }) => {
        const [a, b] = [source, target] as unknown as [Body, Body];
        // Around a hub many have to find room.
        return 40 + a.room + b.room + Math.min(110, 3 * Math.max(degree[a.index!]!, degree[b.index!]!));
      })
      .strength((tie) => 0.9 / Math.min(degree[(tie.source as unknown as Body).index!]!, degree[(tie.target as unknown as Body).index!]!)))
    .force("apart", forceManyBody().strength(-420).distanceMax(900).theta(nodes.length > 250 ? 1.2 : 0.9))
    .force("room", forceCollide<Body>((body) => body.room + 10 + 14 * crowd).strength(0.9))
    .force("across", forceX(0).strength(0.035 + 0.05 * crowd))
    .force("down", forceY(0).strength((0.035 + 0.05 * crowd) * aspect ** 1.8))
    .stop();
  simulation.alphaDecay(1 - 0.001 ** (1 / steps)).tick(steps);
  aside(bodies, degree);
  const places = new Float32Array(nodes.length * 2);
  bodies.forEach((body, i) => places.set([body.x!, body.y!], i * 2));
  postMessage({ turn, places }, { transfer: [places.buffer] });
};

const wide = 205;
const high = 74;

/** What has no tie stands in rows below the rest. */
function aside(bodies: Body[], degree: Uint16Array) {
  const alone = bodies.filter((body) => !degree[body.index!] && body.fx === undefined);
  const rest = bodies.filter((body) => !alone.includes(body));
  if (!alone.length || !rest.length) return;
  const [left, right] = [Math.min(...rest.map((body) => body.x!)), Math.max(...rest.map((body) => body.x!))];
  const bottom = Math.max(...rest.map((body) => body.y!)) + 110;
  const perRow = Math.max(1, Math.floor((right - left) / wide));
  alone.forEach((body, i) => {
    const row = Math.floor(i / perRow);
    const inRow = Math.min(perRow, alone.length - row * perRow);
    body.x = (left + right) / 2 + (i % perRow - (inRow - 1) / 2) * wide;
    body.y = bottom + row * high;
  });
}
