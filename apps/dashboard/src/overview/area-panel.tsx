import { groupName, strip } from '@papi-lens/charts'
import { positionOf } from '@papi-lens/core'
import { sentenceOf } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import type { RefObject } from 'preact'
import type { AppState } from '../app-state.ts'
import { changeText, named, scoreText } from '../sentences.ts'
import type { Area } from '../story.ts'
import { WORDS } from '../words.ts'
import { Drawing } from './drawing.tsx'
import { PlanAnswers } from './plan-answers.tsx'

/** One area: where it stands, and which tasks of which plans answer it. */
export function AreaPanel({
  state,
  area,
  panel,
}: {
  state: AppState
  area: Area
  panel: RefObject<HTMLElement | null>
}) {
  const view = state.view.value
  const { lang } = view
  const { unit, serving, general, earlier, later, elsewhere } = area
  const told = wordsIn(lang).coverage
  const position = positionOf(state.dataset, view.province.code, unit.id, view.from, view.to)
  const how = { lang, agencies: state.data.agencies }
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
      <p class="hint">{named(dimension, lang)}</p>
      <h3 id="area">{named(unit, lang)}</h3>
      <Facts area={area} state={state} />
      {breaks.map(({ year, note }) => (
        <p key={year} class="hint">
          {year}: {note[lang]}.
        </p>
      ))}
      {position && <Drawing name="wide-strip" svg={strip(position, { width: 640, height: 34 })} />}

      <p class={area.coverage === 'none' ? 'void' : 'served'}>
        {sentenceOf(told.area(area, state.story.value.joined), lang)}
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

function Facts({ area, state }: { area: Area; state: AppState }) {
  const view = state.view.value
  const { lang, from, to } = view
  const words = WORDS[lang]
  const { scored, span, change } = area
  // Weakness goes by the year before; a longer span of the view stands beside it.
  const changes = [
    ...(change ? [{ since: to - 1, row: change }] : []),
    ...(from === to - 1 ? [] : [{ since: from, row: span }]),
  ]
  const before = change?.groupFrom ?? null
  return (
    <dl class="facts">
      <div>
        <dt>{words.inYear(to)}</dt>
        <dd>{scoreText(scored.score, lang, 4)}</dd>
      </div>
      {changes.map(({ since, row }) => (
        <div key={since}>
          <dt>{words.against(since)}</dt>
          <dd class={row.direction ?? 'none'}>{changeText(row, lang, 4)}</dd>
        </div>
      ))}
      {scored.rank !== null && (
        <div>
          <dt>{words.rank.toLowerCase()}</dt>
          <dd>
            {scored.rank}/{scored.of}
          </dd>
        </div>
      )}
      {scored.group !== null && (
        <div>
          <dt>
            {before === null
              ? words.group.toLowerCase()
              : words.groupBefore(to - 1, groupName(before, lang).toLowerCase())}
          </dt>
          <dd>{groupName(scored.group, lang)}</dd>
        </div>
      )}
    </dl>
  )
}
