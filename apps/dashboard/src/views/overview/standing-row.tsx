import { strip } from '@papi-lens/charts'
import { type ChangeRow, certaintyOf, positionOf } from '@papi-lens/core'
import { bandText, scoreText, type TermId, type Words } from '@papi-lens/words'
import type { ComponentChildren } from 'preact'
import { Delta } from '../../area/delta.tsx'
import { BreakLink } from '../../data-link.tsx'
import { Drawing } from '../../drawing.tsx'
import { Explain } from '../../explain.tsx'
import { PAGE_THEME } from '../../page-theme.ts'
import { GroupBadge } from './group.tsx'
import type { OverviewState } from './overview-state.ts'

/** The total in a row: score, change beside usual movement, group, rank in the nation and in the region. */
export function StandingRow({ state }: { state: OverviewState }) {
  const words = state.words.value
  const { province, from, to } = state.view.value
  const { scorecard, summary } = state.story.value
  const { page, names, signal } = words
  const { total: row } = summary
  const { total } = scorecard
  if (typeof total.score !== 'number') return null
  const position = positionOf(state.dataset, province.code, 'total', from, to)
  const certainty = state.settled.value ? certaintyOf(state.dataset, province.code, 'total', to) : null
  const compared = row.delta !== null
  const band = bandText(row, words)
  return (
    <section class="standing" aria-label={page.total(from, to)}>
      <dl>
        <Fact term={page.total(from, to)} words={words}>
          {typeof row.from === 'number' && compared && (
            <span class="was">{scoreText(row.from, words)} → </span>
          )}
          {scoreText(total.score, words)}
        </Fact>
        <Fact
          term={page.change}
          words={words}
          explain="usual-movement"
          notes={[compared ? band && page.usually(band) : page.totalUncompared(row, from)]}
          why={!compared && <BreakLink state={state} unit="total" from={from} to={to} />}
        >
          {compared ? <Delta row={row} words={words} /> : '–'}
        </Fact>
        <Fact
          term={page.group}
          words={words}
          explain={certainty?.onBorderOf ? 'border' : 'group'}
          notes={[
            certainty?.onBorderOf && signal.onBorderOf(certainty.onBorderOf),
            row.groupFrom && compared && page.groupBefore(from, names.group[row.groupFrom]),
          ]}
        >
          <GroupBadge group={total.group} words={words} />
        </Fact>
        {total.rank !== null && (
          <Fact
            term={page.rankInNation}
            words={words}
            explain={certainty ? 'rank-range' : 'rank'}
            notes={[certainty && page.rankMayBe(...certainty.rankRange), before(row, from, words)]}
          >
            {total.rank}
            <small>/{total.of}</small>
          </Fact>
        )}
        {total.region.rank !== null && (
          <Fact
            term={page.rankInRegion}
            words={words}
            explain="region"
            notes={[names.region[total.region.name]]}
          >
            {total.region.rank}
            <small>/{total.region.of}</small>
          </Fact>
        )}
      </dl>
      {position && (
        <Drawing name="wide-strip" svg={strip(position, { theme: PAGE_THEME, width: 300, height: 30 })} />
      )}
    </section>
  )
}

/** The rank of the earlier year; among the provinces of both years too, where others were published then. */
function before(
  { rankFrom, ofFrom, ofTo, rankChangeCommon: common }: ChangeRow,
  from: number,
  { page }: Words,
) {
  if (rankFrom === null) return null
  const published = page.rankBefore(from, rankFrom, ofFrom)
  if (!common || (common.of === ofFrom && common.of === ofTo)) return published
  return `${published} (${page.rankCommon(common.from, common.to, common.of)})`
}

function Fact(props: {
  readonly term: string
  readonly words: Words
  readonly explain?: TermId
  readonly notes?: readonly (string | false | null | undefined)[]
  /** The way to why there is nothing to tell. */
  readonly why?: ComponentChildren
  readonly children: ComponentChildren
}) {
  const { term, words, explain, notes = [], why, children } = props
  return (
    <div>
      <dt>
        {term} {explain && <Explain term={explain} words={words} />}
      </dt>
      <dd class="figure">{children}</dd>
      {notes.map(
        note =>
          note && (
            <dd key={note} class="hint">
              {note}
            </dd>
          ),
      )}
      {why && <dd class="hint">{why}</dd>}
    </div>
  )
}
