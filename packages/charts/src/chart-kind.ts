import type { Dataset } from '@papi-lens/core'
import type { Chart } from './chart.ts'
import type { Bilingual } from './chart-plan.ts'
import type { Asked, ChartNeed } from './chart-request.ts'
import type { ChartOptions } from './settings.ts'

/** Forms in which a chart can be had. */
export type ChartFormat = 'svg' | 'png' | 'vega-lite' | 'csv'

/** One chart of the catalogue: what it shows, what it needs to be told, and how it is drawn from a dataset. */
export interface ChartKind {
  /** Its name in commands, addresses and files. */
  readonly kind: string
  readonly title: Bilingual
  readonly formats: readonly ChartFormat[]
  readonly needs: readonly ChartNeed[]
  readonly draw: (dataset: Dataset, asked: Asked, options: ChartOptions) => Chart
}
