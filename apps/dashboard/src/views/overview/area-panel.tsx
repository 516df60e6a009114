import { strip } from '@papi-lens/charts'
import { certaintyOf, positionOf, prioritiesOf } from '@papi-lens/core'
import { bandText, nameOf, scoreText, sentenceOf } from '@papi-lens/words'
import type { RefObject } from 'preact'
import { Drawing } from '../../drawing.tsx'
import { Explain } from '../../explain.tsx'
import { Link } from '../../link.tsx'
import { PAGE_THEME } from '../../page-theme.ts'
import { Delta } from './delta.tsx'
import type { OverviewState } from './overview-state.ts'
import { PlanAnswers } from './plan-answers.tsx'
import type { Area } from './story.ts'

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
  const { unit, serving, general, earlier, later, elsewhere } = area
  const told = words.coverage
  const trend = state.hrefIn('trends', { unit: unit.id })
  const position = positionOf(state.dataset, view.province.code, unit.id, view.from, view.to)
  const how = { words, agencies: state.data.agencies }
  const aside = [
    { id: 'general', items: general, title: told.general(general.map(({ item }) => item)) },
    { id: 'earlier', items: earlier, title: `${told.earlierPlans(view.to)} (${earlier.length})` },
    { id: 'later', items: later, title: `${told.laterPlans(view.to)} (${later.length})` },
    { id: 'elsewhere', items: elsewhere, title: told.elsewhere(elsewhere.length) },
  ]
  const breaks = state.dataset.comparability.breaksBetween(unit.id, view.from, view.to)
  const dimension = unit.dimension === null ? unit : state.dataset.panel.framework.unit(unit.dimension)
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
          <button type="button" class="button" onClick={() => state.show({ ...view, area: null })}>
            {words.page.close}
          </button>
        </div>
      </div>
      <Facts area={area} state={state} />
      {breaks.map(({ year, note }) => (
        <p key={year} class="hint">
          {year}: {nameOf(note, words)}.
        </p>
      ))}
      <Why area={area} state={state} />
      {position && (
        <Drawing name="wide-strip" svg={strip(position, { theme: PAGE_THEME, width: 640, height: 34 })} />
      )}

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
    </section>
  )
}

/** Why the area stands where it does in the order, and how stable that is. */
function Why({ area, state }: { area: Area; state: OverviewState }) {
  const { province, to } = state.view.value
  const words = state.words.value
  const { priorities } = words
  if (area.reasons.length === 0) return null
  const drawn = state.settled.value
    ? prioritiesOf(state.dataset, province.code, to).find(({ id }) => id === area.id)
    : undefined
  const stable = drawn ? priorities.amongFirst(drawn) : ''
  return (
    <p class="why">
      {sentenceOf(priorities.reasons(area.reasons), words)}
      {stable && ` ${sentenceOf(stable, words)}`} <Explain term="priority" words={words} />
    </p>
  )
}

function Facts({ area, state }: { area: Area; state: OverviewState }) {
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
