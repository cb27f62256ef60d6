import type { Tab } from "./linked";

const files = import.meta.glob<string>("../questions/*.graphql", { query: "?raw", import: "default", eager: true });

/** The questions that the playground ships with, in the order of their numbers. */
export const questions: Tab[] = Object.keys(files)
  .sort()
  .map((name) => ({ query: files[name]!, variables: "" }));
