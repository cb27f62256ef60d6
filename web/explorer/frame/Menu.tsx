import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** A button that opens something below itself; Escape and a click elsewhere close it. */
export function Menu({ name, count, children, wide }: { name: ComponentChildren; count?: number; children: (close: () => void) => ComponentChildren; wide?: boolean }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => box.current?.contains(event.target as Node) || setOpen(false);
    addEventListener("pointerdown", away);
    return () => removeEventListener("pointerdown", away);
  }, [open]);
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
    box.current?.querySelector("button")?.focus();
  };
  return (
    <div class="menu" ref={box} onKeyDown={press}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {name}{count ? <span class="count">{count}</span> : null}<svg class="caret" viewBox="0 0 10 10" aria-hidden="true"><path d="m2 3.5 3 3 3-3" fill="none" stroke="currentColor" stroke-width="1.4" /></svg>
      </button>
      {open && <div class={`sheet ${wide ? "wide" : ""}`}>{children(() => setOpen(false))}</div>}
    </div>
  );
}
