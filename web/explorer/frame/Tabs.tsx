import { address, go } from "../state/address.ts";
import { viewOf, views } from "../views/registry.ts";

/** A tab for each view there is. */
export function Tabs() {
  const current = viewOf(address.value.view);
  const press = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (!step) return;
    event.preventDefault();
    const next = views[(views.indexOf(current) + step + views.length) % views.length]!;
    go({ view: next.id });
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Views" onKeyDown={press}>
      {views.map((v) => (
        <button type="button" key={v.id} id={`tab-${v.id}`} role="tab" aria-selected={v === current} aria-controls="view" tabIndex={v === current ? 0 : -1} onClick={() => go({ view: v.id })}>{v.title}</button>
      ))}
    </div>
  );
}
