import { type Chart, type ChartOptions, type ChartRequest, drawChart } from '../src/index.ts'
import { AS_PRINTED, dataset } from './gallery-dataset.ts'

const changeBars = (request: ChartRequest, options: ChartOptions): Chart =>
  drawChart(dataset, 'change-bars', { province: '14', ...request }, { ...AS_PRINTED, ...options })

/** All sub-dimensions between two years in which nothing was redefined. */
export function changeBarsAll(options: ChartOptions = {}): Chart {
  return changeBars({ from: 2022, to: 2023 }, options)
}

/** One dimension. */
export function changeBarsServices(options: ChartOptions = {}): Chart {
  return changeBars({ from: 2022, to: 2023, unit: 'services' }, options)
}

/** Years between which units were redefined, and others put on another scale: shares of scale. */
export function changeBarsBroken(options: ChartOptions = {}): Chart {
  return changeBars({ from: 2020, to: 2021 }, options)
}
