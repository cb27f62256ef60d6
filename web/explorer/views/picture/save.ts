const scale = 2; // dots of a PNG per px of the page

/** A drawing as the text of a file. */
export const asSVG = (drawing: SVGElement) => `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawing)}\n`;

/** Paints a drawing; the policy lets images come as data. */
export async function asPNG(drawing: SVGElement): Promise<Blob> {
  const [width, height] = ["width", "height"].map((side) => Number(drawing.getAttribute(side))) as [number, number];
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(asSVG(drawing))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * scale, height * scale];
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("The picture is too large to be painted."))), "image/png"));
}

/** Lets the browser keep something as a file. */
export function save(file: Blob, name: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
