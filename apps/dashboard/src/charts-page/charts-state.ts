import { type Dataset, unpackDataset } from '@papi-lens/core'
import type { ChartData, PapiChart } from '@papi-lens/embed'
import { type Plan, plansOfProvince } from '@papi-lens/plans'
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Notice } from '../view.ts'
import { type SectionOfCharts, sectionsOf } from './chart-list.ts'
import { type ChartsView, chartsAddressOf, readChartsView } from './charts-view.ts'

/** What every part of the page of charts reads. */
export interface ChartsState {
  readonly dataset: Dataset
  /** The content of papi-data.json, which all charts of the page share. */
  readonly data: ChartData
  readonly sections: readonly SectionOfCharts[]
  readonly view: ReadonlySignal<ChartsView>
  readonly notices: ReadonlySignal<readonly Notice[]>
  /** Ids of the province's plans. */
  readonly plans: ReadonlySignal<readonly string[]>
  /** Shows another view and puts it in the address, so that the browser's back button undoes it. */
  show(view: ChartsView): void
}

/**
 * Ties the charts to the address bar.
 *
 * @param element the class of `<papi-chart>`, which knows the catalogue
 */
export function createChartsState(data: ChartData, element: typeof PapiChart): ChartsState {
  const dataset = unpackDataset(data.packed)
  // The site puts whole plans into its data file.
  const plans = (data.plans ?? []) as readonly Plan[]
  const read = signal(readChartsView(location.search, dataset))
  addEventListener('popstate', () => {
    read.value = readChartsView(location.search, dataset)
  })
  const view = computed(() => read.value.view)
  return {
    dataset,
    data,
    sections: sectionsOf(element.kinds),
    view,
    notices: computed(() => read.value.notices),
    plans: computed(() => plansOfProvince(plans, view.value.province.code).map(({ id }) => id)),
    show(next) {
      history.pushState(null, '', chartsAddressOf(next))
      read.value = readChartsView(location.search, dataset)
    },
  }
}
