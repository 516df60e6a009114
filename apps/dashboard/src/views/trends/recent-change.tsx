import { changeBetween, declineRun, type Unit } from '@papi-lens/core'
import { nameOf } from '@papi-lens/words'
import type { AppState } from '../../app-state.ts'
import { Explain } from '../../explain.tsx'
import { Link } from '../../link.tsx'
import type { TrendsFields } from './trends-view.ts'

/** Between the two years of the page, and since when it has fallen: each held against usual movement. */
export function RecentChange({ state, unit }: { state: AppState<TrendsFields>; unit: Unit }) {
  const { province, from, to } = state.view.value
  const { frame, trendsView } = state.words.value
  const since = (year: number) =>
    changeBetween(state.dataset, province.code, year, to).rows.find(({ id }) => id === unit.id)
  const row = since(from)
  const run = declineRun(state.dataset, province.code, unit.id, to)
  const fallen = run > 1 ? since(to - run) : undefined
  const told = row && trendsView.between(row, from, to)
  if (!told) return null
  const tasks = state.hrefIn('priorities', { area: unit.id })
  return (
    <p class="recent">
      <b>{nameOf(unit, state.words.value)}</b>, {told}{' '}
      {fallen && `${trendsView.declines(fallen, to - run, to)} `}
      <Explain term="usual-movement" words={state.words.value} />{' '}
      {unit.level === 'subdimension' && (
        <Link class="to-press" href={tasks} act={() => state.go(tasks)}>
          {frame.questions.priorities}
        </Link>
      )}
    </p>
  )
}
