import { type Chart, type ChartOptions, drawChart } from '../src/index.ts'
import { AS_PRINTED, dataset } from './gallery-dataset.ts'

const trend = (province: string, unit: string, options: ChartOptions): Chart =>
  drawChart(dataset, 'trend', { province, unit }, { ...AS_PRINTED, ...options })

/** A unit without any break: one long run. */
export function trendHealthCare(options: ChartOptions = {}): Chart {
  return trend('14', 'health-care', options)
}

/** The total, redefined six times: runs of one to five years. */
export function trendTotal(options: ChartOptions = {}): Chart {
  return trend('14', 'total', options)
}

/** A unit whose scale changed and that was redefined: drawn as shares of scale. */
export function trendRescaled(options: ChartOptions = {}): Chart {
  return trend('14', 'certification', options)
}

/** A province with years that were not published. */
export function trendHoles(options: ChartOptions = {}): Chart {
  return trend('24', 'commune-budgets', options)
}
