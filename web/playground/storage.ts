const prefix = "accord:";

const kept = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix));

/**
 * Where tabs and history are kept. Other playgrounds that were ever served on this
 * host and port use the same names in the same storage, hence the prefix.
 */
export const storage = {
  getItem: (key: string) => localStorage.getItem(prefix + key),
  setItem: (key: string, value: string) => localStorage.setItem(prefix + key, value),
  removeItem: (key: string) => localStorage.removeItem(prefix + key),
  clear: () => kept().forEach((key) => localStorage.removeItem(key)),
  get length() {
    return kept().length;
  },
};
