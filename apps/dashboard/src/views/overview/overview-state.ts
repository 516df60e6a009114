import { computed, type ReadonlySignal } from '@preact/signals'
import type { AppState } from '../../app-state.ts'
import { type Story, tell } from '../../area/story.ts'
import type { OverviewFields } from './overview-view.ts'

/** What every part of the overview reads: besides the page's state the story of what it shows. */
export interface OverviewState extends AppState<OverviewFields> {
  readonly story: ReadonlySignal<Story>
}

/** The state of the overview, from that of the page. */
export function overviewState(state: AppState<OverviewFields>): OverviewState {
  return { ...state, story: computed(() => tell(state.dataset, state.plans.value, state.view.value)) }
}
