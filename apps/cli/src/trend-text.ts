import { directionName, formatDelta, formatScore, type Lang, verdictName } from '@papi-lens/charts'
import type { Dataset, Province, Trend, TrendSegment } from '@papi-lens/core'
import type { Invocation } from './invocation.ts'
import { wrapText } from './table.ts'
import { nameOf, sourceLine } from './wording.ts'

/** Below this p a trend is called clear; the customary level. */
const CLEAR = 0.05
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
    const before = trend.segments[index - 1]
    const reasons = before ? breakLines(dataset, trend.unit, before, segment, lang) : []
    return [
      ...reasons.map(line => style.dim(wrapText(line, width))),
      ...(before ? [''] : []),
      wrapText(segmentLine(segment, lang), width),
      scoresLine(segment, lang, width),
      '',
    ]
  })
  const years = trend.segments.flatMap(segment => segment.years)
  const lines = [
    style.bold(wrapText(`${where}, ${segmentLine(last, lang)}`, width)),
    '',
    ...(trend.segments.length > 1 ? blocks : [scoresLine(last, lang, width), '']),
    style.dim(sourceLine([periodText(years)], lang)),
  ]
  return `${lines.join('\n')}\n`
}

/** "2019–2024: giảm, −0,02 điểm mỗi năm (p = 0,260: chưa tách khỏi dao động)". */
function segmentLine({ years, slope, direction, pValue }: TrendSegment, lang: Lang): string {
  const vi = lang === 'vi'
  const period = periodText(years)
  if (slope === null || direction === null) {
    return `${period}: ${vi ? 'chỉ một năm có điểm, chưa có xu hướng' : 'a single score, no trend yet'}`
  }
  const rate =
    direction === 'flat' ? '' : `, ${formatDelta(slope, lang)} ${vi ? 'điểm mỗi năm' : 'points a year'}`
  return `${period}: ${directionName(direction, lang)}${rate} (${certainty(pValue, lang)})`
}

function certainty(pValue: number | null, lang: Lang): string {
  const vi = lang === 'vi'
  if (pValue === null) return vi ? 'chưa đủ bốn năm để kiểm định' : 'fewer than four scores: not tested'
  const p = pValue < 0.001 ? `p < ${formatScore(0.001, lang, 3)}` : `p = ${formatScore(pValue, lang, 3)}`
  if (pValue < CLEAR) return `${p}: ${vi ? 'rõ rệt' : 'clear'}`
  return `${p}: ${vi ? 'chưa tách khỏi dao động ngẫu nhiên' : 'may be chance'}`
}

/** Every year with its score; a year and its score stay on one line. */
function scoresLine({ years, scores }: TrendSegment, lang: Lang, width: number | null): string {
  const pairs = years.map((year, index) => `${year}:\u00A0${formatScore(scores[index] ?? 0, lang)}`)
  return wrapText(`  ${pairs.join(' · ')}`, width).replaceAll('\u00A0', ' ')
}

/** Why two neighbouring segments do not compare, a line for each reason. */
function breakLines(
  { panel: { framework }, comparability }: Dataset,
  unit: string,
  before: TrendSegment,
  after: TrendSegment,
  lang: Lang,
): string[] {
  const vi = lang === 'vi'
  const [from, to] = [before.years.at(-1) ?? 0, after.years[0] ?? 0]
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
