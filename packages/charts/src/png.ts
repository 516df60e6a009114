import { createRequire } from 'node:module'
import { renderAsync } from '@resvg/resvg-js'
import type { Chart } from './chart.ts'
import { PAPER_SIZES, type PaperName } from './paper.ts'
import { markPng, pngTexts } from './png-marks.ts'

/** How a picture is made of a drawing. */
export interface PngOptions {
  /** Pixels of the picture for each pixel of the drawing; by default 2, or for paper as many as make 300 dots an inch. */
  readonly scale?: number
}

/** What a picture is made of; a drawing alone is one for the web. */
export type Drawn = Pick<Chart, 'svg' | 'width'> &
  Partial<Pick<Chart, 'size' | 'title' | 'description' | 'source'>>

const MILLIMETRES_PER_INCH = 25.4
/** CSS pixels per inch. */
const SCREEN = 96
const PRINT = 300

const require = createRequire(import.meta.url)
const face = (file: string) => require.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`)
/** Only these: with the fonts of the system, the same chart would be another picture on another machine. */
const FONTS = [
  face('400Regular/BeVietnamPro_400Regular.ttf'),
  face('600SemiBold/BeVietnamPro_600SemiBold.ttf'),
]

/**
 * A chart as a PNG, with Be Vietnam Pro in it; the same picture on every machine. The file says at what density it has its
 * true size, so that Word places it as wide as it is meant, and carries title, text alternative and source. It is drawn
 * in a thread of Node's own, so that several are made at once. This entry runs in Node only: the file system is
 * read for the fonts.
 *
 * @throws {RangeError} if the scale is not above 0 and at most 8
 * @example
 * const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"></svg>'
 * const png = await chartPng({ svg, width: 4 })
 * new TextDecoder().decode(png.subarray(1, 4)) // => 'PNG'
 */
export async function chartPng(
  { svg, width, size = 'web', ...said }: Drawn,
  { scale = scaleFor(size, width) }: PngOptions = {},
): Promise<Uint8Array> {
  if (!(scale > 0 && scale <= 8))
    throw new RangeError(`scale ${scale} of a picture; give more than 0, at most 8`)
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: Math.round(width * scale) },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' },
  })
  return markPng(image.asPng(), {
    density: scale * pixelsPerInch(size, width),
    texts: pngTexts(said),
  })
}

/** Pixels of the drawing on an inch, where it stands. */
function pixelsPerInch(size: PaperName, width: number): number {
  const { millimetres } = PAPER_SIZES[size]
  return millimetres === null ? SCREEN : width / (millimetres / MILLIMETRES_PER_INCH)
}

function scaleFor(size: PaperName, width: number): number {
  return size === 'web' ? 2 : PRINT / pixelsPerInch(size, width)
}
