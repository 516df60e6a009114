import type { Dataset } from '@papi-lens/core'
import type { ChartData, PapiChart } from '@papi-lens/embed'
import { type Plan, plansOfProvince } from '@papi-lens/plans'
import { computed, type ReadonlySignal } from '@preact/signals'
import { type AddressState, createState } from '../address-state.ts'
import { type SectionOfCharts, sectionsOf } from './chart-list.ts'
import { type ChartsView, chartsAddressOf, readChartsView } from './charts-view.ts'

/** What every part of the page of charts reads. */
export interface ChartsState extends AddressState<ChartsView> {
  readonly dataset: Dataset
  /** The content of papi-data.json, which all charts of the page share. */
  readonly data: ChartData
  readonly sections: readonly SectionOfCharts[]
  /** Ids of the province's plans. */
  readonly plans: ReadonlySignal<readonly string[]>
}

/**
 * The state of the page of charts.
 *
 * @param element the class of `<papi-chart>`, which knows the catalogue
 */
export async function createChartsState(
  dataset: Dataset,
  data: ChartData,
  element: typeof PapiChart,
): Promise<ChartsState> {
  // The site puts whole plans into its data file.
  const plans = (data.plans ?? []) as readonly Plan[]
  const state = await createState({
    read: ({ search }) => readChartsView(search, dataset),
    write: chartsAddressOf,
  })
  return {
    ...state,
    dataset,
    data,
    sections: sectionsOf(element.kinds),
    plans: computed(() => plansOfProvince(plans, state.view.value.province.code).map(({ id }) => id)),
  }
}
