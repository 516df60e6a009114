import { formatScore } from '../../format.ts'
import type { ComparisonFound, ComparisonWords } from '../../messages/charts/comparison.ts'

const PARTS = { total: 'chỉ số nội dung', dimension: 'nội dung thành phần', subdimension: 'chỉ số' } as const

/** Of one unit: who is highest, and where the province stands. */
function standing({ provinces, province, rows, isList, leader, place }: ComparisonFound): string[] {
  const best = provinces.indexOf(leader?.province ?? province)
  const score = rows[0]?.compared[best]?.score
  if (!leader || typeof score !== 'number') return []
  const first = `${leader.province.vi} cao nhất${isList ? ` trong ${place?.of ?? provinces.length} tỉnh` : ''} (${formatScore(score, 'vi')})`
  if (!place || place.rank === 1) return [first]
  return [first, `${province.vi} ${isList ? `thứ ${place.rank} ` : ''}(${formatScore(place.score, 'vi')})`]
}

export const comparison: ComparisonWords = {
  name: 'So sánh các tỉnh',
  purpose: 'Điểm và nhóm của tỉnh bên cạnh các tỉnh chọn để so sánh.',
  title(found) {
    const { provinces, unit, year, rows, leader, widest } = found
    const who = provinces.length > 3 ? `${provinces.length} tỉnh` : provinces.map(({ vi }) => vi).join(', ')
    const head = `${who} ${year}${unit.level === 'total' ? '' : `, ${unit.vi}`}`
    if (rows.length === 1) {
      const told = standing(found).join('; ')
      return told ? `${unit.vi} ${year}: ${told}` : `${head}: điểm và nhóm`
    }
    const told: string[] = []
    if (leader) {
      const whole = `${PARTS[unit.level]}${leader.of === rows.length - 1 ? '' : ' có điểm'}`
      told.push(`${leader.province.vi} cao nhất ở ${leader.in} trong ${leader.of} ${whole}`)
    }
    if (widest && provinces.length <= 3)
      told.push(`cách biệt lớn nhất ở ${[widest.number, widest.unit.vi].filter(Boolean).join(' ')}`)
    return `${head}: ${told.join('; ') || 'điểm và nhóm'}`
  },
  subtitle: ({ isList, unit }) =>
    isList
      ? `${unit.vi}: điểm từ cao xuống thấp; màu là nhóm`
      : 'Điểm từng tỉnh trên nền các tỉnh khác, từ thấp đến cao; màu là nhóm',
  drawn: ({ isList }) =>
    isList
      ? 'Mỗi dòng là một tỉnh, dòng đầu là tất cả các tỉnh; chấm là điểm, màu là nhóm'
      : 'Mỗi dòng là một chỉ số; mỗi tỉnh có hình riêng, màu là nhóm của tỉnh',
  empty: () => 'Chưa có điểm nào của các tỉnh này được công bố cho năm này.',
}
