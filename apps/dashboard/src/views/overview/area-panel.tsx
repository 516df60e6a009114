import { nameOf } from '@papi-lens/words'
import type { RefObject } from 'preact'
import { AreaAnswers, AreaStanding } from '../../area/area-parts.tsx'
import type { Area } from '../../area/story.ts'
import { Link } from '../../link.tsx'
import type { OverviewState } from './overview-state.ts'

/** One area: where it stands, and which tasks of which plans answer it. */
export function AreaPanel({
  state,
  area,
  panel,
}: {
  state: OverviewState
  area: Area
  panel: RefObject<HTMLElement | null>
}) {
  const view = state.view.value
  const words = state.words.value
  const { unit } = area
  const trend = state.hrefIn('trends', { unit: unit.id })
  const tasks = state.hrefIn('priorities', { area: unit.id })
  const dimension = unit.dimension === null ? unit : state.dataset.panel.framework.unit(unit.dimension)
  return (
    <section class="area" ref={panel} tabIndex={-1} aria-labelledby="area">
      <div class="area-head">
        <div>
          <p class="hint">{nameOf(dimension, words)}</p>
          <h2 id="area">{nameOf(unit, words)}</h2>
        </div>
        <div class="downloads">
          <Link class="button" href={tasks} act={() => state.go(tasks)}>
            {words.frame.questions.priorities}
          </Link>
          <Link class="button" href={trend} act={() => state.go(trend)}>
            {words.frame.questions.trends}
          </Link>
          <button type="button" class="button" onClick={() => state.show({ ...view, area: null })}>
            {words.page.close}
          </button>
        </div>
      </div>
      <AreaStanding area={area} state={state} />
      <AreaAnswers area={area} state={state} />
    </section>
  )
}
