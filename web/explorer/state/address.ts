import { signal } from "@preact/signals";

/** All that the page shows is said by its address, so that a link shows the same and Back undoes. */
export interface Address {
  view: string;
  /** What the evidence panel is about. */
  select: string;
  /** With an actor selected: the agreement or round of the cell. */
  on: string;
  /** With an actor selected: the one it is compared with. */
  compare: string;
  asof: string;
  type: string[];
  deal: string[];
  standing: string[];
  contested: boolean;
  generic: boolean;
  sort: string;
  /** In the network: who has signed with whom, instead of actors and agreements. */
  together: boolean;
  /** In the network: the nodes that one has gone on from, id or id.steps. */
  expand: string[];
  /** In the network: the nodes whose ties are folded away. */
  collapse: string[];
  /** In the network: the nodes that stay where they were put, id.x.y. */
  pin: string[];
  /** In the network: how many nodes may be drawn, if not as many as usual. */
  nodes: string;
  /** What the timeline has in sight, from day to day: 2016-01-01..2017-12-31; empty for where most happened. */
  span: string;
  /** What the map has in sight: degrees east and north of its middle, and how far in; empty for all there is. */
  lens: string;
  embed: boolean;
}

const home: Address = {
  view: "matrix", select: "", on: "", compare: "", asof: "", type: [], deal: [], standing: [],
  contested: false, generic: true, sort: "", span: "", lens: "", together: false, expand: [], collapse: [], pin: [], nodes: "", embed: false,
};

/** What takes every filter away. */
export const unfiltered = { asof: "", type: [], deal: [], standing: [], contested: false, generic: true } satisfies Partial<Address>;

export function read(search: string): Address {
  const given = new URLSearchParams(search);
  const found: Record<string, unknown> = {};
  for (const [name, otherwise] of Object.entries(home)) {
    const text = given.get(name);
    if (text === null) found[name] = otherwise;
    else if (Array.isArray(otherwise)) found[name] = text.split(",").filter(Boolean);
    else found[name] = typeof otherwise === "boolean" ? text !== "0" : text;
  }
  const address = found as unknown as Address;
  return /^\d{4}-\d\d-\d\d$/.test(address.asof) ? address : { ...address, asof: "" };
}

/** The part of the address behind the path; ids stay readable in it. */
export function write(address: Address): string {
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(address)) {
    const otherwise = home[name as keyof Address];
    if (Array.isArray(value) ? value.length : value !== otherwise) {
      said.set(name, Array.isArray(value) ? value.join(",") : typeof value === "boolean" ? (value ? "1" : "0") : value);
    }
  }
  const text = said.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  return text ? `?${text}` : location.pathname;
}

export const address = signal(read(location.search));

/** Goes to another state of the page; one step of Back undoes it. */
export function go(change: Partial<Address>) {
  const next = { ...address.value, ...change };
  if (write(next) === write(address.value)) return;
  history.pushState(null, "", write(next));
  address.value = next;
}

addEventListener("popstate", () => (address.value = read(location.search)));

/** Opens the evidence on one thing. */
export const select = (id: string) => go({ select: id, on: "", compare: "" });
export const selectCell = (actor: string, on: string) => go({ select: actor, on, compare: "" });
export const compareWith = (a: string, b: string) => go({ select: a, compare: b, on: "" });
export const close = () => go({ select: "", on: "", compare: "" });
