import type { Dataset } from '@papi-lens/core'
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { BundledData } from '../../bundle-data.ts'
import { hearNews, isMarked } from './opened-news.ts'
import type { OwnScores } from './own-scores.ts'

/** Milliseconds that a page waits for what was opened before it shows what it has; the rest comes when it comes. */
const PATIENCE = 3000

/** The scores that a page works with: those that came with it, and the reader's own where there are any. */
export interface OwnData {
  readonly dataset: ReadonlySignal<Dataset>
  /** The reader's own; null as long as nobody asked for it and nothing is kept. */
  readonly own: ReadonlySignal<OwnScores | null>
  /** Brings what opens and keeps them. */
  bringOwn(): Promise<OwnScores>
}

/** The scores of a page that begins with those bundled; what opens files is loaded when it is asked for. */
export function ownData(bundled: Dataset, { packed }: Pick<BundledData, 'packed'>): OwnData {
  const own = signal<OwnScores | null>(null)
  let bringing: Promise<OwnScores> | null = null
  const bring = async () => {
    const { createOwnScores } = await import('./own-scores.ts')
    const made = await createOwnScores(bundled, packed)
    own.value = made
    return made
  }
  return {
    own,
    dataset: computed(() => own.value?.joined.value.dataset ?? bundled),
    bringOwn() {
      bringing ??= bring().catch(error => {
        bringing = null
        throw error
      })
      return bringing
    },
  }
}

/** Waits a moment for what the browser keeps, and takes in what other tabs open from then on. */
export async function beginWithOwn({ own, bringOwn }: OwnData): Promise<void> {
  hearNews(({ kind }) => {
    if (kind === 'scores' && own.value === null) bringOwn().catch(reportError)
  })
  if (!isMarked('scores')) return
  const patience = new Promise<void>(resolve => setTimeout(resolve, PATIENCE))
  // What does not come is asked for again, and told, once the page stands.
  await Promise.race([bringOwn().then(() => {}, reportError), patience])
}
