import { readArea } from '../../place.ts'
import { defineView } from '../view-definition.ts'

/** What the overview holds of its own. */
export interface OverviewFields {
  /** The chosen sub-dimension; null for the first priority. */
  readonly area: string | null
}

/** Where does the province stand? */
export const overviewView = defineView<OverviewFields>({
  id: 'overview',
  read(query, { to }, dataset) {
    const { area, notices } = readArea(query.get('area'), to, dataset)
    return { own: { area }, notices }
  },
  write: ({ area }) => (area === null ? {} : { area }),
  inAnotherProvince: () => ({ area: null }),
  load: async () => {
    const { Overview } = await import('./overview.tsx')
    return { Show: Overview }
  },
})
