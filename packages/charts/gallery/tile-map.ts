import { type Chart, type ChartOptions, type ChartRequest, drawChart } from '../src/index.ts'
import { AS_PRINTED, dataset } from './gallery-dataset.ts'

const tileMap = (request: ChartRequest, options: ChartOptions): Chart =>
  drawChart(dataset, 'tile-map', { year: 2023, ...request }, { ...AS_PRINTED, ...options })

/** The total, with every province named. */
export function tileMapTotal(options: ChartOptions = {}): Chart {
  return tileMap({ unit: 'total' }, options)
}

/** A province marked, in a sub-dimension. */
export function tileMapProvince(options: ChartOptions = {}): Chart {
  return tileMap({ province: '14', unit: 'health-care' }, options)
}

/** The present 34 provinces over their members. */
export function tileMapSuccessors(options: ChartOptions = {}): Chart {
  return tileMap({ province: '10', unit: 'total', view: '34' }, options)
}
