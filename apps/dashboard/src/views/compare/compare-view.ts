import type { Province } from '@papi-lens/core'
import { readBeside, writeBeside } from '../../beside.ts'
import { readUnit, TOTAL } from '../../place.ts'
import { defineView } from '../view-definition.ts'

/** What the view that compares holds of its own. */
export interface CompareFields {
  /** Id of the total, a dimension or a sub-dimension. */
  readonly unit: string
  /** The provinces that it stands beside; none for those of its region with the nearest scores. */
  readonly beside: readonly Province[]
}

/** With its own, as many as can be told apart on a row. */
export const MOST_BESIDE = 4

/** Where none is chosen: one less, so that there is room to add one. */
export const NEAREST = MOST_BESIDE - 1

/** Compared with whom? */
export const compareView = defineView<CompareFields>({
  id: 'compare',
  read(query, { province, to }, dataset) {
    const { unit, notices } = readUnit(query.get('unit'), to, dataset)
    return { own: { unit, beside: readBeside(query.get('with'), province, dataset, MOST_BESIDE) }, notices }
  },
  write: ({ unit, beside }) => ({
    ...(unit !== TOTAL && { unit }),
    ...(beside.length > 0 && { with: writeBeside(beside) }),
  }),
  inAnotherProvince: ({ unit }) => ({ unit, beside: [] }),
  load: async () => {
    const { Compare } = await import('./compare.tsx')
    return { Show: Compare }
  },
})
