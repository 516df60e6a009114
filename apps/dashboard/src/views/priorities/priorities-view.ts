import { readArea } from '../../place.ts'
import { defineView } from '../view-definition.ts'
import { readWeights, type SetWeights, writeWeights } from './priority-weights.ts'

/** What the view of priorities holds of its own. */
export interface PrioritiesFields {
  /** The chosen sub-dimension; null for the first in order. */
  readonly area: string | null
  /** Weights that the reader set; null for the usual ones. */
  readonly weights: SetWeights | null
  /** Whether the list of actions is seen in place of the areas. */
  readonly list: boolean
}

/** What comes first? */
export const prioritiesView = defineView<PrioritiesFields>({
  id: 'priorities',
  read(query, { to }, dataset) {
    const { area, notices } = readArea(query.get('area'), to, dataset)
    const set = readWeights(query.get('weights'))
    return {
      own: { area, weights: set.weights, list: query.get('list') === '1' },
      notices: [...notices, ...set.notices],
    }
  },
  write: ({ area, weights, list }) => ({
    ...(area === null ? {} : { area }),
    ...(weights === null ? {} : { weights: writeWeights(weights) }),
    ...(list && { list: '1' }),
  }),
  inAnotherProvince: ({ weights, list }) => ({ area: null, weights, list }),
  load: async () => {
    const { Priorities } = await import('./priorities.tsx')
    return { Show: Priorities }
  },
})
