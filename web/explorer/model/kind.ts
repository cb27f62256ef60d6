import type { ActorType } from "../generated/graphql.ts";

/** Actor types in the order of the matrix: who fights first, then who speaks for them, states, bodies, persons. */
export const kinds: readonly ActorType[] = [
  "FACTION", "ALLIANCE", "STATE", "STATE_ORGAN", "INTERNATIONAL_ORGANIZATION",
  "POLITICAL_BODY", "DELEGATION", "CIVIL_SOCIETY", "COMMUNITY", "PERSON", "OTHER",
];

const words: Record<string, [one: string, many: string]> = {
  FACTION: ["Faction", "Factions"],
  ALLIANCE: ["Alliance", "Alliances and operations rooms"],
  STATE: ["State", "States"],
  STATE_ORGAN: ["State organ", "Ministries, armies and other organs"],
  INTERNATIONAL_ORGANIZATION: ["International body", "International bodies"],
  POLITICAL_BODY: ["Political body", "Political bodies"],
  DELEGATION: ["Delegation", "Delegations"],
  CIVIL_SOCIETY: ["Civil society", "Civil society"],
  COMMUNITY: ["Community", "Communities"],
  PERSON: ["Person", "Persons"],
  OTHER: ["Other", "Others"],
};

/** A type that the page does not know is shown as OTHER. */
export const known = (type: string): ActorType => (words[type] ? (type as ActorType) : "OTHER");
export const oneOf = (type: string) => words[known(type)]![0];
export const manyOf = (type: string) => words[known(type)]![1];
