import { nameOf } from '@papi-lens/words'
import type { RefObject } from 'preact'
import type { Action } from '../../actions/action.ts'
import type { ActionStore } from '../../actions/action-store.ts'
import { newActionId } from '../../actions/action-store.ts'
import { AddAction } from '../../actions/add-action.tsx'
import { actionOfTask, freeAction, holdsTask } from '../../actions/new-action.ts'
import { AreaAnswers, AreaStanding } from '../../area/area-parts.tsx'
import type { Area } from '../../area/story.ts'
import { Link } from '../../link.tsx'
import { MovedQuestions } from './moved-questions.tsx'
import type { PrioritiesState } from './priorities-state.ts'

/** The area that is looked at: where it stands, what plans do about it, and what else could be done. */
export function ChosenArea(props: {
  readonly state: PrioritiesState
  readonly area: Area
  readonly store: ActionStore
  /** Goes to an action that is to be filled. */
  readonly write: (action: Action) => void
  readonly panel: RefObject<HTMLElement | null>
}) {
  const { state, area, store, write, panel } = props
  const view = state.view.value
  const words = state.words.value
  const { unit } = area
  const trend = state.hrefIn('trends', { unit: unit.id })
  const { framework } = state.dataset.panel
  const about = { province: view.province.code, year: view.to, area }
  const dimension = unit.dimension === null ? unit : framework.unit(unit.dimension)
  return (
    <section class="area" ref={panel} tabIndex={-1} aria-labelledby="area">
      <div class="area-head">
        <div>
          <p class="hint">{nameOf(dimension, words)}</p>
          <h2 id="area">{nameOf(unit, words)}</h2>
        </div>
        <div class="downloads">
          <Link class="button" href={trend} act={() => state.go(trend)}>
            {words.frame.questions.trends}
          </Link>
        </div>
      </div>
      <AreaStanding area={area} state={state} />
      <MovedQuestions area={area} state={state} />
      <AreaAnswers
        area={area}
        state={state}
        act={answer => (
          <AddAction
            state={state}
            store={store}
            label={words.actions.addTask}
            isThere={holdsTask(store.actions.value, about, answer)}
            make={() => actionOfTask(about, answer, state.data.agencies, words, newActionId())}
          />
        )}
      />
      <AddAction
        state={state}
        store={store}
        label={words.actions.addFree}
        isThere={false}
        make={() => freeAction(about, newActionId())}
        then={write}
      />
    </section>
  )
}
