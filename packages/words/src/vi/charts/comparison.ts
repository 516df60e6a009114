import type { ComparisonWords } from '../../messages/charts/comparison.ts'

const PARTS = { total: 'chỉ số nội dung', dimension: 'nội dung thành phần', subdimension: 'chỉ số' } as const

export const comparison: ComparisonWords = {
  name: 'So sánh các tỉnh',
  purpose: 'Điểm và nhóm của tỉnh bên cạnh các tỉnh chọn để so sánh.',
  title({ provinces, unit, year, rows, leader, widest }) {
    const who = provinces.length > 3 ? `${provinces.length} tỉnh` : provinces.map(({ vi }) => vi).join(', ')
    const found: string[] = []
    if (leader) {
      const whole = `${PARTS[unit.level]}${leader.of === Math.max(1, rows.length - 1) ? '' : ' có điểm'}`
      found.push(`${leader.province.vi} cao nhất ở ${leader.in}/${leader.of} ${whole}`)
    }
    if (widest)
      found.push(`cách biệt lớn nhất ở ${[widest.number, widest.unit.vi].filter(Boolean).join(' ')}`)
    return `${who} ${year}${unit.level === 'total' ? '' : `, ${unit.vi}`}: ${found.join('; ') || 'điểm và nhóm'}`
  },
  subtitle: () =>
    'Điểm của từng tỉnh; vạch đứng là các tỉnh khác, từ thấp nhất đến cao nhất; màu là nhóm của tỉnh',
  drawn: () => 'Mỗi dòng là một chỉ số; mỗi tỉnh có hình và chữ cái riêng, màu là nhóm của tỉnh',
  empty: () => 'Chưa có điểm nào của các tỉnh này được công bố cho năm này.',
}
