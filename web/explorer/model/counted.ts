/** A number with its noun: 1 actor, 2,140 agreements. */
export const counted = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
