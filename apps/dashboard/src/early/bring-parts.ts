import { SITE } from '../site.ts'

/** A part of the page that is wanted soon: a script or data, by its address below the site's beginning. */
export interface Part {
  readonly rel: 'modulepreload' | 'preload'
  readonly file: string
}

/** So many at once keep a slow line busy, and leave it room for what the reader asks for meanwhile. */
const LANES = 3
/** Milliseconds after which a part is left to what needs it, which says where nothing comes. */
const PATIENCE = 10_000

/** Asks for parts of the page all at once. */
export function askForParts(parts: readonly Part[]): void {
  for (const part of parts) document.head.append(linkTo(part))
}

/**
 * Brings parts of the page, a few at a time: one after the other, each would cost a slow line a way there and back; all at
 * once, they would stand before what the reader asks for meanwhile.
 *
 * @param isFree resolves when nothing more urgent is wanted
 */
export async function bringParts(parts: readonly Part[], isFree: () => Promise<void>): Promise<void> {
  const waiting = [...parts]
  const lane = async () => {
    while (waiting.length > 0) {
      await isFree()
      const next = waiting.shift()
      if (next && !(await hasCome(next))) waiting.length = 0
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}

/** Whether a part has come, or has said soon that it does not. Browsers that know no such links tell nothing. */
function hasCome(part: Part): Promise<boolean> {
  const link = linkTo(part)
  if (!link.relList.supports(part.rel)) return Promise.resolve(true)
  return new Promise(resolve => {
    const patience = setTimeout(() => resolve(false), PATIENCE)
    const end = () => {
      clearTimeout(patience)
      resolve(true)
    }
    link.addEventListener('load', end)
    link.addEventListener('error', end)
    document.head.append(link)
  })
}

function linkTo({ rel, file }: Part): HTMLLinkElement {
  const link = document.createElement('link')
  link.rel = rel
  if (rel === 'preload') link.as = 'fetch'
  link.crossOrigin = 'anonymous'
  // What somebody asks for meanwhile goes first.
  link.fetchPriority = 'low'
  link.href = new URL(file, SITE).href
  return link
}
