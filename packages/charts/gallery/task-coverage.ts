import { type Chart, type ChartOptions, drawChart } from '../src/index.ts'
import { AS_PRINTED, dataset, plans } from './gallery-dataset.ts'

const taskCoverage = (
  province: string,
  year: number,
  chosen: readonly string[],
  options: ChartOptions,
): Chart =>
  drawChart(
    dataset,
    'task-coverage',
    { province, year, plans: plans.filter(({ id }) => chosen.includes(id)) },
    { ...AS_PRINTED, ...options },
  )

/** One plan with an appendix of tasks. */
export function taskCoverageOnePlan(options: ChartOptions = {}): Chart {
  return taskCoverage('14', 2021, ['pac-nga-2022'], options)
}

/** In English, the plans of a province, a district and a commune together. */
export function taskCoverageThreePlans(options: ChartOptions = {}): Chart {
  return taskCoverage('14', 2023, ['son-la-2024', 'song-ma-2022', 'pac-nga-2022'], { lang: 'en', ...options })
}
