import {
  directionName,
  formatDelta,
  formatPercent,
  formatScore,
  type Lang,
  verdictName,
} from '@papi-lens/charts'
import {
  type Dataset,
  type Province,
  segmentsOf,
  type Trend,
  type TrendSegment,
  type TrendVerdict,
} from '@papi-lens/core'
import type { Invocation } from '../call/invocation.ts'
import { resampledLines } from '../told/resampled.ts'
import { wrapText } from '../told/table.ts'
import { nameOf, sourceLine } from '../told/wording.ts'

/** Sub-dimensions named for one reason; of the others only the number. */
const MOST_NAMED = 3

/** A trend for people: what the latest years say, then each segment with the reason of the break before it. */
export function trendText(call: Invocation, dataset: Dataset, province: Province, trend: Trend): string {
  const { lang, style, width } = call
  const unit = nameOf(dataset.panel.framework.unit(trend.unit), lang)
  const where = `${nameOf(province, lang)}, ${unit}`
  const last = trend.segments.at(-1)
  if (!last) {
    const none = lang === 'vi' ? 'không có điểm nào được công bố' : 'no score was published'
    return `${style.bold(wrapText(`${where}: ${none}`, width))}\n`
  }
  const blocks = trend.segments.flatMap((segment, index) => {
    const before = trend.segments[index - 1]?.years.at(-1)
    const reasons = before ? breakLines(dataset, trend.unit, before, segment.years[0] ?? before, lang) : []
    return [
      ...reasons.map(line => style.dim(wrapText(line, width))),
      ...(before ? [''] : []),
      ...(trend.segments.length > 1 ? [wrapText(segmentLine(segment, lang), width)] : []),
      ...scoreLines(dataset, trend.unit, segment, lang).map(line =>
        wrapText(line, width).replaceAll('\u00A0', ' '),
      ),
      '',
    ]
  })
  const years = trend.segments.flatMap(segment => segment.years)
  const notes = [
    ...new Set(
      trend.segments.flatMap(segment =>
        resampledLines(dataset, segment.years[0] ?? 0, segment.years.at(-1) ?? 0, { lang }),
      ),
    ),
  ]
  const lines = [
    style.bold(wrapText(`${where}, ${segmentLine(last, lang)}`, width)),
    ...(last.relative.slope === null ? [] : [wrapText(relativeLine(last, lang), width)]),
    '',
    ...blocks,
    ...(notes.length > 0 ? [...notes.map(note => wrapText(note, width)), ''] : []),
    style.dim(sourceLine([periodText(years)], lang)),
  ]
  return `${lines.join('\n')}\n`
}

/** "2019–2024: chưa rõ xu hướng, −0,02 điểm mỗi năm (p = 0,260: chưa tách khỏi dao động ngẫu nhiên)". */
function segmentLine({ years, slopePoints, ...verdict }: TrendSegment, lang: Lang): string {
  const vi = lang === 'vi'
  if (slopePoints === null) {
    return `${periodText(years)}: ${vi ? 'chỉ một năm có điểm, chưa có xu hướng' : 'a single score, no trend yet'}`
  }
  const rate = `${formatDelta(slopePoints, lang)} ${vi ? 'điểm mỗi năm' : 'points a year'}`
  return `${periodText(years)}: ${directionText(verdict, lang)}, ${rate} (${certainty(verdict, lang)})`
}

/** The same against the other provinces. */
function relativeLine({ years, relative }: TrendSegment, lang: Lang): string {
  const vi = lang === 'vi'
  const rate = `${formatDelta((relative.slope ?? 0) * 100, lang)} ${vi ? 'điểm % thang điểm mỗi năm' : 'percentage points of the scale a year'}`
  const against = vi ? 'So với trung vị cả nước' : 'Against the national median'
  return `${against}, ${periodText(years)}: ${directionText(relative, lang)}, ${rate} (${certainty(relative, lang)})`
}

function directionText({ direction }: TrendVerdict, lang: Lang): string {
  if (direction === 'unclear') return lang === 'vi' ? 'chưa rõ xu hướng' : 'no clear trend'
  return directionName(direction, lang)
}

function certainty({ pValue, reason }: TrendVerdict, lang: Lang): string {
  const vi = lang === 'vi'
  const few = vi ? 'chưa đủ năm năm để nói xu hướng' : 'fewer than five years name no trend'
  if (pValue === null) return few
  const p = pValue < 0.001 ? `p < ${formatScore(0.001, lang, 3)}` : `p = ${formatScore(pValue, lang, 3)}`
  if (reason === null) return p
  if (reason === 'too-few-years') return few
  return `${p}: ${vi ? 'chưa tách khỏi dao động ngẫu nhiên' : 'may be chance'}`
}

/** Every year with its score; where the scale changes on the way, also its share of the scale, and why. */
function scoreLines(
  dataset: Dataset,
  unit: string,
  { years, scores, shares }: TrendSegment,
  lang: Lang,
): string[] {
  const rescaled = segmentsOf(dataset, unit).filter(span => span.some(year => years.includes(year)))
  return rescaled.flatMap((span, index) => {
    const pairs = years.flatMap((year, at) => {
      const share = rescaled.length > 1 ? ` (${formatPercent(shares[at] ?? 0, lang)})` : ''
      const pair = `${year}: ${formatScore(scores[at] ?? 0, lang)}${share}`
      return span.includes(year) ? [pair.replaceAll(' ', '\u00A0')] : []
    })
    const before = rescaled[index - 1]?.at(-1)
    const reasons = before ? breakLines(dataset, unit, before, span[0] ?? before, lang) : []
    return [...reasons.map(line => `  ${line}`), `  ${pairs.join(' · ')}`]
  })
}

/** Why two years do not compare, or only by their shares of scale: a line for each reason. */
function breakLines(
  { panel: { framework }, comparability }: Dataset,
  unit: string,
  from: number,
  to: number,
  lang: Lang,
): string[] {
  const vi = lang === 'vi'
  const parts = framework.subdimensions
    .filter(({ id, dimension }) => unit === 'total' || dimension === unit || id === unit)
    .map(({ id }) => id)
  const named = (ids: readonly string[]): string => {
    if (ids.length === 1 && ids[0] === unit) return ''
    const names = ids.slice(0, MOST_NAMED).map(id => nameOf(framework.unit(id), lang))
    const more = ids.length - names.length
    const rest = more > 0 ? (vi ? ` và ${more} nội dung khác` : ` and ${more} more`) : ''
    return `${names.join('; ')}${rest}: `
  }
  const years = framework.years.filter(year => year > from && year <= to)
  return years.flatMap(year => {
    const reasons = new Map<string, string[]>()
    const give = (reason: string, id: string) => reasons.set(reason, [...(reasons.get(reason) ?? []), id])
    for (const id of parts) {
      const [was, is] = [framework.scale(id, year - 1), framework.scale(id, year)]
      if (was && !is) give(vi ? 'không còn đo' : 'no longer measured', id)
      if (!was && is) give(vi ? 'bắt đầu đo' : 'measured from now on', id)
      for (const { verdict, note } of comparability.breaksBetween(id, year - 1, year)) {
        give(`${verdictName(verdict, lang)} (${note[lang]})`, id)
      }
    }
    return [...reasons].map(([reason, ids]) => `↯ ${year}: ${named(ids)}${reason}`)
  })
}

function periodText(years: readonly number[]): string {
  return years.length > 1 ? `${years[0]}–${years.at(-1)}` : `${years[0]}`
}
