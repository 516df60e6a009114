import type { Cell, ChartTable } from '../../chart.ts'
import { formatDelta, formatPercent } from '../../format.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { directionName } from '../../label.ts'
import type { Lang } from '../../lang.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { WaterfallFindings, WaterfallStep } from './waterfall-findings.ts'

const WORDS = {
  vi: {
    dimension: 'chỉ số nội dung',
    subdimension: 'nội dung thành phần',
    rounding: 'Do làm tròn điểm công bố',
    drawn:
      'Từ điểm năm trước ở trên cùng, mỗi thanh là đóng góp của một phần: sang phải là tăng, sang trái là giảm; dòng cuối là điểm năm sau',
  },
  en: {
    dimension: 'dimensions',
    subdimension: 'sub-dimensions',
    rounding: 'Rounding of published scores',
    drawn:
      'From the score of the earlier year at the top, each bar is what a part adds: to the right it rose, to the left it fell; the last row is the later score',
  },
}

/** The finding of a waterfall in one sentence. */
export function waterfallTitle(findings: WaterfallFindings, lang: Lang): string {
  const { province, unit, from, to, whole, steps } = findings
  const head = `${province[lang]} ${from}–${to}: ${unit[lang]}`
  const vi = lang === 'vi'
  if (!whole) {
    const span = `${province[lang]} ${from}–${to}`
    return vi
      ? `${span}: không tách được thay đổi của ${unit.vi}`
      : `${span}: the change of ${unit.en} cannot be split`
  }
  const delta = formatDelta(Math.abs(whole.delta), lang).replace('+', '')
  if (whole.delta === 0) return vi ? `${head} không đổi` : `${head} is unchanged`
  const up = whole.delta > 0
  const moved = vi ? `${up ? 'tăng' : 'giảm'} ${delta} điểm` : `${up ? 'rose' : 'fell'} by ${delta} points`
  const most = strongest(steps, up)
  if (!most?.row) return `${head} ${moved}`
  const sign = formatDelta(most.delta, lang)
  return vi
    ? `${head} ${moved}, nhiều nhất do ${rowName(most.row, lang)} (${sign})`
    : `${head} ${moved}, above all from ${rowName(most.row, lang)} (${sign})`
}

/** The step that moved the whole most in the direction it went. */
function strongest(steps: readonly WaterfallStep[], up: boolean): WaterfallStep | null {
  return steps.reduce<WaterfallStep | null>((best, step) => {
    if (step.row === null || step.delta > 0 !== up || step.delta === 0) return best
    return best === null || Math.abs(step.delta) > Math.abs(best.delta) ? step : best
  }, null)
}

export function waterfallSubtitle({ by, from, to }: WaterfallFindings, lang: Lang): string {
  return lang === 'vi'
    ? `Đóng góp của từng ${WORDS.vi[by]} vào thay đổi điểm ${from}–${to}`
    : `What the ${WORDS.en[by]} add to the change of score ${from}–${to}, points`
}

export function waterfallDrawn(lang: Lang): string {
  return WORDS[lang].drawn
}

/** Name of a step. */
export function stepName({ row }: WaterfallStep, lang: Lang): string {
  return row === null ? WORDS[lang].rounding : rowName(row, lang)
}

/** Name of the first and the last row. */
export function endName({ unit }: WaterfallFindings, year: number, lang: Lang): string {
  return `${unit[lang]} ${year}`
}

/** Why there is no waterfall. */
export function whyEmpty({ why, unit, from, to }: WaterfallFindings, lang: Lang): string {
  const vi = lang === 'vi'
  if (why?.verdict !== 'same') {
    return vi
      ? `${unit.vi} năm ${from} và ${to} không so sánh được với nhau, nên không tách được thay đổi.`
      : `${unit.en} of ${from} and of ${to} do not compare, so there is no change to split.`
  }
  return vi
    ? `Có điểm năm ${from} hoặc ${to} không được công bố, nên không tách được thay đổi.`
    : `A score of ${from} or ${to} was not published, so the change cannot be split.`
}

export function waterfallCaveats({ steps }: WaterfallFindings, lang: Lang): Caveat[] {
  const rest = steps.find(({ row }) => row === null)
  if (!rest) return []
  const text =
    lang === 'vi'
      ? `Điểm công bố được làm tròn đến bốn chữ số thập phân, nên tổng các phần lệch ${formatDelta(rest.delta, lang, 4)} so với thay đổi chung`
      : `Published scores are rounded to four decimals, so the parts miss the whole change by ${formatDelta(rest.delta, lang)}`
  return [{ sign: 'note', text }]
}

export function waterfallTable(findings: WaterfallFindings, lang: Lang): ChartTable {
  const { whole, steps, from, to } = findings
  const columns =
    lang === 'vi'
      ? ['Nội dung', 'Từ', 'Đến', 'Đóng góp', 'Hướng', 'Phần của thay đổi chung']
      : ['Unit', 'From', 'To', 'Contribution', 'Direction', 'Part of the whole change']
  if (!whole) return { columns, rows: [] }
  const rows = steps.map((step): Cell[] => [
    stepName(step, lang),
    step.start,
    step.end,
    step.delta,
    directionName(step.direction, lang),
    step.share === null ? null : formatPercent(step.share, lang),
  ])
  return {
    columns,
    rows: [
      [endName(findings, from, lang), null, whole.from, null, null, null],
      ...rows,
      [endName(findings, to, lang), whole.from, whole.to, whole.delta, null, formatPercent(1, lang)],
    ],
  }
}
