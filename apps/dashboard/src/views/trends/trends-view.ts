import type { Province } from '@papi-lens/core'
import { readBeside, writeBeside } from '../../beside.ts'
import type { Notice } from '../../place.ts'
import { defineView } from '../view-definition.ts'

/** What the view of trends holds of its own. */
export interface TrendsFields {
  /** The dimension or sub-dimension seen large; null for the first in order. */
  readonly unit: string | null
  /** Provinces whose lines stand beside it. */
  readonly beside: readonly Province[]
  /** Whether the median of its region does, and the provinces that are one with it today. */
  readonly region: boolean
  readonly members: boolean
}

/** More lines are hard to follow, and members of a province come besides. */
export const MOST_BESIDE = 3

/** Since when has it been so? */
export const trendsView = defineView<TrendsFields>({
  id: 'trends',
  read(query, { province, to }, dataset) {
    const asked = query.get('unit')
    const unit = dataset.panel.framework.units.find(({ id }) => id === asked)?.id ?? null
    const unknown: Notice[] =
      asked === null || unit !== null ? [] : [({ page }) => page.unknownUnit(asked.slice(0, 60), to)]
    return {
      own: {
        unit,
        beside: readBeside(query.get('provinces'), province, dataset, MOST_BESIDE),
        region: query.get('region') === '1',
        members: query.get('members') === '1',
      },
      notices: unknown,
    }
  },
  write: ({ unit, beside, region, members }) => ({
    ...(unit === null ? {} : { unit }),
    ...(beside.length > 0 && { provinces: writeBeside(beside) }),
    ...(region && { region: '1' }),
    ...(members && { members: '1' }),
  }),
  load: async () => {
    const { Trends } = await import('./trends.tsx')
    return { Show: Trends }
  },
})
