import { type Chart, type ChartOptions, type ChartRequest, drawChart } from '../src/index.ts'
import { AS_PRINTED, dataset } from './gallery-dataset.ts'

const comparison = (request: ChartRequest, options: ChartOptions): Chart =>
  drawChart(dataset, 'comparison', { province: '14', year: 2023, ...request }, { ...AS_PRINTED, ...options })

/** Two provinces in the total and all dimensions. */
export function comparisonPair(options: ChartOptions = {}): Chart {
  return comparison({ provinces: ['12'] }, options)
}

/** Six provinces, the most there can be, in English. */
export function comparisonSix(options: ChartOptions = {}): Chart {
  return comparison({ provinces: ['12', '11', '15', '10', '17'] }, { lang: 'en', ...options })
}

/** Three provinces in a dimension and its sub-dimensions. */
export function comparisonServices(options: ChartOptions = {}): Chart {
  return comparison({ provinces: ['12', '01'], unit: 'services' }, options)
}

/** A province of which half was not published. */
export function comparisonHoles(options: ChartOptions = {}): Chart {
  return comparison({ province: '24', provinces: ['14'], year: 2022 }, options)
}
