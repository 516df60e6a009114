import { readFileSync } from 'node:fs'
import { type Chart, type ChartOptions, type ChartRequest, drawChart, readOutlines } from '../src/index.ts'
import { AS_PRINTED, dataset } from './gallery-dataset.ts'

const FILE = new URL('../../../data/geo/provinces.topo.json', import.meta.url)

const outlines = readOutlines(JSON.parse(readFileSync(FILE, 'utf8')))

const map = (request: ChartRequest, options: ChartOptions): Chart =>
  drawChart(dataset, 'map', { outlines, year: 2023, ...request }, { ...AS_PRINTED, ...options })

/** The total, with the ends of the distribution named. */
export function mapTotal(options: ChartOptions = {}): Chart {
  return map({ unit: 'total' }, options)
}

/** A province marked, in a sub-dimension. */
export function mapProvince(options: ChartOptions = {}): Chart {
  return map({ province: '14', unit: 'health-care' }, options)
}

/** The present 34 provinces over their members. */
export function mapSuccessors(options: ChartOptions = {}): Chart {
  return map({ province: '10', unit: 'total', view: '34' }, options)
}
