/** How big a chart may be where it is to stand. */
export interface PaperSize {
  /** Width at which it is drawn, pixels; null where the reader chooses. */
  readonly width: number | null
  /** Most of its height, pixels; null for as high as it needs. */
  readonly maxHeight: number | null
  /** Width at which it is placed on paper, millimetres; null on a screen. */
  readonly millimetres: number | null
}

/**
 * Sizes for where a chart is to stand. At `a4` and `a4-half` it fills the text width of a Vietnamese administrative
 * document and at most its text height, or half of it less a caption; at `slide` a slide of 16:9 less its title. Drawn at
 * these widths the smallest letters (11.5 pixels) print at 9 pt or more, on a slide at 12 pt.
 *
 * @example
 * PAPER_SIZES.a4 // => { width: 554, maxHeight: 855, millimetres: 160 }
 */
export const PAPER_SIZES = {
  web: { width: null, maxHeight: null, millimetres: null },
  a4: { width: 554, maxHeight: 855, millimetres: 160 },
  'a4-half': { width: 554, maxHeight: 410, millimetres: 160 },
  slide: { width: 805, maxHeight: 428, millimetres: 310 },
} as const satisfies Readonly<Record<string, PaperSize>>

export type PaperName = keyof typeof PAPER_SIZES

export const PAPER_NAMES = Object.keys(PAPER_SIZES) as readonly PaperName[]

/** Width and height of a drawing where it stands: in millimetres on paper, else in pixels. */
export function placedSize(
  width: number,
  height: number,
  paper: PaperName,
): { readonly width: string | number; readonly height: string | number } {
  const { width: drawn, millimetres } = PAPER_SIZES[paper]
  if (millimetres === null) return { width, height }
  const long = (pixels: number) => `${Number(((pixels * millimetres) / drawn).toFixed(3))}mm`
  return { width: long(width), height: long(height) }
}
