import type { IndicatorSeries, Province, Unit } from '@papi-lens/core'
import { formatDelta, formatNumber, indicatorLabel } from '@papi-lens/words'
import type { Invocation } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'
import { NOTHING, sourceLine } from '../told/wording.ts'

/** Years shown side by side; all are in the document. */
const MOST_YEARS = 4

/** Indicators for people: a row each, its latest years, and the change between the first and the last shown. */
export function indicatorsText(
  { words, style, width }: Invocation,
  province: Province,
  unit: Unit,
  found: readonly IndicatorSeries[],
): string {
  const all = [...new Set(found.flatMap(({ values }) => values.map(({ year }) => year)))].sort()
  const years = all.slice(-MOST_YEARS)
  const { title, heads, joining } = words.indicators
  const rows = found.map(({ indicator, values }) => {
    const figures = years.map(year => values.find(value => value.year === year)?.value)
    const shown = figures.filter(figure => figure !== undefined)
    const [first, last] = [shown[0], shown.at(-1)]
    const change = shown.length < 2 || first === undefined || last === undefined ? null : last - first
    return [
      indicatorLabel(indicator, words),
      indicator.scale ?? NOTHING,
      ...figures.map(figure => (figure === undefined ? NOTHING : formatNumber(figure, words))),
      change === null ? NOTHING : formatDelta(change, words),
    ]
  })
  const table = tableText(
    [
      { head: heads.indicator, wraps: true },
      { head: heads.scale, optional: true },
      ...years.map(year => ({ head: `${year}`, align: 'right' as const })),
      { head: heads.change, align: 'right' },
    ],
    rows,
    width,
  )
  const lines = [
    style.bold(wrapText(title({ province, unit }), width)),
    '',
    table,
    wrapText(joining, width),
    '',
    style.dim(sourceLine(years, words)),
  ]
  return `${lines.join('\n')}\n`
}
