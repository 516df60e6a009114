import { type Chart, type ChartOptions, type ChartRequest, drawChart } from '../src/index.ts'
import { AS_PRINTED, dataset } from './gallery-dataset.ts'

const waterfall = (request: ChartRequest, options: ChartOptions): Chart =>
  drawChart(dataset, 'waterfall', { province: '14', ...request }, { ...AS_PRINTED, ...options })

/** The total by dimension. */
export function waterfallTotal(options: ChartOptions = {}): Chart {
  return waterfall({ from: 2022, to: 2023 }, options)
}

/** A dimension by sub-dimension, in English. */
export function waterfallServices(options: ChartOptions = {}): Chart {
  return waterfall({ unit: 'services', from: 2022, to: 2023 }, { lang: 'en', ...options })
}

/** The total by sub-dimension, with what rounding leaves. */
export function waterfallSubdimensions(options: ChartOptions = {}): Chart {
  return waterfall({ from: 2022, to: 2023, by: 'subdimension' }, options)
}

/** Two years that do not compare: the chart says so instead. */
export function waterfallBroken(options: ChartOptions = {}): Chart {
  return waterfall({ from: 2020, to: 2021 }, options)
}
