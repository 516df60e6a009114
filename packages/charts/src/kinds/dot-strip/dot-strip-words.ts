import type { Cell, ChartTable } from '../../chart.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { groupName } from '../../label.ts'
import type { Lang } from '../../lang.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { DotStripFindings, StripRow } from './dot-strip-findings.ts'

/** The finding of a dot strip in one sentence. */
export function dotStripTitle(
  { province, unit, to, rows, weak, placed }: DotStripFindings,
  lang: Lang,
): string {
  const [first] = rows
  const name = unit.level === 'total' ? '' : ` ${unit[lang]}`
  const group = first?.position?.group
  const parts: string[] = []
  if (first && first.rank !== null && group) {
    const groupWords = groupName(group, lang).toLowerCase()
    parts.push(
      lang === 'vi'
        ? `${name} hạng ${first.rank}/${first.of}, nhóm ${groupWords}`
        : `${name || ' total'} ranks ${first.rank} of ${first.of}, ${groupWords} group`,
    )
  } else parts.push(lang === 'vi' ? `${name} không có hạng` : `${name || ' total'} has no rank`)
  if (placed > 0)
    parts.push(` ${countWeak(weak, placed, placed === rows.length - 1, unit.level === 'total', lang)}`)
  return `${province[lang]} ${to}:${parts.join(';')}`
}

function countWeak(weak: number, placed: number, all: boolean, ofTotal: boolean, lang: Lang): string {
  if (lang === 'vi') {
    const what = ofTotal ? 'chỉ số nội dung' : 'nội dung thành phần'
    return `${weak}/${placed} ${what}${all ? '' : ' có điểm'} thuộc hai nhóm dưới`
  }
  const what = ofTotal ? 'dimensions' : 'parts'
  return `${weak} of its ${placed} ${all ? '' : 'published '}${what} are in the lower two groups`
}

/** Rows that do not compare with the earlier year, and rows without a score. */
export function dotStripCaveats({ rows, from, to }: DotStripFindings, lang: Lang): Caveat[] {
  const names = (chosen: readonly StripRow[]) =>
    chosen.length === rows.length
      ? lang === 'vi'
        ? 'mọi dòng'
        : 'all rows'
      : chosen.map(({ unit, number }) => number ?? unit[lang]).join(', ')
  const broken = rows.filter(({ compares, position }) => !compares && position !== null)
  const missing = rows.filter(({ score }) => typeof score !== 'number')
  const caveats: Caveat[] = []
  if (broken.length > 0) {
    const text =
      lang === 'vi'
        ? `Không so sánh được với năm ${from}: ${names(broken)}`
        : `Not comparable with ${from}: ${names(broken)}`
    // Nothing in a strip is hatched: the earlier circle is left out.
    caveats.push({ sign: 'note', text })
  }
  if (missing.length > 0) {
    const text =
      lang === 'vi'
        ? `Không công bố điểm năm ${to}: ${names(missing)}`
        : `Not published for ${to}: ${names(missing)}`
    caveats.push({ sign: 'missing', text })
  }
  return caveats
}

export function dotStripTable({ rows, from, to }: DotStripFindings, lang: Lang): ChartTable {
  const columns =
    lang === 'vi'
      ? [
          'Chỉ số',
          `Điểm ${to}`,
          'Hạng',
          'Số tỉnh có điểm',
          'Nhóm',
          `Điểm ${from} trên thang ${to}`,
          'Thấp nhất',
          'Trung vị',
          'Cao nhất',
        ]
      : [
          'Index',
          `Score ${to}`,
          'Rank',
          'Provinces with a score',
          'Group',
          `Score ${from} on the scale of ${to}`,
          'Lowest',
          'Median',
          'Highest',
        ]
  return {
    columns,
    rows: rows.map((row): Cell[] => {
      const { score, rank, of, position } = row
      return [
        rowName(row, lang),
        typeof score === 'number' ? score : null,
        rank,
        of,
        position && groupName(position.group, lang),
        position?.was ?? null,
        position?.scores[0] ?? null,
        position?.quartiles.median ?? null,
        position?.scores.at(-1) ?? null,
      ]
    }),
  }
}
