import type { Notice } from '../../place.ts'
import { defineView } from '../view-definition.ts'

/** What the view of trends holds of its own. */
export interface TrendsFields {
  /** The dimension or sub-dimension seen large; null for the first in order. */
  readonly unit: string | null
}

/** Since when has it been so? */
export const trendsView = defineView<TrendsFields>({
  id: 'trends',
  read(query, { to }, { panel: { framework } }) {
    const asked = query.get('unit')
    const unit = framework.units.find(({ id }) => id === asked)?.id ?? null
    const unknown: Notice[] =
      asked === null || unit !== null ? [] : [({ page }) => page.unknownUnit(asked.slice(0, 60), to)]
    return { own: { unit }, notices: unknown }
  },
  write: ({ unit }) => (unit === null ? {} : { unit }),
  load: async () => {
    const { Trends } = await import('./trends.tsx')
    return { Show: Trends }
  },
})
