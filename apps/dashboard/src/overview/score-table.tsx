import { flagMeaning, flagName, type Lang, strip } from '@papi-lens/charts'
import { type ChangeRow, type Flag, positionOf, type ScoredUnit } from '@papi-lens/core'
import type { AppState } from '../app-state.ts'
import { changeText, named, scoreText } from '../sentences.ts'
import { WORDS } from '../words.ts'
import { AreaLink } from './area-link.tsx'
import { Drawing } from './drawing.tsx'
import { GroupBadge } from './group.tsx'
import { StripLegend } from './legend.tsx'

/** Flags that tell more than the figures beside them already do. */
const TOLD: readonly Flag[] = ['hidden-decline', 'relative-decline', 'persistent-decline', 'group-drop']
const ARROW = { up: '▲', down: '▼', flat: '' } as const

/** Every score of the province: dimensions with their sub-dimensions, position, change and notes. */
export function ScoreTable(props: {
  state: AppState
  selected: string | null
  choose: (area: string) => void
}) {
  const { state } = props
  const view = state.view.value
  const { scorecard, change } = state.story.value
  const words = WORDS[view.lang]
  const rows = new Map(change.rows.map(row => [row.id, row]))
  const download = async () => {
    const { downloadChange } = await import('../download.ts')
    downloadChange(state.dataset, change, scorecard, view)
  }
  return (
    <section class="scores" aria-labelledby="scores">
      <div class="table-head">
        <h2 id="scores">{words.tableTitle}</h2>
        <button type="button" class="button" onClick={download}>
          {words.downloadTable}
        </button>
      </div>
      <StripLegend lang={view.lang} from={view.from} to={view.to} />
      <table>
        <thead>
          <tr>
            <th scope="col">{words.content}</th>
            <th scope="col" class="num">
              {words.score}
            </th>
            <th scope="col" class="num">
              {words.change}
            </th>
            <th scope="col">{words.group}</th>
            <th scope="col" class="num rank">
              {words.rank}
            </th>
            <th scope="col">{words.position}</th>
            <th scope="col" class="notes">
              {words.notes}
            </th>
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
      <Explained state={state} />
    </section>
  )
}

function Row(props: {
  readonly scored: ScoredUnit
  readonly row: ChangeRow
  readonly state: AppState
  readonly selected: string | null
  readonly choose: (area: string) => void
}) {
  const { scored, row, state, selected, choose } = props
  const view = state.view.value
  const { lang, province, from, to } = view
  const isDimension = row.level === 'dimension'
  const name = named(state.dataset.panel.framework.unit(scored.id), lang)
  const position = positionOf(state.dataset, province.code, scored.id, from, to)
  const direction = row.direction ?? 'none'
  return (
    <tr class={isDimension ? 'dimension' : selected === scored.id ? 'sub chosen' : 'sub'}>
      <th scope="row">
        <span class="number">{scored.number}</span>
        {isDimension || !state.story.value.published ? (
          name
        ) : (
          <AreaLink view={view} area={scored.id} selected={selected === scored.id} choose={choose}>
            {name}
          </AreaLink>
        )}
        <Notes row={row} lang={lang} place="under" />
      </th>
      <td class={typeof scored.score === 'number' ? 'num' : 'num hole'}>{scoreText(scored.score, lang)}</td>
      <td class={`num ${direction}`}>
        {row.direction && <span class="arrow">{ARROW[row.direction]}</span>}
        {row.direction === null && typeof row.to === 'number' ? (
          <span class="hatched">{changeText(row, lang)}</span>
        ) : (
          changeText(row, lang)
        )}
      </td>
      <td>
        <GroupBadge group={scored.group} lang={lang} />
      </td>
      <td class="num rank">
        {scored.rank ?? '–'}
        <small>/{scored.of}</small>
      </td>
      <td class="strip-cell">{position && <Drawing name="row-strip" svg={strip(position)} />}</td>
      <td class="notes">
        <Notes row={row} lang={lang} place="beside" />
      </td>
    </tr>
  )
}

/** Flags of a row. On narrow screens they stand under the name, else in their own column; only one is shown. */
function Notes({ row, lang, place }: { row: ChangeRow; lang: Lang; place: 'under' | 'beside' }) {
  const words = WORDS[lang]
  const flags = TOLD.filter(flag => row.flags.includes(flag))
  if (flags.length === 0 && row.comparability !== 'rescaled') return null
  return (
    <span class={`chips ${place}`}>
      {flags.map(flag => (
        <span key={flag} class="chip" title={flagMeaning(flag, lang)}>
          {flagName(flag, lang)}
        </span>
      ))}
      {row.comparability === 'rescaled' && (
        <span class="chip calm" title={words.inShareMeaning}>
          {words.inShare}
        </span>
      )}
    </span>
  )
}

/** What the notes mean, and why some rows of this table do not compare. */
function Explained({ state }: { state: AppState }) {
  const { lang, from, to } = state.view.value
  const words = WORDS[lang]
  const { change } = state.story.value
  const { framework } = state.dataset.panel
  const breaks = change.rows
    .filter(row => row.level === 'subdimension')
    .flatMap(row =>
      state.dataset.comparability.breaksBetween(row.id, from, to).map(found => ({ row, found })),
    )
  return (
    <div class="explained">
      <details>
        <summary>{words.flagsTitle}</summary>
        <dl>
          {TOLD.map(flag => (
            <div key={flag}>
              <dt>{flagName(flag, lang)}</dt>
              <dd>{flagMeaning(flag, lang)}</dd>
            </div>
          ))}
          {change.rows.some(row => row.comparability === 'rescaled') && (
            <div>
              <dt>{words.inShare}</dt>
              <dd>{words.inShareMeaning}</dd>
            </div>
          )}
        </dl>
      </details>
      {breaks.length > 0 && (
        <details>
          <summary>{words.breaksTitle}</summary>
          <dl>
            {breaks.map(({ row, found }) => (
              <div key={`${row.id} ${found.year}`}>
                <dt>
                  {named(framework.unit(row.id), lang)}, {found.year}
                </dt>
                <dd>{found.note[lang]}.</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  )
}
