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

/** In English, the plan of the province; those of its district and commune came before the results. */
export function taskCoverageThreePlans(options: ChartOptions = {}): Chart {
  return taskCoverage('14', 2023, ['son-la-2024', 'song-ma-2022', 'pac-nga-2022'], { lang: 'en', ...options })
}

/** Plans of a district and a commune, and none of the province itself. */
export function taskCoverageLowerLevels(options: ChartOptions = {}): Chart {
  return taskCoverage('14', 2021, ['song-ma-2022', 'pac-nga-2022'], options)
}

/** In English, a district's plan that leaves some areas alone. */
export function taskCoverageUncovered(options: ChartOptions = {}): Chart {
  return taskCoverage('35', 2020, ['thanh-liem-2021'], { lang: 'en', ...options })
}

/** No plan for the year after the results is loaded. */
export function taskCoverageNotLoaded(options: ChartOptions = {}): Chart {
  return taskCoverage('10', 2023, ['van-ban-2022'], options)
}
