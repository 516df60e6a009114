import { type Dataset, packDataset } from '@papi-lens/core'
import type { ChartData, PapiChart } from '@papi-lens/embed'
import { type Plan, plansOfProvince } from '@papi-lens/plans'
import { computed, type ReadonlySignal } from '@preact/signals'
import { type AddressState, createState } from '../address-state.ts'
import type { OwnData } from '../opened/own-data.ts'
import { type SectionOfCharts, sectionsOf } from './chart-list.ts'
import { type ChartsView, chartsAddressOf, readChartsView } from './charts-view.ts'

/** What every part of the page of charts reads. */
export interface ChartsState extends AddressState<ChartsView>, Pick<OwnData, 'own'> {
  /** The scores in use. */
  readonly dataset: Dataset
  /** What all charts of the page share: the content of papi-data.json, with the reader's own scores where there are any. */
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
  { dataset, own }: OwnData,
  data: ChartData,
  element: typeof PapiChart,
): Promise<ChartsState> {
  // The site puts whole plans into its data file.
  const plans = (data.plans ?? []) as readonly Plan[]
  const state = await createState({
    read: ({ search }) => readChartsView(search, dataset.peek()),
    write: chartsAddressOf,
    against: dataset,
  })
  const { framework, breaks } = data.packed
  const shown = computed<ChartData>(() =>
    (own.value?.used.value.length ?? 0) === 0
      ? data
      : { ...data, packed: packDataset(dataset.value.panel, framework, breaks) },
  )
  return {
    ...state,
    own,
    get dataset() {
      return dataset.value
    },
    get data() {
      return shown.value
    },
    sections: sectionsOf(element.kinds),
    plans: computed(() => plansOfProvince(plans, state.view.value.province.code).map(({ id }) => id)),
  }
}
