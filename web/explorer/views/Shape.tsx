import type { JSX } from "preact";

/** What sort of thing a name stands for, as a shape in a square of 16. */
const shapes: Record<string, [name: string, drawing: JSX.Element]> = {
  FACTION: ["faction", <circle cx="8" cy="8" r="5.5" />],
  ALLIANCE: ["alliance", <path d="M8 1.8 13.4 4.9v6.2L8 14.2 2.6 11.1V4.9z" />],
  STATE: ["state", <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" />],
  STATE_ORGAN: ["state", <path d="M8 2.5 13.5 8 8 13.5 2.5 8z" fill="none" stroke="currentColor" stroke-width="2" />],
  INTERNATIONAL_ORGANIZATION: ["international", <path d="M8 1.8 14.4 6.4 11.9 13.8H4.1L1.6 6.4z" />],
  PERSON: ["person", <path d="M8 2.2 14.4 13.6H1.6z" />],
  AGREEMENT: ["agreement", <rect x="2.5" y="2.5" width="11" height="11" rx="3" />],
  PROCESS: ["agreement", <path d="M2.5 3.5h8v5.4H6.2L3.8 11V8.9H2.5zM12 6.2h1.8v5.3h-1v2l-2.2-2H7.2" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round" />],
  PLACE: ["place", <path d="M8 14.5C5 10.6 3.6 8.4 3.6 6.2a4.4 4.4 0 0 1 8.8 0c0 2.2-1.4 4.4-4.4 8.3zM8 4.6a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4z" fill-rule="evenodd" />],
  SOURCE: ["source", <path d="M4 1.8h5.6L12.6 5v9.2H4zM6 7.2h4.6M6 9.4h4.6M6 11.6h3" fill="none" stroke="currentColor" stroke-width="1.3" />],
};

const other: [string, JSX.Element] = ["other", <circle cx="8" cy="8" r="4.6" fill="none" stroke="currentColor" stroke-width="1.8" />];

export function Shape({ kind }: { kind: string }) {
  const [name, drawing] = shapes[kind] ?? other;
  return <svg class={`shape ${name}`} viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">{drawing}</svg>;
}
