import { type Chart, type ChartOptions, type ChartRequest, drawChart } from '../src/index.ts'
import { AS_PRINTED, dataset } from './gallery-dataset.ts'

const distribution = (request: ChartRequest, options: ChartOptions): Chart =>
  drawChart(dataset, 'distribution', request, { ...AS_PRINTED, ...options })

/** A sub-dimension with one province far away from all others. */
export function distributionOutlier(options: ChartOptions = {}): Chart {
  return distribution({ province: '14', unit: 'anticorruption-will', year: 2023 }, options)
}

/** The total, with neighbours named. */
export function distributionNeighbours(options: ChartOptions = {}): Chart {
  return distribution({ province: '14', provinces: ['11', '12', '15', '17'], year: 2023 }, options)
}

/** In English, a province whose score was not published. */
export function distributionHole(options: ChartOptions = {}): Chart {
  return distribution({ province: '22', year: 2023 }, { lang: 'en', ...options })
}
