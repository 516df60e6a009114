import { type Chart, type ChartOptions, drawChart } from '../src/index.ts'
import { AS_PRINTED, dataset } from './gallery-dataset.ts'

const dotStrip = (province: string, unit: string, year: number, options: ChartOptions): Chart =>
  drawChart(dataset, 'dot-strip', { province, unit, year }, { ...AS_PRINTED, ...options })

/** The total and the eight dimensions. */
export function dotStripTotal(options: ChartOptions = {}): Chart {
  return dotStrip('14', 'total', 2023, options)
}

/** A dimension and its parts, one of them redefined since the year before. */
export function dotStripRedefined(options: ChartOptions = {}): Chart {
  return dotStrip('14', 'participation', 2022, options)
}

/** A province of which only some dimensions were published. */
export function dotStripHoles(options: ChartOptions = {}): Chart {
  return dotStrip('24', 'total', 2022, options)
}
