import type { Dataset } from '@papi-lens/core'
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { BundledData } from '../bundle-data.ts'
import { type AddressState, createState } from './address-state.ts'
import { type Story, tell } from './story.ts'
import { addressOf, readView, type View } from './view.ts'

/** What every part of the page reads: the data, the view of the address with its words, and its story. */
export interface AppState extends AddressState<View> {
  readonly dataset: Dataset
  readonly data: BundledData
  readonly story: ReadonlySignal<Story>
  /** Whether the page has been drawn once: what takes long, as the range of a rank does, waits for it. */
  readonly settled: ReadonlySignal<boolean>
}

/** The state of the overview. */
export async function createAppState(dataset: Dataset, data: BundledData): Promise<AppState> {
  const state = await createState(search => readView(search, dataset), addressOf)
  const settled = signal(false)
  setTimeout(() => {
    settled.value = true
  }, 100)
  return {
    ...state,
    dataset,
    data,
    settled,
    story: computed(() => tell(dataset, data.plans, state.view.value)),
  }
}
