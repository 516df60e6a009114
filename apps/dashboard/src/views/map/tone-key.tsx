import { formatDelta, formatScore, formatShareDelta, sentenceOf, type Words } from '@papi-lens/words'
import type { MapStory, ShownPlace, Tone } from './map-story.ts'
import type { MapFields } from './map-view.ts'

const [CELL, COLUMNS, HEAD] = [10, 40, 12]

/** The key, which is the distribution: a square for every province where its value lies, and what each tone means. */
export function ToneKey({
  story: { places, tones },
  show,
  marked,
  words,
}: {
  story: MapStory
  show: MapFields['show']
  marked: string
  words: Words
}) {
  const { mapView } = words
  const known = places.filter(({ value }) => value !== null)
  // Where only shares compare, all changes are shares.
  const isShare = show !== 'level' && known.every(({ row }) => row?.delta == null)
  const text = (value: number) =>
    show === 'level'
      ? formatScore(value, words)
      : isShare
        ? formatShareDelta(value, words)
        : formatDelta(value, words)
  return (
    <div class="tone-key">
      {known.length > 0 && (
        <>
          <p class="hint">{mapView.distribution}</p>
          <Squares places={known} marked={marked} text={text} />
        </>
      )}
      <ul>
        {tones.map(({ tone, count, range }) => (
          <li key={tone}>
            <span class={`swatch tone-${tone}`} aria-hidden="true" />
            <span>
              {tone === 'none' && show === 'level'
                ? sentenceOf(words.charts.map.noScore, words, '')
                : toneName(tone, words)}
            </span>
            <span class="hint">
              {words.charts.caveat.provinces(count)}
              {range && ` · ${[...new Set(range.map(text))].join('–')}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What a tone means. */
export function toneName(tone: Tone, { names, mapView }: Words): string {
  return tone in names.group
    ? names.group[tone as keyof typeof names.group]
    : mapView.tone[tone as keyof typeof mapView.tone]
}

function Squares({
  places,
  marked,
  text,
}: {
  places: readonly ShownPlace[]
  marked: string
  text: (value: number) => string
}) {
  const sorted = places.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
  const [low, high] = [sorted[0]?.value ?? 0, sorted.at(-1)?.value ?? 0]
  const columnOf = (value: number) =>
    Math.min(COLUMNS - 1, Math.floor((COLUMNS * (value - low)) / (high - low || 1)))
  const stacks = new Map<number, ShownPlace[]>()
  for (const place of sorted) {
    const column = columnOf(place.value ?? low)
    stacks.set(column, [...(stacks.get(column) ?? []), place])
  }
  const tall = Math.max(1, ...[...stacks.values()].map(stack => stack.length))
  const foot = tall * CELL
  const [width, zero] = [COLUMNS * CELL, columnOf(0) * CELL]
  return (
    <svg class="squares" viewBox={`0 0 ${width} ${foot + HEAD + 4}`} aria-hidden="true">
      {low < 0 && high > 0 && <path class="zero" d={`M${zero} 0V${foot}`} />}
      {[...stacks].flatMap(([column, stack]) =>
        stack.map(({ code, tone }, index) => (
          <rect
            key={code}
            class={`tone-${tone} ${code === marked ? 'marked' : ''}`}
            x={column * CELL + 0.5}
            y={foot - (index + 1) * CELL + 0.5}
            width={CELL - 1}
            height={CELL - 1}
          />
        )),
      )}
      <text x="0" y={foot + HEAD}>
        {text(low)}
      </text>
      <text x={width} y={foot + HEAD} text-anchor="end">
        {text(high)}
      </text>
    </svg>
  )
}
