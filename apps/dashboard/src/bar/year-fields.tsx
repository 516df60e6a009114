import { type Dataset, type PairStanding, pairsBefore, publishedYears } from '@papi-lens/core'
import type { Words } from '@papi-lens/words'
import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import type { Place } from '../place.ts'
import { withYear } from '../with-year.ts'

interface YearFieldsProps {
  readonly dataset: Dataset
  readonly view: Place
  readonly words: Words
  readonly choose: (pair: Pick<Place, 'from' | 'to'>, step: boolean) => void
}

/** The choice of two years: what compares and was published comes first, and what does not says so. */
export function YearFields({ dataset, view, words, choose }: YearFieldsProps) {
  const { frame, page } = words
  const { province, from, to } = view
  const pairs = pairsBefore(dataset, province.code, to)
  const comparable = pairs.filter(pair => pair.comparable > 0)
  const others = pairs.filter(pair => pair.comparable === 0)
  const published = publishedYears(dataset, province.code)
  const later = dataset.panel.framework.years.slice(1).reverse()
  const pair = pairs.find(candidate => candidate.from === from)
  const text = (standing: PairStanding) =>
    // In the closed field the year stands alone.
    standing.from === from || standing.comparable === standing.of
      ? `${standing.from}`
      : `${standing.from} · ${(standing.comparable > 0 ? frame.comparesIn : frame.doesNotCompare)(standing)}`
  const pick = (key: 'from' | 'to') => (year: number, step: boolean) =>
    choose(withYear(view, key, year), step)
  return (
    <div class="years">
      <YearSelect label={page.from} value={from} choose={pick('from')}>
        <Years
          label={frame.comparable}
          options={comparable.map(standing => option(standing.from, text(standing)))}
        />
        <Years
          label={frame.notComparable}
          options={others.map(standing => option(standing.from, text(standing)))}
        />
      </YearSelect>
      <span aria-hidden="true">→</span>
      <YearSelect label={page.to} value={to} choose={pick('to')}>
        <Years
          label={frame.publishedYears}
          options={later.filter(year => published.includes(year)).map(year => option(year))}
        />
        <Years
          label={frame.unpublishedYears}
          options={later.filter(year => !published.includes(year)).map(year => option(year))}
        />
      </YearSelect>
      {pair && pair.comparable < pair.of && (
        <span class="hint">{(pair.comparable > 0 ? frame.comparesIn : frame.doesNotCompare)(pair)}</span>
      )}
    </div>
  )
}

/** Years of one kind, where there are any. */
function Years({ label, options }: { label: string; options: readonly VNode[] }) {
  return options.length > 0 ? <optgroup label={label}>{[...options]}</optgroup> : null
}

function option(year: number, text = `${year}`) {
  return (
    <option key={year} value={year}>
      {text}
    </option>
  )
}

/** One of the two years. A first choice is new in the history; going on through the list from there is not. */
function YearSelect(props: {
  readonly label: string
  readonly value: number
  readonly choose: (year: number, step: boolean) => void
  readonly children: preact.ComponentChildren
}) {
  const { label, value, choose, children } = props
  const stepping = useRef(false)
  const begin = () => {
    stepping.current = false
  }
  return (
    <label>
      <span class="unseen">{label}</span>
      <select
        value={value}
        onFocus={begin}
        onMouseDown={begin}
        onChange={event => {
          choose(Number(event.currentTarget.value), stepping.current)
          stepping.current = true
        }}
      >
        {children}
      </select>
    </label>
  )
}
