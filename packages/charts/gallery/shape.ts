import { type Chart, type ChartOptions, drawChart } from '../src/index.ts'
import { AS_PRINTED, dataset } from './gallery-dataset.ts'

const shape = (province: string, year: number, options: ChartOptions): Chart =>
  drawChart(dataset, 'shape', { province, year }, { ...AS_PRINTED, ...options })

/** All eight dimensions of a province. */
export function shapeSonLa(options: ChartOptions = {}): Chart {
  return shape('14', 2023, options)
}

/** The same in English. */
export function shapeInEnglish(options: ChartOptions = {}): Chart {
  return shape('14', 2023, { lang: 'en', ...options })
}

/** A province of which half the dimensions were not published. */
export function shapeHoles(options: ChartOptions = {}): Chart {
  return shape('24', 2022, options)
}

/** A year with six dimensions, measured otherwise than today. */
export function shapeSixDimensions(options: ChartOptions = {}): Chart {
  return shape('14', 2015, options)
}
