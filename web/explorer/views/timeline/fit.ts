let ruler: CanvasRenderingContext2D | null | undefined;

/** How wide a text is in the font of the page. */
export function widthOf(text: string, size: number, weight = 400): number {
  ruler ??= document.createElement("canvas").getContext("2d");
  if (!ruler) return text.length * size * 0.55;
  ruler.font = `${weight} ${size}px "Inter Variable", "Vazirmatn Variable", system-ui, sans-serif`;
  return ruler.measureText(text).width;
}

/** As much of a text as fits, with an ellipsis where something had to go. */
export function fit(text: string, room: number, size: number, weight = 400): string {
  if (widthOf(text, size, weight) <= room) return text;
  let [low, high] = [0, text.length];
  while (low < high) {
    const mid = Math.ceil((low + high) / 2);
    if (widthOf(`${text.slice(0, mid).trimEnd()}…`, size, weight) <= room) low = mid;
    else high = mid - 1;
  }
  return `${text.slice(0, low).trimEnd()}…`;
}
