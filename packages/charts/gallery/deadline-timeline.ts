import { type Chart, type ChartOptions, drawChart } from '../src/index.ts'
import { AS_PRINTED, dataset, plans } from './gallery-dataset.ts'

const deadlineTimeline = (plan: string, options: ChartOptions): Chart =>
  drawChart(
    dataset,
    'deadline-timeline',
    { plans: plans.filter(({ id }) => id === plan) },
    { ...AS_PRINTED, ...options },
  )

/** An appendix of forty tasks. */
export function deadlineTimelineCommune(options: ChartOptions = {}): Chart {
  return deadlineTimeline('pac-nga-2022', options)
}

/** In English, a district's appendix. */
export function deadlineTimelineDistrict(options: ChartOptions = {}): Chart {
  return deadlineTimeline('van-ban-2022', { lang: 'en', ...options })
}
