import { answer } from "./server.mjs";

/**
 * What the points of acceptance need of a dataset, asked of its server: how much there
 * is, and whom and what to look at.
 * @param {URL} home
 */
export async function facts(home) {
  const { actors, agreements, processes, coSignatures } = await answer(home, `{
    actors(first: 0) { totalCount }
    agreements(orderBy: { field: DATE }, first: 100) { totalCount nodes {
      id dates { signed { text earliest } } places { id } standings(first: 40) { totalCount nodes { actor { id name } standings } }
      milestones { contested claims { value } }
    } }
    processes(first: 100) { nodes { bucket parent { id } standings(first: 0) { totalCount } } }
    coSignatures { ids from to }
  }`);
  /** @type {Found[]} */
  const early = agreements.nodes;
  const refused = early.find((a) => a.standings.nodes.length === a.standings.totalCount && a.standings.nodes.some((s) => s.standings.includes("REJECTED")));
  const disputed = early.find((a) => a.milestones.some((m) => m.contested));
  const signer = await named(home, mostOften([...coSignatures.from, ...coSignatures.to]).map((i) => coSignatures.ids[i]));
  const dated = datedOf(early);
  if (!refused || !signer || !dated) throw new Error("the dataset has nobody who refused, nobody who signed, or no day of its own");
  return {
    actors: actors.totalCount, agreements: agreements.totalCount, signer, dated,
    rounds: processes.nodes.filter((/** @type {any} */ p) => !p.bucket && (p.parent || p.standings.totalCount)).length,
    refused: { id: refused.id, standings: refused.standings.nodes },
    disputed: disputed && { id: disputed.id, values: disputed.milestones.filter((m) => m.contested).flatMap((m) => m.claims.flatMap((c) => c.value ?? [])) },
  };
}

/**
 * @typedef {{
 *   id: string, places: { id: string }[], dates: { signed: { text: string, earliest: string } | null },
 *   standings: { totalCount: number, nodes: { actor: { id: string, name: string }, standings: string[] }[] },
 *   milestones: { contested: boolean, claims: { value: string | null }[] }[],
 * }} Found
 */

/** Of those met most often one that has more than a name, else the first, and how it is written. @param {URL} home @param {string[]} ids */
async function named(home, ids) {
  const { nodes } = await answer(home, "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Actor { id name names { text script } } } }", { ids: ids.slice(0, 20) });
  const actor = nodes.find((/** @type {any} */ a) => a.names.some((/** @type {any} */ n) => n.script === "Arab")) ?? nodes[0];
  return { id: actor.id, spellings: [actor.name.toUpperCase().replaceAll(" ", "-"), ...actor.names.map((/** @type {any} */ n) => n.text), actor.name] };
}

/** @param {number[]} all */
function mostOften(all) {
  const times = new Map();
  for (const one of all) times.set(one, (times.get(one) ?? 0) + 1);
  return [...times.keys()].sort((a, b) => times.get(b) - times.get(a));
}

/** An agreement that is early but not the first, and has a day that no other has. @param {Found[]} early */
function datedOf(early) {
  const days = early.map((a) => a.dates.signed?.earliest ?? "");
  const alone = early.filter((a, i) => i > 4 && a.dates.signed?.text.length === 10 && days.indexOf(days[i] ?? "") === i && days.lastIndexOf(days[i] ?? "") === i && a.standings.totalCount > 0);
  const one = alone.find((a) => a.places.length) ?? alone[0];
  return one && { id: one.id, day: one.dates.signed?.earliest ?? "", place: one.places[0]?.id };
}
