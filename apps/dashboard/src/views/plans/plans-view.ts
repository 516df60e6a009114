import { LEVELS, type Level } from '@papi-lens/plans'
import type { DueChoice } from '@papi-lens/words'
import { defineView } from '../view-definition.ts'

/** What the view of plans holds of its own: the chosen plan, and what of its tasks is seen. */
export interface PlansFields {
  /** Id of the chosen plan; null for the first of the province. */
  readonly plan: string | null
  /** Number of the item that is looked at in the document. */
  readonly item: string | null
  /** Id of the plan that it is compared with. */
  readonly against: string | null
  readonly level: Level | null
  readonly dimension: string | null
  readonly agency: string | null
  readonly due: DueChoice | null
  readonly search: string
}

export const DUE_CHOICES = ['q1', 'q2', 'q3', 'q4', 'undated', 'none'] as const satisfies readonly DueChoice[]

/** Letters of a field of an address that are taken. */
const LONGEST = 200

/** What was promised? */
export const plansView = defineView<PlansFields>({
  id: 'plans',
  read(query, _place, { panel }) {
    const text = (field: string) => query.get(field)?.slice(0, LONGEST) ?? null
    const { units } = panel.framework
    return {
      own: {
        plan: text('plan'),
        item: text('item'),
        against: text('against'),
        level: LEVELS.find(level => level === query.get('level')) ?? null,
        dimension:
          units.find(({ id, level }) => level === 'dimension' && id === query.get('dimension'))?.id ?? null,
        agency: text('agency'),
        due: DUE_CHOICES.find(due => due === query.get('due')) ?? null,
        search: text('q') ?? '',
      },
      notices: [],
    }
  },
  write: ({ plan, item, against, level, dimension, agency, due, search }) => ({
    ...(plan === null ? {} : { plan }),
    ...(item === null ? {} : { item }),
    ...(against === null ? {} : { against }),
    ...(level === null ? {} : { level }),
    ...(dimension === null ? {} : { dimension }),
    ...(agency === null ? {} : { agency }),
    ...(due === null ? {} : { due }),
    ...(search === '' ? {} : { q: search }),
  }),
  inAnotherProvince: fields => ({ ...fields, plan: null, item: null, against: null, agency: null }),
  load: async () => {
    const { Plans } = await import('./plans.tsx')
    return { Show: Plans }
  },
})
