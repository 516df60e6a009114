import { type Chart, type ChartOptions, type ChartRequest, drawChart } from '../src/index.ts'
import { AS_PRINTED, dataset } from './gallery-dataset.ts'

const slope = (request: ChartRequest, options: ChartOptions): Chart =>
  drawChart(dataset, 'slope', request, { ...AS_PRINTED, ...options })

/** All sub-dimensions of a province, a plot for each dimension. */
export function slopeSubdimensions(options: ChartOptions = {}): Chart {
  return slope({ province: '14', from: 2022, to: 2023 }, options)
}

/** One dimension between years in which its parts were put on another scale or redefined, in English. */
export function slopeBroken(options: ChartOptions = {}): Chart {
  return slope({ province: '14', unit: 'services', from: 2020, to: 2021 }, { lang: 'en', ...options })
}

/** Three provinces among all in the total. */
export function slopeProvinces(options: ChartOptions = {}): Chart {
  return slope({ province: '14', provinces: ['12', '15'], from: 2022, to: 2023 }, options)
}

/** A sub-dimension in the nation: those that rose and fell most are named, in English. */
export function slopeNation(options: ChartOptions = {}): Chart {
  return slope({ unit: 'health-care', from: 2022, to: 2023 }, { lang: 'en', ...options })
}
