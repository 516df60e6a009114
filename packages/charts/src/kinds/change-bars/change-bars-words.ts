import type { Cell, ChartTable } from '../../chart.ts'
import { formatDelta } from '../../format.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { directionName, missingName, verdictName } from '../../label.ts'
import type { Lang } from '../../lang.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { BarRow, ChangeBarsFindings } from './change-bars-findings.ts'

/** The finding of change bars in one sentence. */
export function changeBarsTitle(findings: ChangeBarsFindings, lang: Lang): string {
  const { province, from, to, only, risen, fallen, comparable, measured } = findings
  const head = `${province[lang]} ${from}–${to}${only ? `, ${only[lang]}` : ''}`
  if (comparable === 0) {
    return lang === 'vi' ? `${head}: không có nội dung nào so sánh được` : `${head}: nothing can be compared`
  }
  const all = comparable === measured
  if (lang === 'vi') {
    const whole = `${comparable} nội dung thành phần${all ? '' : ' so sánh được'}`
    return `${head}: ${fallen} trong ${whole} giảm điểm, ${risen} tăng`
  }
  return `${head}: ${fallen} of ${comparable} ${all ? '' : 'comparable '}sub-dimensions fell, ${risen} rose`
}

export function changeBarsSubtitle({ measure, from, to }: ChangeBarsFindings, lang: Lang): string {
  if (measure === 'points') {
    return lang === 'vi' ? `Thay đổi điểm ${from}–${to}` : `Change of score ${from}–${to}, points`
  }
  return lang === 'vi'
    ? `Thay đổi ${from}–${to} tính bằng phần trăm của thang điểm, vì có thang điểm thay đổi`
    : `Change ${from}–${to} in per cent of the scale, because a scale changed`
}

/** What a row without a bar says instead. */
export function whyNoBar({ verdict, missing }: BarRow, lang: Lang): string {
  return missing === null ? verdictName(verdict, lang) : missingName(missing, lang)
}

/** "+0,12", or in shares "+3,4%". */
export function changeText(change: number, measure: ChangeBarsFindings['measure'], lang: Lang): string {
  return measure === 'points' ? formatDelta(change, lang) : `${formatDelta(change * 100, lang, 1)}%`
}

/** What is not comparable, on another scale, or not published; by number, as the rows themselves say it too. */
export function changeBarsCaveats({ dimensions, from, to }: ChangeBarsFindings, lang: Lang): Caveat[] {
  const parts = dimensions.flatMap(dimension => dimension.parts)
  const listed = (keep: (row: BarRow) => boolean) =>
    parts
      .filter(keep)
      .map(({ unit, number }) => number ?? unit[lang])
      .join(', ')
  const line = (sign: Caveat['sign'], vi: string, en: string, names: string): Caveat[] =>
    names === '' ? [] : [{ sign, text: `${lang === 'vi' ? vi : en}: ${names}` }]
  return [
    ...line(
      'not-comparable',
      'Đổi cách đo, không so sánh được',
      'Redefined, not comparable',
      listed(({ verdict }) => verdict === 'redefined'),
    ),
    ...line(
      'rescaled',
      'Thang điểm thay đổi, so sánh theo phần trăm của thang điểm',
      'Other scale, compared in per cent of the scale',
      listed(({ verdict }) => verdict === 'rescaled'),
    ),
    ...line(
      'note',
      `Không đo năm ${from}`,
      `Not measured in ${from}`,
      listed(({ verdict }) => verdict === 'not-measured'),
    ),
    ...line(
      'missing',
      `Không công bố điểm ${from} hoặc ${to}`,
      `Not published for ${from} or ${to}`,
      listed(({ missing }) => missing === 'not-published'),
    ),
  ]
}

export function changeBarsTable(
  { dimensions, from, to, measure }: ChangeBarsFindings,
  lang: Lang,
): ChartTable {
  const change = {
    points: { vi: 'Thay đổi', en: 'Change' },
    share: { vi: 'Thay đổi (phần của thang điểm)', en: 'Change (share of scale)' },
  }[measure][lang]
  const columns =
    lang === 'vi'
      ? [
          'Nội dung',
          `Điểm ${from}`,
          `Điểm ${to}`,
          change,
          'Hướng',
          'So sánh',
          'Thay đổi trung vị của các tỉnh',
        ]
      : [
          'Unit',
          `Score ${from}`,
          `Score ${to}`,
          change,
          'Direction',
          'Comparison',
          'Median change of the provinces',
        ]
  const number = (score: BarRow['from']) => (typeof score === 'number' ? score : null)
  const rows = dimensions.flatMap(({ head, parts }) =>
    [head, ...parts].map((row): Cell[] => [
      rowName(row, lang),
      number(row.from),
      number(row.to),
      row.change,
      row.direction && directionName(row.direction, lang),
      verdictName(row.verdict, lang),
      row.median,
    ]),
  )
  return { columns, rows }
}
