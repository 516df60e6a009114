import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface IndicatorsFound {
  readonly province: Named
  readonly unit: Named & { readonly level: string }
  readonly year: number
  /** Questions in which the province has a value that year, and of these those above and below the national median. */
  readonly answered: number
  readonly above: number
  readonly below: number
  /** Years of which questions of this unit are loaded for the province. */
  readonly loaded: readonly number[]
}

export interface IndicatorsWords extends ChartSaying<IndicatorsFound> {
  readonly medianIs: (value: string) => string
  readonly scaleHead: string
  readonly indicatorHead: string
  /** That a workbook does not say which way is better, and that another wording is another question. */
  readonly note: string
}
