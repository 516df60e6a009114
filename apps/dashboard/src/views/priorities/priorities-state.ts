import { computed } from '@preact/signals'
import type { AppState } from '../../app-state.ts'
import type { AreaState } from '../../area/area-state.ts'
import { tell } from '../../area/story.ts'
import type { PrioritiesFields } from './priorities-view.ts'
import { inProportion } from './priority-weights.ts'

/** What every part of the view of priorities reads. */
export interface PrioritiesState extends AppState<PrioritiesFields>, Pick<AreaState, 'story'> {}

/** The state of the view, from that of the page: its order goes by the weights that are set, and is drawn once the page stands. */
export function prioritiesState(state: AppState<PrioritiesFields>): PrioritiesState {
  return {
    ...state,
    story: computed(() => {
      const { weights, province, from, to, lang } = state.view.value
      return tell(
        state.dataset,
        state.plans.value,
        { province, from, to, lang },
        {
          ...(weights && { weights: inProportion(weights) }),
          ...(!state.settled.value && { draws: 0 }),
        },
      )
    }),
  }
}
