import { nameOf, sentenceOf, type TermId } from '@papi-lens/words'
import type { ComponentChildren } from 'preact'
import { DataLink } from '../../data-link.tsx'
import { Explain } from '../../explain.tsx'
import { WorkbookButton } from '../../workbook-button.tsx'
import { StripLegend } from './legend.tsx'
import type { OverviewState } from './overview-state.ts'
import { type Order, scoreRows } from './score-order.ts'
import { Row } from './score-row.tsx'

/** Every score of the province: dimensions with their sub-dimensions, change, group, ranks, position. */
export function ScoreTable({ state }: { state: OverviewState }) {
  const view = state.view.value
  const words = state.words.value
  const { page } = words
  const { scorecard, change } = state.story.value
  const rows = new Map(change.rows.map(row => [row.id, row]))
  const total = rows.get('total')
  const download = async (format: 'csv' | 'xlsx') => {
    const saving = import('./download.ts').then(({ downloadChange }) =>
      downloadChange(state.dataset, change, scorecard, view, state.own.value, words, format),
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
      <p class="hint to-press">{page.toTrend}</p>
      <StripLegend words={words} from={view.from} to={view.to} />
      <table>
        <thead>
          <tr>
            <th scope="col">{page.content}</th>
            <th scope="col" class="num before">
              {view.from}
            </th>
            <th scope="col" class="num score">
              {view.to}
            </th>
            <SortHead state={state} by="change" label={page.change} look="num change" term="usual-movement" />
            <Head state={state} look="group-cell" term="group">
              {page.group}
            </Head>
            <SortHead state={state} by="rank" label={page.rank} look="num rank" term="rank" />
            <SortHead state={state} by="moved" label={page.rankMoved(view.from, view.to)} look="num moved" />
            <SortHead state={state} by="region" label={page.rankInRegion} look="num region" term="region" />
            <Head state={state} look="num median" term="median">
              {page.nationalMedian}
            </Head>
            <th scope="col" class="strip-cell">
              {page.position}
            </th>
          </tr>
        </thead>
        {total && (
          <tbody>
            <Row state={state} scored={scorecard.total} row={total} />
          </tbody>
        )}
        {scoreRows(scorecard, rows, view.sort).map(([first, ...more]) => (
          <tbody key={first?.scored.id}>
            {[...(first ? [first] : []), ...more].map(({ scored, row }) => (
              <Row key={scored.id} scored={scored} row={row} state={state} />
            ))}
          </tbody>
        ))}
      </table>
      <Breaks state={state} />
    </section>
  )
}

/** The head of a column, with the explanation of its term. */
function Head(props: {
  readonly state: OverviewState
  readonly look: string
  readonly term?: TermId | undefined
  /** What it is called where there is no button. */
  readonly label?: string
  readonly sorted?: 'ascending' | 'descending' | undefined
  readonly children: ComponentChildren
}) {
  const { state, look, term, label, sorted, children } = props
  return (
    <th scope="col" class={look} aria-sort={sorted} data-label={label}>
      {children} {term && <Explain term={term} words={state.words.value} />}
    </th>
  )
}

/** The head of a column that the table can be put in order by: the weakest first, the strongest first, as in the framework. */
function SortHead(props: {
  readonly state: OverviewState
  readonly by: Order
  readonly label: string
  readonly look: string
  readonly term?: TermId
}) {
  const { state, by, label, look, term } = props
  const view = state.view.value
  const { page } = state.words.value
  const sort = view.sort?.by === by ? view.sort : null
  const next =
    sort === null ? { by, weakestFirst: true } : sort.weakestFirst ? { by, weakestFirst: false } : null
  // Of ranks the weakest is the highest, of changes the lowest.
  const sorted = sort && (sort.weakestFirst === (by === 'change') ? 'ascending' : 'descending')
  const sign = sort === null ? '↕' : sorted === 'ascending' ? '↑' : '↓'
  return (
    <Head state={state} look={look} term={term} label={label} sorted={sorted ?? undefined}>
      <button
        type="button"
        class="sort"
        title={page.sortBy(label)}
        onClick={() => state.show({ ...view, sort: next }, { step: true })}
      >
        {label} <span aria-hidden="true">{sign}</span>
      </button>
    </Head>
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
                <DataLink state={state} focus={{ unit: row.id, year: found.year }}>
                  {nameOf(framework.unit(row.id), words)}, {found.year}
                </DataLink>
              </dt>
              <dd>{sentenceOf(nameOf(found.note, words), words)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}
