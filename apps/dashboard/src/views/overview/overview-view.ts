import { defineView } from '../view-definition.ts'
import { ORDERS, type ScoreSort } from './score-order.ts'

/** What the overview holds of its own. */
export interface OverviewFields {
  /** The order of the table; null for that of the framework. */
  readonly sort: ScoreSort | null
}

/** Where does the province stand? */
export const overviewView = defineView<OverviewFields>({
  id: 'overview',
  read: query => ({ own: { sort: readSort(query.get('sort')) }, notices: [] }),
  write: ({ sort }): Readonly<Record<string, string>> =>
    sort === null ? {} : { sort: `${sort.weakestFirst ? '' : '-'}${sort.by}` },
  load: async () => {
    const { Overview } = await import('./overview.tsx')
    return { Show: Overview }
  },
})

/** As in "change", the weakest first, and "-change", the strongest first; anything else is no order. */
function readSort(text: string | null): ScoreSort | null {
  const by = ORDERS.find(known => known === text?.replace(/^-/, ''))
  return by === undefined ? null : { by, weakestFirst: !text?.startsWith('-') }
}
