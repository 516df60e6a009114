import { strip } from '@papi-lens/charts'
import { certaintyOf, positionOf, prioritiesOf } from '@papi-lens/core'
import type { ServingItem } from '@papi-lens/plans'
import { bandText, nameOf, scoreText, sentenceOf } from '@papi-lens/words'
import type { ComponentChildren } from 'preact'
import { DataLink } from '../data-link.tsx'
import { Drawing } from '../drawing.tsx'
import { Explain } from '../explain.tsx'
import { PAGE_THEME } from '../page-theme.ts'
import type { AreaState } from './area-state.ts'
import { Delta } from './delta.tsx'
import { PlanAnswers } from './plan-answers.tsx'
import type { Area } from './story.ts'

interface Shown {
  readonly state: AreaState
  readonly area: Area
}

/** Where an area stands: figures, breaks, why it has its place in the order, the strip of all provinces. */
export function AreaStanding({ state, area }: Shown) {
  const { province, from, to } = state.view.value
  const words = state.words.value
  const { unit } = area
  const position = positionOf(state.dataset, province.code, unit.id, from, to)
  return (
    <>
      <Facts area={area} state={state} />
      {state.dataset.comparability.breaksBetween(unit.id, from, to).map(({ year, note }) => (
        <p key={year} class="hint">
          <DataLink state={state} focus={{ unit: unit.id, year }}>
            {year}
          </DataLink>
          : {nameOf(note, words)}.
        </p>
      ))}
      <Why area={area} state={state} />
      {position && (
        <Drawing name="wide-strip" svg={strip(position, { theme: PAGE_THEME, width: 640, height: 34 })} />
      )}
    </>
  )
}

/** What plans do about an area: which of the four states it is in, its tasks by plan, and aside what does not count. */
export function AreaAnswers({
  state,
  area,
  act,
}: Shown & {
  /** What can be done with a task. */
  readonly act?: (answer: ServingItem) => ComponentChildren
}) {
  const { to } = state.view.value
  const words = state.words.value
  const { unit, serving, general, earlier, later, elsewhere } = area
  const told = words.coverage
  const how = { words, agencies: state.data.agencies, ...(act && { act }) }
  const aside = [
    { id: 'general', items: general, title: told.general(general.map(({ item }) => item)) },
    { id: 'earlier', items: earlier, title: `${told.earlierPlans(to)} (${earlier.length})` },
    { id: 'later', items: later, title: `${told.laterPlans(to)} (${later.length})` },
    { id: 'elsewhere', items: elsewhere, title: told.elsewhere(elsewhere.length) },
  ]
  return (
    <>
      <p class={area.coverage === 'none' ? 'void' : 'served'}>
        {sentenceOf(told.area(area, state.story.value.joined), words)}
      </p>
      <PlanAnswers answers={serving} {...how} />
      {aside
        .filter(({ items }) => items.length > 0)
        .map(({ id, items, title }) => (
          <details key={`${id} ${unit.id}`}>
            <summary>{title}</summary>
            <PlanAnswers answers={items} {...how} />
          </details>
        ))}
    </>
  )
}

/** Why the area stands where it does in the order, and how stable that is. */
function Why({ area, state }: Shown) {
  const { province, to } = state.view.value
  const words = state.words.value
  const { priorities } = words
  if (area.reasons.length === 0) return null
  // Draws that the story was told with serve here too.
  const own = area.priority?.stability === null ? undefined : area.priority
  const drawn =
    own ??
    (state.settled.value
      ? prioritiesOf(state.dataset, province.code, to).find(({ id }) => id === area.id)
      : undefined)
  const stable = drawn ? priorities.amongFirst(drawn) : ''
  return (
    <p class="why">
      {sentenceOf(priorities.reasons(area.reasons), words)}
      {stable && ` ${sentenceOf(stable, words)}`} <Explain term="priority" words={words} />
    </p>
  )
}

function Facts({ area, state }: Shown) {
  const view = state.view.value
  const { from, to } = view
  const words = state.words.value
  const { page, names } = words
  const { scored, span, change } = area
  // Weakness goes by the year before; a longer span of the view stands beside it.
  const changes = [
    ...(change ? [{ since: to - 1, row: change }] : []),
    ...(from === to - 1 ? [] : [{ since: from, row: span }]),
  ]
  const before = change?.groupFrom ?? null
  const certainty = state.settled.value ? certaintyOf(state.dataset, view.province.code, area.id, to) : null
  return (
    <dl class="facts">
      <div>
        <dt>{page.inYear(to)}</dt>
        <dd>{scoreText(scored.score, words, 4)}</dd>
      </div>
      {changes.map(({ since, row }) => {
        const band = bandText(row, words)
        return (
          <div key={since}>
            <dt>{band ? `${page.against(since)} · ${page.usually(band)}` : page.against(since)}</dt>
            <dd>
              <Delta row={row} words={words} decimals={4} />
            </dd>
          </div>
        )
      })}
      {scored.rank !== null && (
        <div>
          <dt>
            {[page.rank.toLowerCase(), certainty && page.rankMayBe(...certainty.rankRange)]
              .filter(Boolean)
              .join(' · ')}
          </dt>
          <dd>
            {scored.rank}/{scored.of}
          </dd>
        </div>
      )}
      {scored.group !== null && (
        <div>
          <dt>
            {before === null
              ? page.group.toLowerCase()
              : `${page.group.toLowerCase()} (${page.groupBefore(to - 1, names.group[before])})`}
            {certainty?.onBorderOf && ` · ${words.signal.onBorderOf(certainty.onBorderOf)}`}
          </dt>
          <dd>{names.group[scored.group]}</dd>
        </div>
      )}
    </dl>
  )
}
