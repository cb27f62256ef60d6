import { useState } from "preact/hooks";

/** Puts a text into the clipboard, and says so. */
export function Copy({ text, name }: { text: string; name: string }) {
  const [done, setDone] = useState(false);
  const copy = async () => {
    await put(text);
    setDone(true);
    setTimeout(() => setDone(false), 1600);
  };
  return <button type="button" class="copy" onClick={() => void copy()}><span aria-live="polite">{done ? "Copied" : name}</span></button>;
}

/** Over plain HTTP from another machine there is no clipboard but that of a selection. */
async function put(text: string) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.body.appendChild(document.createElement("textarea"));
  area.value = text;
  area.select();
  document.execCommand("copy");
  area.remove();
}
