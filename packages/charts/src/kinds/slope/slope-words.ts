import type { Cell, ChartTable } from '../../chart.ts'
import { formatDelta, formatPercent, formatScore } from '../../format.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { directionName, missingName, verdictName } from '../../label.ts'
import type { Lang } from '../../lang.ts'
import type { SlopeFindings, SlopeLine } from './slope-findings.ts'

/** The finding of a slope chart in one sentence. */
export function slopeTitle(findings: SlopeFindings, lang: Lang): string {
  const { of, province, unit, from, to, panels, risen, fallen, compared } = findings
  const span = `${from}–${to}`
  const vi = lang === 'vi'
  const lines = panels.flatMap(panel => panel.lines)
  if (of === 'units') {
    const only = unit.level === 'total' ? '' : `, ${unit[lang]}`
    const head = `${province?.[lang] ?? ''} ${span}${only}`
    if (compared === 0)
      return vi ? `${head}: không có nội dung nào so sánh được` : `${head}: nothing can be compared`
    const whole = compared === lines.length ? '' : vi ? ' so sánh được' : 'comparable '
    return vi
      ? `${head}: ${risen} trong ${compared} nội dung thành phần${whole} tăng, ${fallen}\u00a0giảm`
      : `${head}: ${risen} of ${compared} ${whole}sub-dimensions rose, ${fallen}\u00a0fell`
  }
  const head = `${unit[lang]} ${span}`
  if (compared === 0) {
    return vi ? `${head}: hai năm không so sánh được` : `${head}: the two years do not compare`
  }
  const all = vi
    ? `${risen} trong ${compared} tỉnh tăng, ${fallen}\u00a0giảm`
    : `${risen} of ${compared} provinces rose, ${fallen}\u00a0fell`
  const own = lines.find(({ name }) => province !== null && name[lang] === province[lang])
  if (!own || own.change === null || own.direction === null) return `${head}: ${all}`
  const moved = { up: { vi: 'tăng', en: 'rose' }, down: { vi: 'giảm', en: 'fell' }, flat: null }[
    own.direction
  ]
  const sign = slopeChange(own.change, findings, lang)
  const told = moved
    ? `${own.name[lang]} ${moved[lang]} (${sign})`
    : `${own.name[lang]} ${vi ? 'không đổi' : 'is unchanged'}`
  return `${head}: ${told}; ${all}`
}

export function slopeSubtitle({ measure, of, from, to }: SlopeFindings, lang: Lang): string {
  const vi = lang === 'vi'
  const what =
    measure === 'points'
      ? vi
        ? `Điểm năm ${from} và ${to}`
        : `Score in ${from} and ${to}, points`
      : vi
        ? `Tỷ lệ trên thang điểm năm ${from} và ${to}: 0% là điểm thấp nhất, 100% là điểm cao nhất có thể`
        : `Share of the scale in ${from} and ${to}: 0% is the lowest possible score, 100% the highest`
  if (of === 'units') return what
  return vi ? `${what}; nét mảnh là các tỉnh khác` : `${what}; hair-lines are the other provinces`
}

export function slopeDrawn(lang: Lang): string {
  return lang === 'vi'
    ? 'Đường đi lên là tăng, đi xuống là giảm; nét đứt không nối với nhau là hai năm không so sánh được'
    : 'Lines going up rose, going down fell; dashes that do not meet stand for years that do not compare'
}

/** An end of a line in figures. */
export function slopeValue(value: number, { measure }: SlopeFindings, lang: Lang): string {
  return measure === 'points' ? formatScore(value, lang) : formatPercent(value, lang)
}

/** "+0,12", or in shares "+3,4%". */
export function slopeChange(change: number, { measure }: SlopeFindings, lang: Lang): string {
  return measure === 'points' ? formatDelta(change, lang) : `${formatDelta(change * 100, lang, 1)}%`
}

/** Why a line is not joined; null where it is. */
export function whyNotJoined({ change, verdict, from, to }: SlopeLine, lang: Lang): string | null {
  if (change !== null) return null
  if (verdict === 'redefined' || verdict === 'not-measured') return verdictName(verdict, lang)
  for (const score of [to, from]) if (!(typeof score === 'number')) return missingName(score.missing, lang)
  return verdictName(verdict, lang)
}

export function slopeCaveats(findings: SlopeFindings, lang: Lang): Caveat[] {
  const { panels, from, to, of } = findings
  const lines = panels.flatMap(panel => panel.lines)
  const listed = (keep: (line: SlopeLine) => boolean) => {
    const kept = lines.filter(keep)
    if (of === 'provinces' && kept.length === lines.length)
      return lang === 'vi' ? 'mọi tỉnh' : 'all provinces'
    return kept.map(({ name, number }) => number ?? name[lang]).join(', ')
  }
  const line = (
    sign: Caveat['sign'],
    words: readonly [string, string],
    keep: (line: SlopeLine) => boolean,
  ): Caveat[] => {
    if (!lines.some(keep)) return []
    return [{ sign, text: `${words[lang === 'vi' ? 0 : 1]}: ${listed(keep)}` }]
  }
  return [
    // Nothing in a slope is hatched: the two ends are not joined.
    ...line(
      'note',
      ['Đổi cách đo, không so sánh được', 'Redefined, not comparable'],
      ({ verdict }) => verdict === 'redefined',
    ),
    ...line(
      'rescaled',
      ['Thang điểm thay đổi, so sánh theo tỷ lệ trên thang điểm', 'Other scale, compared as share of scale'],
      ({ verdict }) => verdict === 'rescaled',
    ),
    ...line(
      'note',
      [`Không đo năm ${from}`, `Not measured in ${from}`],
      ({ verdict }) => verdict === 'not-measured',
    ),
    ...line(
      'missing',
      [`Không công bố điểm ${from} hoặc ${to}`, `Not published for ${from} or ${to}`],
      ({ from: a, to: b }) =>
        [a, b].some(score => typeof score !== 'number' && score.missing === 'not-published'),
    ),
  ]
}

export function slopeTable({ panels, from, to, measure, of }: SlopeFindings, lang: Lang): ChartTable {
  const share = measure === 'share'
  const columns =
    lang === 'vi'
      ? [of === 'units' ? 'Nội dung thành phần' : 'Tỉnh', `Điểm ${from}`, `Điểm ${to}`]
      : [of === 'units' ? 'Sub-dimension' : 'Province', `Score ${from}`, `Score ${to}`]
  const more =
    lang === 'vi'
      ? [
          ...(share ? [`Tỷ lệ trên thang điểm ${from}`, `Tỷ lệ trên thang điểm ${to}`] : []),
          'Thay đổi',
          'Hướng',
          'So sánh',
        ]
      : [
          ...(share ? [`Share of scale ${from}`, `Share of scale ${to}`] : []),
          'Change',
          'Direction',
          'Comparison',
        ]
  const rows = panels.flatMap(({ lines }) =>
    lines.map((line): Cell[] => [
      line.number === null ? line.name[lang] : `${line.number} ${line.name[lang]}`,
      typeof line.from === 'number' ? line.from : null,
      typeof line.to === 'number' ? line.to : null,
      ...(share ? [line.start, line.end] : []),
      line.change,
      line.direction && directionName(line.direction, lang),
      verdictName(line.verdict, lang),
    ]),
  )
  return { columns: [...columns, ...more], rows }
}
