import { isScore, yearStep } from '@papi-lens/core'
import { nameOf, scoreText, sentenceOf } from '@papi-lens/words'
import type { AppState } from '../../app-state.ts'
import { Link } from '../../link.tsx'
import type { DataFields, DataFocus } from './data-view.ts'
import { IndicatorRows } from './indicator-rows.tsx'

/** One unit in one year: whether there is a score, how it compares with the year before, and why. */
export function FocusedCell({ state, focus }: { state: AppState<DataFields>; focus: DataFocus }) {
  const view = state.view.value
  const words = state.words.value
  const { dataset } = state
  const { panel } = dataset
  const { framework } = panel
  const { unit: id, year } = focus
  const unit = framework.unit(id)
  const { dataView, page, charts } = words
  const own = panel.score(view.province.code, year, id)
  const published = panel.column(year, id).filter(score => !Number.isNaN(score)).length
  const { verdict, breaks, added, dropped, resampled } = yearStep(dataset, id, year)
  // Where a single dimension is missing, its reason is not known.
  const withheld =
    !isScore(own) &&
    own.missing === 'not-published' &&
    framework.units.every(each => !isScore(panel.score(view.province.code, year, each.id)))
  const namesOf = (ids: readonly string[]) => ids.map(each => nameOf(framework.unit(each), words))
  const trend = state.hrefIn('trends', { unit: id })
  const closed = { ...view, focus: null }
  return (
    <article class="focused" aria-labelledby="focused">
      <h3 id="focused">{dataView.open(nameOf(unit, words), year)}</h3>
      <dl>
        <dt>{dataView.scoreOf(view.province)}</dt>
        <dd>
          {sentenceOf(scoreText(own, words), words, '')}
          {withheld && `. ${page.unpublished}`}
        </dd>
        <dt>{dataView.published}</dt>
        <dd>{dataView.publishedOf(published, panel.provinces.length)}</dd>
        <dt>{dataView.against(year - 1)}</dt>
        <dd>
          {verdict === null ? dataView.firstYear : dataView.meaning[verdict]}
          {added.length > 0 && ` ${dataView.added(namesOf(added))}`}
          {dropped.length > 0 && ` ${dataView.dropped(namesOf(dropped))}`}
          {breaks.length > 0 && (
            <ul>
              {breaks.map(found => (
                <li key={`${found.verdict} ${found.source} ${found.subdimensions[0]}`}>
                  {nameOf(found.note, words)} ({dataView.basis[found.basis]}):{' '}
                  {namesOf(found.subdimensions).join('; ')}. <cite lang="en">{found.source}</cite>
                </li>
              ))}
            </ul>
          )}
        </dd>
        {verdict !== null && (
          <>
            <dt>{dataView.localities}</dt>
            <dd>
              {resampled.length === 0
                ? dataView.sameLocalities
                : resampled.map(found => (
                    <span key={found.source}>
                      {charts.caveat.resampled(found)}. <cite lang="en">{found.source}</cite>
                    </span>
                  ))}
            </dd>
          </>
        )}
      </dl>
      <IndicatorRows state={state} focus={focus} />
      <p class="to-press">
        <Link href={trend} act={() => state.go(trend)}>
          {dataView.toTrend}
        </Link>{' '}
        <Link class="button" href={state.hrefOf(closed)} act={() => state.show(closed)}>
          {dataView.close}
        </Link>
      </p>
    </article>
  )
}
