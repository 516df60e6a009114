import type { Cell, ChartTable } from '../../chart.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { groupName } from '../../label.ts'
import type { Lang } from '../../lang.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { HeatMapFindings, HeatRow } from './heat-map-findings.ts'

/** The finding of a heat map in one sentence: how many parts lie in the lower two groups, and how many before. */
export function heatMapTitle({ province, unit, over, weakIn }: HeatMapFindings, lang: Lang): string {
  const of = unit.level === 'total' ? '' : `, ${unit[lang]}`
  const now = weakIn.at(-1)
  if (!now) return `${province[lang]}${of}, ${lang === 'vi' ? 'không có điểm' : 'no score'}`
  const head = `${province[lang]} ${now.year}${of}`
  const before = over === 'years' ? weakIn.at(-2) : undefined
  const isYearBefore = before?.year === now.year - 1
  if (unit.level === 'subdimension') {
    const below = now.weak > 0
    if (lang === 'vi') return `${head}: ${below ? 'thuộc hai nhóm dưới' : 'thuộc hai nhóm trên'}`
    return `${head}: in the ${below ? 'lower' : 'upper'} two groups`
  }
  if (lang === 'vi') {
    const what = unit.level === 'total' ? 'chỉ số nội dung' : 'nội dung thành phần'
    const then = before
      ? `, năm ${isYearBefore ? 'trước' : before.year}\u00a0${before.weak}/${before.placed}`
      : ''
    return `${head}: ${now.weak}/${now.placed} ${what} thuộc hai nhóm dưới${then}`
  }
  const what = unit.level === 'total' ? 'dimensions' : 'sub-dimensions'
  const when = isYearBefore ? 'the year before' : `in ${before?.year}`
  const then = before ? `, ${before.weak} of ${before.placed} ${when}` : ''
  return `${head}: ${now.weak} of ${now.placed} ${what} in the lower two groups${then}`
}

export function heatMapSubtitle({ over, years }: HeatMapFindings, lang: Lang): string {
  if (over === 'provinces') {
    return lang === 'vi'
      ? `Điểm và nhóm của từng tỉnh năm ${years[0]}`
      : `Score and group of each province, ${years[0]}`
  }
  return lang === 'vi'
    ? 'Nhóm tỉnh theo tứ phân vị trong từng năm'
    : 'Quartile group of provinces in each year'
}

/** Head of a column: a year, or the number of a unit; the total has a word. */
export function columnHeads({ over, years, units }: HeatMapFindings, lang: Lang): string[] {
  if (over === 'years') return years.map(year => `${year}`)
  return units.map(({ number }) => number ?? (lang === 'vi' ? 'Tổng' : 'Total'))
}

export function heatRowName({ name, number }: HeatRow, lang: Lang): string {
  return number === null ? name[lang] : `${number} ${name[lang]}`
}

/** Redefinitions, missing scores, and the names behind numbered columns. */
export function heatMapCaveats({ rows, units, over }: HeatMapFindings, lang: Lang): Caveat[] {
  const cells = rows.flatMap(row => row.cells)
  const caveats: Caveat[] = []
  if (units.length > 1) {
    const named = units.filter(({ number }) => number !== null)
    caveats.push({
      sign: 'note',
      text: named.map(row => rowName(row, lang).replace(' ', '\u00a0')).join(' · '),
    })
  }
  if (cells.some(({ isBroken }) => isBroken)) {
    const text =
      lang === 'vi'
        ? 'Giữa hai năm: đổi cách đo, điểm không so sánh được; nhóm là vị trí trong từng năm'
        : 'Between two years: redefined, scores not comparable; the group is the place within each year'
    caveats.push({ sign: 'not-comparable', text })
  }
  if (cells.some(({ missing }) => missing === 'not-published')) {
    caveats.push({ sign: 'missing', text: lang === 'vi' ? 'Không công bố' : 'Not published' })
  }
  if (over === 'years' && cells.some(({ missing }) => missing === 'not-measured')) {
    caveats.push({
      sign: 'note',
      text: lang === 'vi' ? 'Ô trống: năm đó không đo' : 'No cell: not measured that year',
    })
  }
  return caveats
}

export function heatMapTable(findings: HeatMapFindings, lang: Lang): ChartTable {
  const { rows, over } = findings
  const heads = columnHeads(findings, lang)
  const first = { years: ['Chỉ số', 'Index'], provinces: ['Tỉnh', 'Province'] }[over]
  const [group, score] = lang === 'vi' ? ['nhóm', 'điểm'] : ['group', 'score']
  return {
    columns: [
      first[lang === 'vi' ? 0 : 1] ?? '',
      ...heads.flatMap(head => [`${head} ${score}`, `${head} ${group}`]),
    ],
    rows: rows.map((row): Cell[] => [
      heatRowName(row, lang),
      ...row.cells.flatMap(cell => [cell.score, cell.group && groupName(cell.group, lang)]),
    ]),
  }
}
