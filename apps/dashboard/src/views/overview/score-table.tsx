import { strip } from '@papi-lens/charts'
import { type ChangeRow, positionOf, type ScoredUnit } from '@papi-lens/core'
import { nameOf, scoreText, sentenceOf } from '@papi-lens/words'
import { Drawing } from '../../drawing.tsx'
import { PAGE_THEME } from '../../page-theme.ts'
import { WorkbookButton } from '../../workbook-button.tsx'
import { AreaLink } from './area-link.tsx'
import { Delta } from './delta.tsx'
import { GroupBadge } from './group.tsx'
import { StripLegend } from './legend.tsx'
import type { OverviewState } from './overview-state.ts'

interface Choice {
  readonly state: OverviewState
  readonly selected: string | null
  readonly choose: (area: string) => void
}

/** Every score of the province: dimensions with their sub-dimensions, change, group, ranks, position. */
export function ScoreTable(props: Choice) {
  const { state } = props
  const view = state.view.value
  const words = state.words.value
  const { page } = words
  const { scorecard, change } = state.story.value
  const rows = new Map(change.rows.map(row => [row.id, row]))
  const download = async (format: 'csv' | 'xlsx') => {
    const saving = import('./download.ts').then(({ downloadChange }) =>
      downloadChange(state.dataset, change, scorecard, view, words, format),
    )
    await state.bring(saving)
  }
  return (
    <section class="scores" aria-labelledby="scores">
      <div class="table-head">
        <h2 id="scores">{page.tableTitle}</h2>
        <div class="downloads">
          <WorkbookButton words={words} hand={() => download('xlsx')} />
          <button type="button" class="button" onClick={() => download('csv')}>
            {page.downloadTable}
          </button>
        </div>
      </div>
      <StripLegend words={words} from={view.from} to={view.to} />
      <table>
        <thead>
          <tr>
            <th scope="col">{page.content}</th>
            <th scope="col" class="num before">
              {view.from}
            </th>
            <th scope="col" class="num">
              {view.to}
            </th>
            <th scope="col" class="num">
              {page.change}
            </th>
            <th scope="col">{page.group}</th>
            <th scope="col" class="num rank">
              {page.rank}
            </th>
            <th scope="col" class="num rank region">
              {page.rankInRegion}
            </th>
            <th scope="col">{page.position}</th>
          </tr>
        </thead>
        {scorecard.dimensions.map(dimension => (
          <tbody key={dimension.id}>
            {[dimension, ...dimension.subdimensions].map(scored => {
              const row = rows.get(scored.id)
              return row && <Row key={scored.id} scored={scored} row={row} {...props} />
            })}
          </tbody>
        ))}
      </table>
      <Breaks state={state} />
    </section>
  )
}

function Row(props: Choice & { readonly scored: ScoredUnit; readonly row: ChangeRow }) {
  const { scored, row, state, selected, choose } = props
  const view = state.view.value
  const words = state.words.value
  const { province, from, to } = view
  const isDimension = row.level === 'dimension'
  const name = nameOf(state.dataset.panel.framework.unit(scored.id), words)
  const position = positionOf(state.dataset, province.code, scored.id, from, to)
  return (
    <tr class={isDimension ? 'dimension' : selected === scored.id ? 'sub chosen' : 'sub'}>
      <th scope="row">
        <span class="number">{scored.number}</span>
        {isDimension || !state.story.value.published ? (
          name
        ) : (
          <AreaLink state={state} area={scored.id} selected={selected === scored.id} choose={choose}>
            {name}
          </AreaLink>
        )}
      </th>
      <td class={typeof row.from === 'number' ? 'num before' : 'num before hole'}>
        {/* A score that does not stand beside the later one is hatched. */}
        <span class={row.comparability === 'same' ? undefined : 'hatched'}>{scoreText(row.from, words)}</span>
      </td>
      <td class={typeof scored.score === 'number' ? 'num' : 'num hole'}>{scoreText(scored.score, words)}</td>
      <td class="num">
        <Delta row={row} words={words} />
      </td>
      <td>
        <GroupBadge group={scored.group} words={words} />
      </td>
      <Place rank={scored.rank} of={scored.of} look="num rank" />
      <Place rank={scored.region.rank} of={scored.region.of} look="num rank region" />
      <td class="strip-cell">
        {position && <Drawing name="row-strip" svg={strip(position, { theme: PAGE_THEME })} />}
      </td>
    </tr>
  )
}

function Place({ rank, of, look }: { rank: number | null; of: number; look: string }) {
  return (
    <td class={look}>
      {rank ?? '–'}
      {rank !== null && <small>/{of}</small>}
    </td>
  )
}

/** Why some rows of this table do not compare, or compare only by share of scale. */
function Breaks({ state }: { state: OverviewState }) {
  const { from, to } = state.view.value
  const words = state.words.value
  const { change } = state.story.value
  const { framework } = state.dataset.panel
  const breaks = change.rows
    .filter(row => row.level === 'subdimension')
    .flatMap(row =>
      state.dataset.comparability.breaksBetween(row.id, from, to).map(found => ({ row, found })),
    )
  if (breaks.length === 0) return null
  return (
    <div class="explained">
      <details>
        <summary>{words.page.breaksTitle}</summary>
        <dl>
          {breaks.map(({ row, found }) => (
            <div key={`${row.id} ${found.year}`}>
              <dt>
                {nameOf(framework.unit(row.id), words)}, {found.year}
              </dt>
              <dd>{sentenceOf(nameOf(found.note, words), words)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}
