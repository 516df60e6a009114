import { type Areas, areasOf, itemsOf, type Plan, type PlanItem, plansInTime } from '@papi-lens/plans'
import { computed, type ReadonlySignal } from '@preact/signals'
import type { AppState } from '../../app-state.ts'
import type { OpenedDocument } from '../../opened-plans.ts'
import { filledItem, planFills } from './plan-fills.ts'
import type { PlansFields } from './plans-view.ts'
import { chosenItems } from './task-choice.ts'

/** The plan that is looked at. */
export interface ChosenPlan {
  readonly plan: Plan
  /** Where the reader opened its document. */
  readonly own: OpenedDocument | null
  /** Its tasks and measures as the plan has them, and with what the reader filled where it tells nothing. */
  readonly read: readonly PlanItem[]
  readonly items: readonly PlanItem[]
  readonly shown: readonly PlanItem[]
}

/** What every part of the view of plans reads. */
export interface PlansState extends AppState<PlansFields> {
  readonly joined: ReadonlySignal<Areas>
  /** Those of the province, in the order in which they are offered, and those of others. */
  readonly offered: ReadonlySignal<{ readonly here: readonly Plan[]; readonly elsewhere: readonly Plan[] }>
  readonly chosen: ReadonlySignal<ChosenPlan | null>
}

/** The state of the view, from that of the page. */
export function plansState(state: AppState<PlansFields>): PlansState {
  const place = computed(() => {
    const { province, to } = state.view.value
    return `${province.code} ${to}`
  })
  const offered = computed(() => {
    const { province, to, level } = state.view.value
    const timed = plansInTime(state.allPlans.value, province.code, to)
    const { answering, later, earlier, undated } = timed
    const counted = new Set(state.plans.value)
    const aside = (plan: Plan) => (counted.has(plan) ? 0 : 1)
    const wanted = (plan: Plan) => level === null || plan.issuer.level === level
    return {
      // What another version stands for comes after what counts.
      here: [...answering, ...later, ...earlier, ...undated]
        .filter(wanted)
        .sort((a, b) => aside(a) - aside(b)),
      elsewhere: timed.elsewhere.filter(wanted),
    }
  })
  return {
    ...state,
    offered,
    // Filters of tasks change nothing of the join, which takes longest.
    joined: computed(() => {
      const [province = '', year = ''] = place.value.split(' ')
      return areasOf(state.dataset, state.plans.value, province, Number(year), { draws: 0 })
    }),
    chosen: computed(() => {
      const view = state.view.value
      const { here } = offered.value
      const plan = view.plan === null ? here[0] : state.allPlans.value.find(({ id }) => id === view.plan)
      if (!plan) return null
      const fills = planFills().fills.value[plan.id] ?? {}
      const read = itemsOf(plan)
      const items = read.map(item => filledItem(item, fills[item.ref], plan.year))
      return {
        plan,
        own: state.opened.value.find(document => document.plan === plan) ?? null,
        read,
        items,
        shown: chosenItems(items, plan.year, view),
      }
    }),
  }
}
