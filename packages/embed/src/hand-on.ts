import { type Chart, markPng, pngTexts } from '@papi-lens/charts'
import { EmbedError } from './embed-error.ts'
import { withFonts } from './picture-fonts.ts'

/** Dots of a picture for each inch of paper, and inches of a page that its text is wide: 160 mm. */
const DENSITY = 300
const TEXT_WIDTH = 160 / 25.4
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
    throw refused()
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
    throw refused()
  }
}

/**
 * A chart as a PNG, drawn by the browser with the fonts of the page where it has the chart's, else of the system: as many dots
 * as 300 an inch need across the text of a page, which the file says, so that Word places it at
 * that width. It carries title, text alternative and source.
 *
 * @throws {EmbedError} `no-picture` where the page's Content-Security-Policy has no `img-src blob:`
 */
export async function pngForWord({ svg, width, height, ...said }: Chart): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([await withFonts(svg)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    await new Promise(resolve => setTimeout(resolve, FONT_PAUSE))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(TEXT_WIDTH * DENSITY)
    canvas.height = Math.round((canvas.width * height) / width)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
    if (blob) {
      const marks = { density: DENSITY, texts: pngTexts(said) }
      return new Blob([markPng(new Uint8Array(await blob.arrayBuffer()), marks)], { type: blob.type })
    }
  } catch {
    // Below: refused and failed look the same from here.
  } finally {
    URL.revokeObjectURL(url)
  }
  throw refused()
}

const refused = () => new EmbedError('no-picture', 'not allowed in this page (img-src blob:); take the SVG')
