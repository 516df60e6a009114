import { isScore } from '@papi-lens/core'
import type { Cell, ChartTable } from '../../chart.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { groupName } from '../../label.ts'
import type { Lang } from '../../lang.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { ComparisonFindings } from './comparison-findings.ts'

export const COMPARISON_WORDS = {
  vi: {
    subtitle:
      'Điểm của từng tỉnh; vạch đứng là các tỉnh khác, từ thấp nhất đến cao nhất; màu là nhóm của tỉnh',
    drawn: 'Mỗi dòng là một chỉ số; mỗi tỉnh có hình và chữ cái riêng, màu là nhóm của tỉnh',
    empty: 'Không có điểm nào của các tỉnh này được công bố cho năm này.',
    others: 'các tỉnh khác',
  },
  en: {
    subtitle: 'Score of each province; ticks are the other provinces, lowest to highest; colour is the group',
    drawn: 'Each row is an index; each province has a shape and a letter, the colour is its group',
    empty: 'No score of these provinces was published for this year.',
    others: 'other provinces',
  },
}

/** The letter of a province in the drawing. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index)
}

/** The finding of a comparison in one sentence. */
export function comparisonTitle(findings: ComparisonFindings, lang: Lang): string {
  const { provinces, unit, year, rows, leader, widest } = findings
  const vi = lang === 'vi'
  const names = provinces.map(province => province[lang]).join(', ')
  const only = unit.level === 'total' ? '' : `, ${unit[lang]}`
  const head = provinces.length > 3 ? `${provinces.length} ${vi ? 'tỉnh' : 'provinces'}` : names
  const parts: string[] = []
  if (leader) {
    const what = {
      total: vi ? 'chỉ số nội dung' : 'dimensions',
      dimension: vi ? 'nội dung thành phần' : 'sub-dimensions',
      subdimension: vi ? 'chỉ số' : 'indices',
    }[unit.level]
    const all = leader.of === Math.max(1, rows.length - 1)
    parts.push(
      vi
        ? `${leader.province.vi} cao nhất ở ${leader.in}/${leader.of} ${what}${all ? '' : ' có điểm'}`
        : `${leader.province.en} is highest in ${leader.in} of ${leader.of} ${all ? '' : 'published '}${what}`,
    )
  }
  if (widest) {
    const name = rowName(widest, lang)
    parts.push(vi ? `cách biệt lớn nhất ở ${name}` : `the widest gap is in ${name}`)
  }
  if (parts.length === 0) parts.push(vi ? 'điểm và nhóm' : 'scores and groups')
  return `${head} ${year}${only}: ${parts.join('; ')}`
}

/** Scores that are missing, by province. */
export function comparisonCaveats(findings: ComparisonFindings, lang: Lang): Caveat[] {
  const { provinces, rows, year } = findings
  const lines = provinces.flatMap((province, index) => {
    const holes = rows.filter(
      ({ compared }) => !isScore(compared[index]?.score ?? { missing: 'not-measured' }),
    )
    if (holes.length === 0) return []
    const all = holes.length === rows.length
    const names = all
      ? lang === 'vi'
        ? 'mọi dòng'
        : 'all rows'
      : holes.map(({ unit, number }) => number ?? unit[lang]).join(', ')
    return [`${province[lang]} (${names})`]
  })
  if (lines.length === 0) return []
  const head = lang === 'vi' ? `Không công bố điểm năm ${year}` : `Not published for ${year}`
  return [{ sign: 'missing', text: `${head}: ${lines.join('; ')}` }]
}

export function comparisonTable({ provinces, rows }: ComparisonFindings, lang: Lang): ChartTable {
  const columns =
    lang === 'vi'
      ? ['Chỉ số', 'Tỉnh', 'Điểm', 'Nhóm', 'Hạng', 'Số tỉnh có điểm']
      : ['Index', 'Province', 'Score', 'Group', 'Rank', 'Provinces with a score']
  return {
    columns,
    rows: rows.flatMap(row =>
      row.compared.map(({ score, group, rank, of }, index): Cell[] => [
        rowName(row, lang),
        provinces[index]?.[lang] ?? '',
        isScore(score) ? score : null,
        group && groupName(group, lang),
        rank,
        of,
      ]),
    ),
  }
}
