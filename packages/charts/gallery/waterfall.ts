import { findProvince } from '@papi-lens/core'
import {
  type Chart,
  type ChartOptions,
  type ChartRequest,
  drawChart,
  waterfallChart,
  waterfallFindings,
} from '../src/index.ts'
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
  const { framework, provinces } = dataset.panel
  const found = waterfallFindings(
    dataset,
    findProvince(provinces, '14'),
    framework.unit('total'),
    2022,
    2023,
    { by: 'subdimension' },
  )
  return waterfallChart(found, { ...AS_PRINTED, ...options })
}

/** Two years that do not compare: the chart says so instead. */
export function waterfallBroken(options: ChartOptions = {}): Chart {
  return waterfall({ from: 2020, to: 2021 }, options)
}
