import type { Cell, ChartTable } from '../../chart.ts'
import { formatPercent } from '../../format.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { groupName, missingName } from '../../label.ts'
import type { Lang } from '../../lang.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { ShapeFindings, ShapePart } from './shape-findings.ts'

export const SHAPE_WORDS = {
  vi: {
    subtitle:
      'Diện tích cánh hoa là tỷ lệ trên thang điểm của nội dung thành phần; các vòng tròn là 25, 50, 75 và 100%',
    drawn:
      'Mỗi cánh hoa là một nội dung thành phần, xếp theo chỉ số nội dung theo chiều kim đồng hồ từ trên cùng; màu là nhóm tỉnh, vạch đậm là trung vị cả nước',
    empty: 'Không có điểm nào của tỉnh được công bố cho năm này.',
    own: 'Tỉnh',
    median: 'Trung vị',
    medianLine: 'trung vị cả nước',
    missing: 'không công bố',
  },
  en: {
    subtitle:
      'The area of a petal is the share of scale that a sub-dimension reached; the rings are 25, 50, 75 and 100%',
    drawn:
      'Each petal is a sub-dimension, by dimension clockwise from the top; its colour is the quartile group, the dark arc the national median',
    empty: 'No score of this province was published for this year.',
    own: 'Province',
    median: 'Median',
    medianLine: 'national median',
    missing: 'not published',
  },
}

/** The finding of a shape in one sentence. */
export function shapeTitle(findings: ShapeFindings, lang: Lang): string {
  const { province, year, below, compared, furthest } = findings
  const head = `${province[lang]} ${year}`
  if (compared === 0) return lang === 'vi' ? `${head}: không có điểm` : `${head}: no score`
  const measured = findings.dimensions.flatMap(({ parts }) => parts).length
  if (lang === 'vi') {
    const whole = `${compared} nội dung thành phần${compared === measured ? '' : ' có điểm'}`
    if (!furthest) return `${head}: không có nội dung nào trong ${whole} thấp hơn trung vị cả nước`
    return `${head}: ${below}/${whole} thấp hơn trung vị cả nước, xa nhất là ${rowName(furthest, lang)}`
  }
  const whole = `${compared} ${compared === measured ? '' : 'published '}sub-dimensions`
  if (!furthest) return `${head}: none of ${whole} is below the national median`
  const verb = below === 1 ? 'is' : 'are'
  return `${head}: ${below} of ${whole} ${verb} below the national median, furthest ${rowName(furthest, lang)}`
}

/** What a pointer over a petal tells. */
export function petalText({ part, ...row }: ShapePart, lang: Lang): string {
  const name = rowName(row, lang)
  if (part.share === null) return `${name}: ${part.missing ? missingName(part.missing, lang) : '–'}`
  const group = part.group === null ? '' : ` · ${groupName(part.group, lang)}`
  return `${name}: ${formatPercent(part.share, lang)}${group}`
}

export function shapeCaveats({ dimensions, year }: ShapeFindings, lang: Lang): Caveat[] {
  const holes = dimensions.flatMap(({ parts }) => parts).filter(({ part }) => part.share === null)
  if (holes.length === 0) return []
  const names = holes.map(({ unit, number }) => number ?? unit[lang]).join(', ')
  const text =
    lang === 'vi' ? `Không công bố điểm năm ${year}: ${names}` : `Not published for ${year}: ${names}`
  return [{ sign: 'missing', text }]
}

export function shapeTable({ dimensions }: ShapeFindings, lang: Lang): ChartTable {
  const columns =
    lang === 'vi'
      ? ['Nội dung thành phần', 'Tỷ lệ trên thang điểm', 'Nhóm', 'Tỷ lệ của trung vị cả nước']
      : ['Sub-dimension', 'Share of scale', 'Group', 'Share of the national median']
  const rows = dimensions.flatMap(({ parts }) =>
    parts.map(({ part, ...row }): Cell[] => [
      rowName(row, lang),
      part.share,
      part.group && groupName(part.group, lang),
      part.medianShare,
    ]),
  )
  return { columns, rows }
}
