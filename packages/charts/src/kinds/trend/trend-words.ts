import type { ChartTable } from '../../chart.ts'
import { formatScore } from '../../format.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { groupName } from '../../label.ts'
import type { Lang } from '../../lang.ts'
import type { TrendBreak, TrendFindings } from './trend-findings.ts'

/** The finding of a trend in one sentence. */
export function trendTitle({ province, unit, runs, latest }: TrendFindings, lang: Lang): string {
  const head = `${province[lang]}: ${unit[lang]}`
  if (latest) {
    const { from, to, direction } = latest
    const [a, b] = apart(from.score ?? 0, to.score ?? 0, lang)
    // A figure and its year stay on one line.
    const [start, end] = [`${a}\u00a0(${from.year})`, `${b}\u00a0(${to.year})`]
    if (lang === 'vi') {
      if (direction === 'flat') return `${head} không đổi, ${b} điểm năm ${from.year} và ${to.year}`
      return `${head} ${direction === 'up' ? 'tăng' : 'giảm'} từ ${start} ${direction === 'up' ? 'lên' : 'xuống'} ${end}`
    }
    if (direction === 'flat') return `${head} unchanged at ${b} points in ${from.year} and ${to.year}`
    return `${head} ${direction === 'up' ? 'rose' : 'fell'} from ${start} to ${end}`
  }
  const only = runs.flatMap(run => run.points).findLast(point => point.score !== null)
  if (!only) return lang === 'vi' ? `${head}, không có điểm` : `${head}, no score`
  const score = formatScore(only.score ?? 0, lang)
  return lang === 'vi'
    ? `${head} ${score} điểm năm ${only.year}, không có năm nào so sánh được`
    : `${head} ${score} points in ${only.year}, with no year to compare`
}

/** Two scores with two decimals, or the published four where two would not tell them apart. */
function apart(from: number, to: number, lang: Lang): [string, string] {
  const same = from !== to && formatScore(from, lang) === formatScore(to, lang)
  return [formatScore(from, lang, same ? 4 : 2), formatScore(to, lang, same ? 4 : 2)]
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
