import { strip } from '@papi-lens/charts'
import { positionOf } from '@papi-lens/core'
import { bandText, scoreText, type TermId, type Words } from '@papi-lens/words'
import type { ComponentChildren } from 'preact'
import type { AppState } from '../app-state.ts'
import { Explain } from '../explain.tsx'
import { Delta } from './delta.tsx'
import { Drawing } from './drawing.tsx'
import { GroupBadge } from './group.tsx'

/** The total in a row: score, change beside usual movement, group, rank in the nation and in the region. */
export function StandingRow({ state }: { state: AppState }) {
  const words = state.words.value
  const { province, from, to } = state.view.value
  const { scorecard, summary } = state.story.value
  const { page, names } = words
  const { total: row } = summary
  const { total } = scorecard
  if (typeof total.score !== 'number') return null
  const position = positionOf(state.dataset, province.code, 'total', from, to)
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
          note={compared ? (band ? page.usually(band) : null) : page.totalUncompared(row, from)}
        >
          {compared ? <Delta row={row} words={words} /> : '–'}
        </Fact>
        <Fact
          term={page.group}
          words={words}
          explain="group"
          note={row.groupFrom && compared ? page.groupBefore(from, names.group[row.groupFrom]) : null}
        >
          <GroupBadge group={total.group} words={words} />
        </Fact>
        {total.rank !== null && (
          <Fact
            term={page.rankInNation}
            words={words}
            explain="rank"
            note={row.rankFrom === null ? null : page.rankBefore(from, row.rankFrom, row.ofFrom)}
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
            note={names.region[total.region.name]}
          >
            {total.region.rank}
            <small>/{total.region.of}</small>
          </Fact>
        )}
      </dl>
      {position && <Drawing name="wide-strip" svg={strip(position, { width: 300, height: 30 })} />}
    </section>
  )
}

function Fact(props: {
  readonly term: string
  readonly words: Words
  readonly explain?: TermId
  readonly note?: string | null
  readonly children: ComponentChildren
}) {
  const { term, words, explain, note, children } = props
  return (
    <div>
      <dt>{term}</dt>
      <dd class="figure">{children}</dd>
      {(note || explain) && (
        <dd class="hint">
          {note} {explain && <Explain term={explain} words={words} />}
        </dd>
      )}
    </div>
  )
}
