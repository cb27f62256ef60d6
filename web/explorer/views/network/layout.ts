import type { Shown } from "../../model/network/shown.ts";
import type { Spot } from "../../state/network/moves.ts";
import { sizeOf } from "./look.ts";

/** What the worker is asked. */
export interface Asked {
  turn: number;
  nodes: { x?: number; y?: number; fixed?: boolean; room: number }[];
  /** Pairs of numbers of nodes. */
  ties: [from: number, to: number][];
  /** How much wider than high the room is. */
  aspect: number;
  steps: number;
}

// Beyond this share of new nodes all find new places; below it those that have one keep it.
const mostNew = 0.4;

// Steps towards rest; of many nodes each step takes longer, and less of it is seen.
const mostSteps = 300;

/** Finds places for nodes; what has once been placed comes back to the same place. */
export class Layout {
  readonly places = new Map<string, Spot>();
  private worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  private turn = 0;

  /** Resolves to false if it was asked for another picture meanwhile. */
  async place(shown: Shown, pins: ReadonlyMap<string, Spot>, aspect: number): Promise<boolean> {
    const turn = ++this.turn;
    for (const [id, spot] of pins) this.places.set(id, spot);
    const ids = [...shown.nodes.keys()];
    const fresh = ids.filter((id) => !this.places.has(id));
    if (!fresh.length) return true;
    const anew = fresh.length > mostNew * ids.length;
    const at = new Map(ids.map((id, i) => [id, i]));
    const ties = pairs(shown, at);
    const asked: Asked = {
      turn, ties, aspect,
      steps: Math.round(mostSteps * Math.min(1, (150 / ids.length) ** 0.65)),
      nodes: ids.map((id) => {
        const spot = this.places.get(id) ?? (anew ? undefined : this.beside(shown, id));
        return { ...spot, fixed: pins.has(id) || (!anew && this.places.has(id)), room: sizeOf(shown.nodes.get(id)!.kind, shown.degree.get(id) ?? 0) / 2 };
      }),
    };
    const places = await this.ask(asked);
    if (!places) return false;
    ids.forEach((id, i) => this.places.set(id, { x: places[2 * i]!, y: places[2 * i + 1]! }));
    return true;
  }

  end() {
    this.turn++;
    this.worker.terminate();
  }

  /** Forgets all places, to find better ones. */
  forget() {
    this.places.clear();
  }

  private ask(asked: Asked): Promise<Float32Array | undefined> {
    return new Promise((done, fail) => {
      const heard = ({ data }: MessageEvent<{ turn: number; places: Float32Array }>) => {
        if (data.turn !== asked.turn) return;
        this.worker.removeEventListener("message", heard);
        done(data.turn === this.turn ? data.places : undefined);
      };
      this.worker.addEventListener("message", heard);
      this.worker.addEventListener("error", fail, { once: true });
      this.worker.postMessage(asked);
    });
  }

  /** What is new begins beside what it is tied to. */
  private beside(shown: Shown, id: string): Spot | undefined {
    let [x, y, n] = [0, 0, 0];
    for (const { from, to } of shown.ties.values()) {
      const other = from === id ? to : to === id ? from : undefined;
      const spot = other && this.places.get(other);
      if (!spot) continue;
      x += spot.x;
      y += spot.y;
      n++;
    }
    // Not all at one point, and the same each time.
    const turn = [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
    return n ? { x: x / n + 40 * Math.cos(turn), y: y / n + 40 * Math.sin(turn) } : undefined;
  }
}

/** Each pair of tied nodes once, however many ties they have. */
function pairs(shown: Shown, at: Map<string, number>): [number, number][] {
  const found = new Map<string, [number, number]>();
  for (const { from, to } of shown.ties.values()) found.set(`${from} ${to}`, [at.get(from)!, at.get(to)!]);
  return [...found.values()];
}
