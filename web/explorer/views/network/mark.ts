/** A stroke, a surface or a line of text. */
export type Mark =
  | { path: string; stroke?: string; width?: number; dash?: number[]; round?: boolean; fill?: string; opacity?: number }
  | { text: string; x: number; y: number; fill: string; halo: string; size: number; weight: number; start?: boolean };
