import { type Chart, type ChartOptions, type ChartRequest, drawChart } from '../src/index.ts'
import { AS_PRINTED, dataset } from './gallery-dataset.ts'

const priorityMatrix = (request: ChartRequest, options: ChartOptions): Chart =>
  drawChart(dataset, 'priority-matrix', request, { ...AS_PRINTED, ...options })

/** A year in which every sub-dimension compares with the year before. */
export function priorityMatrixAll(options: ChartOptions = {}): Chart {
  return priorityMatrix({ province: '14', year: 2023 }, options)
}

/** In English, a year after a redefinition: some sub-dimensions stand aside. */
export function priorityMatrixAside(options: ChartOptions = {}): Chart {
  return priorityMatrix({ province: '38', year: 2021 }, { lang: 'en', ...options })
}
