import type { Dataset } from '@papi-lens/core'
import type { Words } from '@papi-lens/words'
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { BundledData } from '../bundle-data.ts'
import { loadWords } from './speech.ts'
import { type Story, tell } from './story.ts'
import { addressOf, type Notice, readView, type View } from './view.ts'

/** What every part of the page reads: the data, the view of the address, the words of its language, and its story. */
export interface AppState {
  readonly dataset: Dataset
  readonly data: BundledData
  readonly view: ReadonlySignal<View>
  readonly words: ReadonlySignal<Words>
  readonly notices: ReadonlySignal<readonly Notice[]>
  readonly story: ReadonlySignal<Story>
  /** Whether the page has been drawn once: what takes long, as the range of a rank does, waits for it. */
  readonly settled: ReadonlySignal<boolean>
  /** Shows another view and puts it in the address, so that the browser's back button undoes it. */
  show(view: View): void
}

/** Ties the view to the address bar, once the words of its language are there. */
export async function createState(dataset: Dataset, data: BundledData): Promise<AppState> {
  const read = signal(readView(location.search, dataset))
  const words = signal(await loadWords(read.value.view.lang))
  const follow = async () => {
    const next = readView(location.search, dataset)
    const spoken = next.view.lang === words.value.lang ? words.value : await loadWords(next.view.lang)
    // The address may have gone on while a language was loading.
    if (next.view.lang !== readView(location.search, dataset).view.lang) return
    batch(() => {
      words.value = spoken
      read.value = next
    })
  }
  addEventListener('popstate', follow)
  const settled = signal(false)
  setTimeout(() => {
    settled.value = true
  }, 100)
  const view = computed(() => read.value.view)
  return {
    dataset,
    data,
    view,
    words,
    notices: computed(() => read.value.notices),
    story: computed(() => tell(dataset, data.plans, view.value)),
    settled,
    show(next) {
      history.pushState(null, '', addressOf(next))
      follow()
    },
  }
}
