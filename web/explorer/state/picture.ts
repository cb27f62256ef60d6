import { signal } from "@preact/signals";

/** A view's picture, to be kept as a file. */
export interface Picture {
  svg: () => string;
  png: () => Promise<Blob>;
}

/** The picture of the view that is open, if it has one. */
export const picture = signal<Picture | null>(null);

/** While a picture is taken, a view also draws what is out of sight. */
export const entire = signal(false);
