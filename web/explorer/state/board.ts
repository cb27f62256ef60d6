import { signal } from "@preact/signals";
import {
  AgreementsPageDocument, MoreStandingsDocument, ProcessesPageDocument, WhereAllStoodDocument, type AgreementsPageQuery,
} from "../generated/graphql.ts";
import { inTime, isTalks, ofAgreement, ofProcess, seat, type Column } from "../model/column.ts";
import { ask, type Failure } from "./ask.ts";
import { onBeat, onReturn } from "./server.ts";
import { spell } from "./spellings.ts";

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
  keep(data.agreements.nodes.map(ofAgreement));
}

async function talksPage() {
  const { data, failure: partial } = await ask(ProcessesPageDocument, { first: perPage, after: talks });
  if (!data.processes) throw partial;
  talks = data.processes.pageInfo.endCursor ?? talks;
  talksDone = !data.processes.pageInfo.hasNextPage;
  keep(data.processes.nodes.filter(isTalks).map(ofProcess));
}

/** Loads the standings behind the first hundred of every column that has more. */
async function fill() {
  for (const column of byId.values()) {
    while (column.next) {
      const { node } = (await ask(MoreStandingsDocument, { id: column.id, after: column.next })).data;
      const page = node && "standings" in node ? node.standings : null;
      seat(column, page?.nodes ?? []);
      column.next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
  }
}

const everybody = () => [...byId.values()].flatMap((c) => [...c.actors.keys()]);

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
    const names = spell(everybody()).catch(() => undefined); // asked for again below
    while (!talksDone) await talksPage();
    while (!agreementsDone && inTotal() < wanted) await agreementsPage(Math.min(perPage, wanted - inTotal()));
    await fill();
    show();
    await names;
    await spell(everybody());
  } catch (caught) {
    failure.value = caught as Failure;
    show();
  } finally {
    running = false;
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
  if (node?.__typename === "Process" && isTalks(node)) keep([ofProcess(node)]);
  await fill();
  show();
  await spell(everybody());
}

onReturn(() => void (failure.value && load()));
// A store that is loaded, or comes back, after the page was opened.
onBeat(() => void (failure.value?.code === "UNAVAILABLE" && load()));
