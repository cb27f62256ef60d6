import type { ComponentChildren } from "preact";
import { Wrong } from "../frame/Notices.tsx";
import { Skeleton } from "../frame/Skeleton.tsx";
import type { Coming } from "../state/answer.ts";

/** A part of the evidence under its own head; nothing where there is nothing. */
export function Part({ title, count, open = true, children }: { title: string; count?: number; open?: boolean; children: ComponentChildren }) {
  return (
    <details class="part" open={open}>
      <summary><h3>{title}{count !== undefined && <small> {count}</small>}</h3></summary>
      {children}
    </details>
  );
}

/** Says so where only the first of something are shown. */
export const Rest = ({ shown, of }: { shown: number; of: number }) => (of > shown ? <p class="quiet">{shown} of {of.toLocaleString("en")} shown.</p> : null);

/** What was asked for, or why it is not there; both when only a part of it came. */
export function Asked<T>({ coming, children }: { coming: Coming<T> & { again: () => void }; children: (data: T) => ComponentChildren }) {
  return (
    <>
      {coming.failure && !(coming.failure.away && coming.data) && <Wrong failure={coming.failure} again={coming.again} />}
      {coming.data ? children(coming.data) : coming.asking && <Skeleton />}
    </>
  );
}

export const Unknown = ({ id }: { id: string }) => <p class="quiet">There is nothing with the id <code>{id}</code> in this dataset.</p>;
