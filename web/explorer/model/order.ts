/** Puts names in order; made once, since localeCompare looks the language up at each call. */
export const { compare: byName } = new Intl.Collator();
