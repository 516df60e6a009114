import { type Chart, type ChartOptions, drawChart } from '../src/index.ts'
import { AS_PRINTED, dataset, plans } from './gallery-dataset.ts'

const deadlineTimeline = (chosen: readonly string[], options: ChartOptions): Chart =>
  drawChart(
    dataset,
    'deadline-timeline',
    { plans: plans.filter(({ id }) => chosen.includes(id)) },
    { ...AS_PRINTED, ...options },
  )

/** An appendix of forty tasks. */
export function deadlineTimelineCommune(options: ChartOptions = {}): Chart {
  return deadlineTimeline(['pac-nga-2022'], options)
}

/** In English, a district's appendix. */
export function deadlineTimelineDistrict(options: ChartOptions = {}): Chart {
  return deadlineTimeline(['van-ban-2022'], { lang: 'en', ...options })
}

/** Plans of two years and of a province without dates: each in its own year, in a panel of its own. */
export function deadlineTimelineThreePlans(options: ChartOptions = {}): Chart {
  return deadlineTimeline(['son-la-2024', 'pac-nga-2022', 'van-ban-2022'], options)
}
