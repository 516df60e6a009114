import { type Dataset, type Province, segmentsOf, type Trend, type TrendSegment } from '@papi-lens/core'
import { formatPercent, formatScore, nameOf } from '@papi-lens/words'
import type { CommandWords } from '@papi-lens/words/command'
import type { Invocation } from '../call/invocation.ts'
import { resampledLines } from '../told/resampled.ts'
import { wrapText } from '../told/table.ts'
import { sourceLine } from '../told/wording.ts'

/** Sub-dimensions named for one reason; of the others only the number. */
const MOST_NAMED = 3

/** A trend for people: what the latest years say, then each segment with the reason of the break before it. */
export function trendText(call: Invocation, dataset: Dataset, province: Province, trend: Trend): string {
  const { style, width, words } = call
  const { segment: told, relative, noScore } = words.command.trend
  const unit = nameOf(dataset.panel.framework.unit(trend.unit), words)
  const where = `${nameOf(province, words)}, ${unit}`
  const last = trend.segments.at(-1)
  if (!last) {
    return `${style.bold(wrapText(`${where}: ${noScore}`, width))}\n`
  }
  const blocks = trend.segments.flatMap((segment, index) => {
    const before = trend.segments[index - 1]?.years.at(-1)
    const reasons = before ? breakLines(dataset, trend.unit, before, segment.years[0] ?? before, words) : []
    return [
      ...reasons.map(line => style.dim(wrapText(line, width))),
      ...(before ? [''] : []),
      ...(trend.segments.length > 1 ? [wrapText(told(periodText(segment.years), segment), width)] : []),
      ...scoreLines(dataset, trend.unit, segment, words).map(line =>
        wrapText(line, width).replaceAll('\u00A0', ' '),
      ),
      '',
    ]
  })
  const years = trend.segments.flatMap(segment => segment.years)
  const notes = [
    ...new Set(
      trend.segments.flatMap(segment =>
        resampledLines(dataset, segment.years[0] ?? 0, segment.years.at(-1) ?? 0, words),
      ),
    ),
  ]
  const lines = [
    style.bold(wrapText(`${where}, ${told(periodText(last.years), last)}`, width)),
    ...(last.relative.slope === null
      ? []
      : [wrapText(relative(periodText(last.years), last.relative), width)]),
    '',
    ...blocks,
    ...(notes.length > 0 ? [...notes.map(note => wrapText(note, width)), ''] : []),
    style.dim(sourceLine([periodText(years)], words)),
  ]
  return `${lines.join('\n')}\n`
}

/** Every year with its score; where the scale changes on the way, also its share of the scale, and why. */
function scoreLines(
  dataset: Dataset,
  unit: string,
  { years, scores, shares }: TrendSegment,
  words: CommandWords,
): string[] {
  const rescaled = segmentsOf(dataset, unit).filter(span => span.some(year => years.includes(year)))
  return rescaled.flatMap((span, index) => {
    const pairs = years.flatMap((year, at) => {
      const share = rescaled.length > 1 ? ` (${formatPercent(shares[at] ?? 0, words)})` : ''
      const pair = `${year}: ${formatScore(scores[at] ?? 0, words)}${share}`
      return span.includes(year) ? [pair.replaceAll(' ', '\u00A0')] : []
    })
    const before = rescaled[index - 1]?.at(-1)
    const reasons = before ? breakLines(dataset, unit, before, span[0] ?? before, words) : []
    return [...reasons.map(line => `  ${line}`), `  ${pairs.join(' · ')}`]
  })
}

/** Why two years do not compare, or only by their shares of scale: a line for each reason. */
function breakLines(
  { panel: { framework }, comparability }: Dataset,
  unit: string,
  from: number,
  to: number,
  words: CommandWords,
): string[] {
  const { ended, begun, more } = words.command.trend
  const parts = framework.subdimensions
    .filter(({ id, dimension }) => unit === 'total' || dimension === unit || id === unit)
    .map(({ id }) => id)
  const named = (ids: readonly string[]): string => {
    if (ids.length === 1 && ids[0] === unit) return ''
    const names = ids.slice(0, MOST_NAMED).map(id => nameOf(framework.unit(id), words))
    const others = ids.length - names.length
    const rest = others > 0 ? ` ${more(others)}` : ''
    return `${names.join('; ')}${rest}: `
  }
  const years = framework.years.filter(year => year > from && year <= to)
  return years.flatMap(year => {
    const reasons = new Map<string, string[]>()
    const give = (reason: string, id: string) => reasons.set(reason, [...(reasons.get(reason) ?? []), id])
    for (const id of parts) {
      const [was, is] = [framework.scale(id, year - 1), framework.scale(id, year)]
      if (was && !is) give(ended, id)
      if (!was && is) give(begun, id)
      for (const { verdict, note } of comparability.breaksBetween(id, year - 1, year)) {
        give(`${words.names.verdict[verdict]} (${nameOf(note, words)})`, id)
      }
    }
    return [...reasons].map(([reason, ids]) => `↯ ${year}: ${named(ids)}${reason}`)
  })
}

function periodText(years: readonly number[]): string {
  return years.length > 1 ? `${years[0]}–${years.at(-1)}` : `${years[0]}`
}
