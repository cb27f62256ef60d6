import type { Leaf } from "./leaf.ts";
import type { Mark } from "./mark.ts";

// What browsers paint at most, with room to spare.
const widest = 8000;

/** A leaf as pixels, twice as fine as on the page if it is not too large for that. */
export async function pngOf({ width, height, ground, title, caption, pieces, legend }: Leaf): Promise<Blob> {
  const scale = Math.min(2, widest / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext("2d")!;
  pen.scale(scale, scale);
  pen.fillStyle = ground;
  pen.fillRect(0, 0, width, height);
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  for (const marks of [...pieces.map((p) => p.marks), ...legend]) for (const mark of marks) paint(pen, mark);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("this browser paints no picture of that size");
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new Blob([signed(bytes, [["Title", title], ["Description", caption]])], { type: "image/png" });
}

function paint(pen: CanvasRenderingContext2D, mark: Mark) {
  if ("text" in mark) {
    pen.font = `${mark.weight} ${mark.size}px "Inter Variable", "Vazirmatn Variable", system-ui, sans-serif`;
    pen.textAlign = mark.start ? "left" : "center";
    pen.strokeStyle = mark.halo;
    pen.lineWidth = 3.5;
    pen.strokeText(mark.text, mark.x, mark.y);
    pen.fillStyle = mark.fill;
    pen.fillText(mark.text, mark.x, mark.y);
    return;
  }
  const path = new Path2D(mark.path);
  pen.globalAlpha = mark.opacity ?? 1;
  pen.setLineDash(mark.dash ?? []);
  pen.lineCap = mark.round ? "round" : "butt";
  if (mark.fill) {
    pen.fillStyle = mark.fill;
    pen.fill(path);
  }
  if (mark.stroke) {
    pen.strokeStyle = mark.stroke;
    pen.lineWidth = mark.width ?? 1;
    pen.stroke(path);
  }
  pen.globalAlpha = 1;
}

const header = 33; // bytes before the first chunk that may be text

/** With texts inside the file, so that a picture still says of what it is. */
function signed(png: Uint8Array<ArrayBuffer>, texts: [key: string, text: string][]): Uint8Array<ArrayBuffer> {
  const chunks = texts.map(([key, text]) => chunk("iTXt", new TextEncoder().encode(`${key}\0\0\0\0\0${text}`)));
  const whole = new Uint8Array(png.length + chunks.reduce((sum, c) => sum + c.length, 0));
  whole.set(png.subarray(0, header));
  let at = header;
  for (const c of chunks) {
    whole.set(c, at);
    at += c.length;
  }
  whole.set(png.subarray(header), at);
  return whole;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** The checksum that the format wants behind each chunk. */
function crc(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
