import type { ChartTable } from '../../chart.ts'
import { formatDelta, formatPercent, formatScore } from '../../format.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { groupName } from '../../label.ts'
import type { Lang } from '../../lang.ts'
import type { TrendBreak, TrendFindings } from './trend-findings.ts'

/** The finding of a trend in one sentence: what the rule of trends says of the latest years that compare. */
export function trendTitle({ province, unit, measure, trend }: TrendFindings, lang: Lang): string {
  const vi = lang === 'vi'
  const head = `${province[lang]}: ${unit[lang]}`
  if (!trend) return vi ? `${head}, không có điểm` : `${head}, no score`
  const share = measure === 'share'
  const [first, last] = [trend.years[0], trend.years.at(-1)]
  const values = (share ? trend.shares : trend.scores).map(value =>
    share ? formatPercent(value, lang) : formatScore(value, lang),
  )
  const [from, to] = [values[0], values.at(-1)]
  // A figure and its unit stay on one line.
  const points = `\u00a0${pointsOf(measure, lang)}`
  if (first === last) {
    return vi
      ? `${head} ${to}${points} năm ${last}, không có năm nào so sánh được`
      : `${head} ${to}${points} in ${last}, with no year to compare`
  }
  const years = `${first}–${last}`
  if (trend.direction !== 'unclear') {
    const rate = formatDelta((share ? 100 * (trend.slope ?? 0) : trend.slopePoints) ?? 0, lang)
    const unit = share ? `\u00a0${vi ? 'điểm % thang điểm' : 'percentage points of the scale'}` : points
    if (vi)
      return `${head} ${trend.direction === 'up' ? 'tăng' : 'giảm'} trong ${years}, ${rate}${unit} mỗi năm`
    return `${head} ${trend.direction === 'up' ? 'rose' : 'fell'} over ${years}, ${rate}${unit} a year`
  }
  const ends = vi ? `từ ${from} đến ${to}${points}` : `from ${from} to ${to}${points}`
  if (trend.reason === 'too-few-years') {
    return vi
      ? `${head}, chưa đủ năm để nói xu hướng ${years} (${ends})`
      : `${head}, too few years to name a trend over ${years} (${ends})`
  }
  return vi
    ? `${head}, chưa rõ xu hướng trong ${years} (${ends})`
    : `${head}, no clear trend over ${years} (${ends})`
}

function pointsOf(measure: TrendFindings['measure'], lang: Lang): string {
  if (measure === 'share') return lang === 'vi' ? 'thang điểm' : 'of the scale'
  return lang === 'vi' ? 'điểm' : 'points'
}

/** What is drawn and in which measure. */
export function trendSubtitle({ measure }: TrendFindings, lang: Lang): string {
  if (measure === 'points') return lang === 'vi' ? 'Điểm từng năm' : 'Score in each year, points'
  return lang === 'vi'
    ? 'Tỷ lệ trên thang điểm từng năm, vì thang điểm thay đổi: 0% là điểm thấp nhất, 100% là điểm cao nhất có thể'
    : 'Share of the scale in each year, because the scale changed: 0% is the lowest possible score, 100% the highest'
}

export function trendDescription(_findings: TrendFindings, lang: Lang): string {
  return lang === 'vi'
    ? 'Đường nối các năm so sánh được với nhau; dải phía sau là bốn nhóm tỉnh theo tứ phân vị; đường đứt là trung vị cả nước'
    : 'A line joins years that compare with each other; the bands behind are the four quartile groups of provinces; the dashed line is the national median'
}

/** Breaks with their reasons, and years without a score. */
export function trendCaveats({ breaks, runs, province }: TrendFindings, lang: Lang): Caveat[] {
  const holes = runs.flatMap(run => run.points).filter(({ missing }) => missing === 'not-published')
  const years = holes.map(({ year }) => year).join(', ')
  const missing: Caveat = {
    sign: 'missing',
    text:
      lang === 'vi'
        ? `${years}: không công bố điểm của ${province.vi}`
        : `${years}: not published for ${province.en}`,
  }
  return [...groupBreaks(breaks, lang), ...(holes.length > 0 ? [missing] : [])]
}

/** Breaks with the same reason share a line. */
function groupBreaks(breaks: readonly TrendBreak[], lang: Lang): Caveat[] {
  const lines = new Map<string, { sign: Caveat['sign']; years: number[]; reason: string }>()
  for (const { year, verdict, note } of breaks) {
    const reason = breakReason(verdict, note?.[lang] ?? null, lang)
    const line = lines.get(reason)
    if (line) line.years.push(year)
    else
      lines.set(reason, {
        sign: verdict === 'rescaled' ? 'rescaled' : 'not-comparable',
        years: [year],
        reason,
      })
  }
  return [...lines.values()].map(({ sign, years, reason }) => ({
    sign,
    text: `${years.join(', ')}: ${reason}`,
  }))
}

function breakReason(verdict: TrendBreak['verdict'], note: string | null, lang: Lang): string {
  if (verdict === 'rescaled') return note ?? (lang === 'vi' ? 'thang điểm thay đổi' : 'the scale changed')
  const apart =
    lang === 'vi' ? 'không so sánh được với các năm trước' : 'not comparable with the years before'
  return note === null
    ? `${lang === 'vi' ? 'cách đo thay đổi' : 'measured differently'}, ${apart}`
    : `${note}; ${apart}`
}

export function trendTable({ runs, measure }: TrendFindings, lang: Lang): ChartTable {
  const share = measure === 'share'
  const columns =
    lang === 'vi'
      ? ['Năm', 'Điểm', 'Nhóm', 'Hạng', 'Trung vị cả nước', 'Đoạn so sánh được']
      : ['Year', 'Score', 'Group', 'Rank', 'National median', 'Comparable run']
  if (share) columns.push(lang === 'vi' ? 'Tỷ lệ trên thang điểm' : 'Share of scale')
  const rows = runs.flatMap(({ points }, index) =>
    points.map(({ year, score, group, rank, median, at }) => {
      const cells = [year, score, group && groupName(group, lang), rank, median, index + 1]
      return share ? [...cells, at] : cells
    }),
  )
  return { columns, rows }
}
