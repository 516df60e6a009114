import { type Chart, type ChartOptions, type ChartRequest, drawChart } from '../src/index.ts'
import { AS_PRINTED, dataset } from './gallery-dataset.ts'

const heatMap = (request: ChartRequest, options: ChartOptions): Chart =>
  drawChart(dataset, 'heat-map', request, { ...AS_PRINTED, ...options })

/** The total and the dimensions of a province in all years. */
export function heatMapYears(options: ChartOptions = {}): Chart {
  return heatMap({ province: '14', to: 2024 }, options)
}

/** A dimension whose parts changed, in a province with holes. */
export function heatMapDimension(options: ChartOptions = {}): Chart {
  return heatMap({ province: '24', unit: 'accountability', from: 2015, to: 2024 }, options)
}

/** Neighbouring provinces beside each other in one year. */
export function heatMapProvinces(options: ChartOptions = {}): Chart {
  return heatMap({ province: '14', provinces: ['11', '12', '15', '17', '22'], year: 2023 }, options)
}
