import type { Lang } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import {
  CHARTS,
  type Chart,
  type ChartExample,
  type ChartKind,
  type ChartOptions,
  type ChartRequest,
  drawAmong,
  FIELDS,
  requestOf,
} from '../src/index.ts'
import { dataset, outlines, plans } from './gallery-dataset.ts'

/** How a chart of the gallery is drawn, where it is not as it is printed. */
export interface GalleryOptions extends Omit<ChartOptions, 'words'> {
  readonly lang?: Lang
}

/** A chart of the gallery. */
export interface GalleryEntry extends ChartExample {
  readonly kind: string
  readonly draw: (options?: GalleryOptions) => Chart
  /** What makes the same chart on the command line, after `papi chart`. */
  readonly command: string
}

/** The examples of some kinds, in their order. */
export function galleryOf(kinds: readonly ChartKind[]): GalleryEntry[] {
  return kinds.flatMap(({ kind, needs, examples }) =>
    examples.map(example => ({
      ...example,
      kind,
      command: `${kind} ${example.asks}`,
      draw({ lang = example.lang ?? 'vi', ...options }: GalleryOptions = {}) {
        const request = { ...requestIn(example.asks), ...(needs.includes('outlines') && { outlines }) }
        return drawAmong(kinds, dataset, kind, request, {
          theme: 'light',
          ...((options.size ?? 'web') === 'web' && { width: 640 }),
          version: '2024.1.0',
          ...options,
          words: wordsIn(lang),
        })
      },
    })),
  )
}

/** Every chart of the gallery, in the order of the catalogue. */
export const GALLERY: readonly GalleryEntry[] = galleryOf(CHARTS)

/** The function that draws an example, by its name. */
export function example(name: string): GalleryEntry['draw'] {
  const found = GALLERY.find(entry => entry.name === name)
  if (!found) throw new Error(`no example "${name}"`)
  return found.draw
}

/** The request that options of the command stand for. */
export function requestIn(asks: string): ChartRequest {
  const words = asks.split(' ').filter(Boolean)
  const texts = FIELDS.map(({ name, flag, value }) => {
    const values = words.flatMap((word, index) =>
      word === `--${flag}` ? [value === null ? 'true' : (words[index + 1] ?? '')] : [],
    )
    return [name, values] as const
  })
  return requestOf(Object.fromEntries(texts), { plans })
}
