import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'

/** How a picture is made of a drawing. */
export interface PngOptions {
  /** Pixels of the picture for each pixel of the drawing; 2 by default, 3 is right for print at A4 width. */
  readonly scale?: number
}

const require = createRequire(import.meta.url)
const face = (file: string) => require.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`)
/** Only these: with the fonts of the system, the same chart would be another picture on another machine. */
const FONTS = [
  face('400Regular/BeVietnamPro_400Regular.ttf'),
  face('600SemiBold/BeVietnamPro_600SemiBold.ttf'),
]

/**
 * A chart's SVG as a PNG, with Be Vietnam Pro in it; the same on every machine. This entry runs in Node only: the file
 * system is read for the fonts.
 *
 * @throws {RangeError} if the scale is not above 0 and at most 8
 * @example
 * const png = chartPng('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"></svg>')
 * new TextDecoder().decode(png.subarray(1, 4)) // => 'PNG'
 */
export function chartPng(svg: string, { scale = 2 }: PngOptions = {}): Uint8Array {
  if (!(scale > 0 && scale <= 8))
    throw new RangeError(`scale ${scale} of a picture; give more than 0, at most 8`)
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' },
  })
  return drawing.render().asPng()
}
