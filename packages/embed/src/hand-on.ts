import { type Chart, markPng, pngTexts } from '@papi-lens/charts'
import { EmbedError } from './embed-error.ts'
import { withFonts } from './picture-fonts.ts'

/** Pixels of a picture for each pixel of the drawing: sharp on screens and in print. */
const SCALE = 2
/** CSS pixels per inch. */
const SCREEN = 96
/** Milliseconds after which a picture that is read has read the fonts inside it too; nothing tells when it has. */
const FONT_PAUSE = 50

/** Hands a file to the reader. */
export function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the data by the next task; keeping the address would keep the memory.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}

/**
 * Copies a text.
 *
 * @throws {EmbedError} `no-picture` where the page or the reader does not allow it
 */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    throw new EmbedError('no-picture', 'copying is not allowed here; download the file')
  }
}

/**
 * Copies a picture, to be pasted into a document.
 *
 * @param picture still being made: browsers allow copying only in the same moment as the click
 * @throws {EmbedError} `no-picture` where the page or the reader does not allow it, or the browser cannot
 */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
  } catch {
    // Whatever is wrong with the picture itself is told instead.
    await picture
    throw new EmbedError('no-picture', 'copying is not allowed here; download the file')
  }
}

/**
 * A chart as a PNG, drawn by the browser with the fonts of the page where it has the chart's, else of the system; it says at
 * what density it has its true size, and carries title, text alternative and source.
 *
 * @throws {EmbedError} `no-picture` where the page's Content-Security-Policy has no `img-src blob:`
 */
export async function pngOf({ svg, width, height, ...said }: Chart): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([await withFonts(svg)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    await new Promise(resolve => setTimeout(resolve, FONT_PAUSE))
    const canvas = document.createElement('canvas')
    canvas.width = width * SCALE
    canvas.height = height * SCALE
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
    if (blob) {
      const marks = { density: SCREEN * SCALE, texts: pngTexts(said) }
      return new Blob([markPng(new Uint8Array(await blob.arrayBuffer()), marks)], { type: blob.type })
    }
  } catch {
    // Below: refused and failed look the same from here.
  } finally {
    URL.revokeObjectURL(url)
  }
  throw new EmbedError(
    'no-picture',
    'this page does not allow pictures to be made (img-src blob:); take the SVG',
  )
}
