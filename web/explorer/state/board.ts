import { computed, signal } from "@preact/signals";
import {
  AgreementsPageDocument, CoSignatoryCountsDocument, MoreStandingsDocument, ProcessesPageDocument, SpellingsDocument, WhereAllStoodDocument,
  type AgreementsPageQuery,
} from "../generated/graphql.ts";
import { inTime, ofAgreement, ofProcess, seat, type Column } from "../model/column.ts";
import { address } from "./address.ts";
import { ask, type Failure } from "./ask.ts";
import { answer } from "./answer.ts";
import { onBeat, onReturn } from "./server.ts";

/** How many agreements come first, with each further question, and before one has to ask for more. */
const atOnce = 50;
const perPage = 100;
const portion = 300;

export type Dataset = AgreementsPageQuery["dataset"];

export const dataset = signal<Dataset | null>(null);
export const columns = signal<Column[]>([]);
/** How many agreements there are, loaded or not. */
export const agreementsInAll = signal(0);
export const loading = signal(true);
export const failure = signal<Failure | null>(null);
/** The spellings of actors in scripts other than Latin. */
export const scripts = signal<ReadonlyMap<string, Spelling>>(new Map());

export interface Spelling {
  text: string;
  language?: string | null;
}

/** How many others each actor has signed with, as of the day of the address. */
export const coSignatories = computed(() => countsOn(address.value.asof));

/** Each actor's number of co-signatories as of a day, or of today; whether all are there. */
export function countsOn(day: string) {
  const { state, again } = answer(CoSignatoryCountsDocument, { asOf: day || null });
  const { data, failure: wrong } = state.value;
  const counts = data?.coSignatures;
  return { of: new Map(counts?.ids.map((id, i) => [id, counts.degrees[i]!])), all: !!counts && !counts.truncated, failure: wrong, again };
}

const byId = new Map<string, Column>();
let wanted = portion;
let cursor: string | null = null;
let talks: string | null = null;
let talksDone = false;
let agreementsDone = false;
let running = false;

function keep(added: Column[]) {
  for (const column of added) byId.set(column.id, column);
}

const inTotal = () => [...byId.values()].filter((c) => !c.talks).length;

/** Pages behind the first are shown all at once, since each puts rows into another order. */
function show() {
  columns.value = [...byId.values()].sort(inTime);
}

async function agreementsPage(first: number) {
  const { data, failure: partial } = await ask(AgreementsPageDocument, { first, after: cursor });
  dataset.value = data.dataset;
  if (!data.agreements) throw partial;
  agreementsInAll.value = data.agreements.totalCount;
  cursor = data.agreements.pageInfo.endCursor ?? cursor;
  agreementsDone = !data.agreements.pageInfo.hasNextPage;
  const page = data.agreements.nodes;
  keep(page.map(ofAgreement));
  for (const a of page) if (a.standings.totalCount > a.standings.nodes.length) await fill(a.id, a.standings.pageInfo.endCursor);
}

async function talksPage() {
  const { data, failure: partial } = await ask(ProcessesPageDocument, { first: perPage, after: talks });
  if (!data.processes) throw partial;
  talks = data.processes.pageInfo.endCursor ?? talks;
  talksDone = !data.processes.pageInfo.hasNextPage;
  // A grouping is no talks; a process above rounds is a column where somebody stands on it.
  const page = data.processes.nodes.filter((p) => !p.bucket && (p.parent || p.standings.totalCount > 0));
  keep(page.map(ofProcess));
  for (const p of page) if (p.standings.totalCount > p.standings.nodes.length) await fill(p.id, p.standings.pageInfo.endCursor);
}

/** Loads the standings on one column behind the first hundred. */
async function fill(id: string, after: string | null | undefined) {
  for (let next = after; next; ) {
    const { node } = (await ask(MoreStandingsDocument, { id, after: next })).data;
    if (!node || !("standings" in node)) return;
    seat(byId.get(id)!, node.standings.nodes);
    next = node.standings.pageInfo.hasNextPage ? node.standings.pageInfo.endCursor : null;
  }
}

/** Loads what is still wanted; what is loaded already stays when that fails. */
export async function load() {
  if (running) return;
  running = true;
  loading.value = true;
  failure.value = null;
  try {
    const first = dataset.value ? perPage : atOnce;
    await Promise.all([agreementsDone || inTotal() >= wanted ? null : agreementsPage(first), talksDone ? null : talksPage()]);
    show();
    void spell();
    while (!talksDone) await talksPage();
    while (!agreementsDone && inTotal() < wanted) await agreementsPage(Math.min(perPage, wanted - inTotal()));
    await spell();
  } catch (caught) {
    failure.value = caught as Failure;
  } finally {
    running = false;
    show();
    loading.value = false;
  }
}

export function loadMore() {
  wanted += portion;
  void load();
}

/** Loads a column that the address names and the first portions do not hold. */
export async function loadColumn(id: string) {
  if (byId.has(id)) return;
  const { data } = await ask(WhereAllStoodDocument, { ids: [id] });
  const node = data.nodes[0];
  if (node?.__typename === "Agreement") keep([ofAgreement(node)]);
  if (node?.__typename === "Process") keep([ofProcess(node)]);
  show();
}

const spelled = new Set<string>();

/** Asks for the names of actors that have come since the last time. */
async function spell() {
  const fresh = [...new Set(columns.value.flatMap((c) => [...c.actors.keys()]))].filter((id) => !spelled.has(id));
  for (let i = 0; i < fresh.length; i += perPage) {
    const ids = fresh.slice(i, i + perPage);
    for (const id of ids) spelled.add(id);
    const { nodes } = (await ask(SpellingsDocument, { ids })).data;
    const found = new Map(scripts.value);
    for (const node of nodes) {
      const name = node?.__typename === "Actor" ? node.names.find((n) => n.script && n.script !== "Latn") : undefined;
      if (node && name) found.set(node.id, name);
    }
    scripts.value = found;
  }
}

onReturn(() => void (failure.value && load()));
// A store that is loaded, or comes back, after the page was opened.
onBeat(() => void (failure.value?.code === "UNAVAILABLE" && load()));
