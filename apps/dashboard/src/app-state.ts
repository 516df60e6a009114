import type { Dataset } from '@papi-lens/core'
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { BundledData } from '../bundle-data.ts'
import { type Story, tell } from './story.ts'
import { addressOf, type ReadView, readView, type View } from './view.ts'

/** What every part of the page reads: the data, the view of the address, and the story of that view. */
export interface AppState {
  readonly dataset: Dataset
  readonly data: BundledData
  readonly view: ReadonlySignal<View>
  readonly notices: ReadonlySignal<ReadView['notices']>
  readonly story: ReadonlySignal<Story>
  /** Shows another view and puts it in the address, so that the browser's back button undoes it. */
  show(view: View): void
}

/** Ties the view to the address bar. */
export function createState(dataset: Dataset, data: BundledData): AppState {
  const read = signal(readView(location.search, dataset))
  addEventListener('popstate', () => {
    read.value = readView(location.search, dataset)
  })
  const view = computed(() => read.value.view)
  return {
    dataset,
    data,
    view,
    notices: computed(() => read.value.notices),
    story: computed(() => tell(dataset, data.plans, view.value)),
    show(next) {
      history.pushState(null, '', addressOf(next))
      read.value = readView(location.search, dataset)
    },
  }
}
