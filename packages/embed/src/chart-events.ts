import type { Chart } from '@papi-lens/charts'

/** Detail of the event `papi-drawn`. */
export type DrawnDetail = Pick<
  Chart,
  'kind' | 'title' | 'svg' | 'width' | 'height' | 'description' | 'source' | 'table'
>

/** Detail of the event `papi-error`. */
export interface FailedDetail {
  readonly code: string
  readonly message: string
}
