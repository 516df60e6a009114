import { type Chart, type ChartOptions, type ChartRequest, drawChart } from '../src/index.ts'
import { AS_PRINTED, dataset } from './gallery-dataset.ts'

const correlationMatrix = (request: ChartRequest, options: ChartOptions): Chart =>
  drawChart(dataset, 'correlation-matrix', request, { ...AS_PRINTED, ...options })

/** All dimensions. */
export function correlationDimensions(options: ChartOptions = {}): Chart {
  return correlationMatrix({ year: 2024 }, options)
}

/** In English, the sub-dimensions of one. */
export function correlationSubdimensions(options: ChartOptions = {}): Chart {
  return correlationMatrix({ unit: 'transparency', year: 2024 }, { lang: 'en', ...options })
}
