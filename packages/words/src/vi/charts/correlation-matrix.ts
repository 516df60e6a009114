import { formatDelta } from '../../format.ts'
import type { CorrelationMatrixWords } from '../../messages/charts/correlation-matrix.ts'
import { shortName } from '../../name-of.ts'
import { names } from '../names.ts'

export const correlationMatrix: CorrelationMatrixWords = {
  name: 'Ma trận tương quan',
  purpose: 'Giữa các tỉnh trong cả nước, điểm những nội dung nào cao thấp cùng nhau.',
  title({ unit, year, strongest, negative, known }) {
    const head = `Năm ${year}${unit.level === 'total' ? '' : `, ${unit.vi}`}`
    if (!strongest) return `${head}: không tính được tương quan`
    const [a, b] = [strongest.column, strongest.row].map(({ unit }) => shortName(unit, { lang: 'vi', names }))
    const r = strongest.correlation.pearson ?? 0
    const how = r < 0 ? 'ngược chiều nhau rõ nhất' : 'đi cùng nhau chặt nhất'
    const against = negative === 0 ? '' : `; ${negative}/${known} cặp ngược chiều`
    return `${head}: ${a} và ${b} ${how} (r\u00a0=\u00a0${formatDelta(r, 'vi')})${against}`
  },
  subtitle: () =>
    'Hệ số tương quan r giữa các tỉnh, từ −1 đến +1: dấu + là cùng chiều, dấu − (có vạch đứt) là ngược chiều; ô càng nổi càng chặt',
  drawn: () => 'Mỗi ô là một cặp chỉ số, ghi hệ số tương quan Pearson',
  empty: () => 'Cần ít nhất ba tỉnh có điểm khác nhau để tính tương quan.',
  basis: (fewest, most) =>
    `Tính trên ${fewest === most ? most : `${fewest}–${most}`} tỉnh có cả hai điểm. Cùng chiều không có nghĩa là chỉ số này làm thay đổi chỉ số kia`,
  missing: 'Không tính được',
  columns: ['Chỉ số', 'Chỉ số kia', 'r (Pearson)', 'ρ (Spearman)', 'Số tỉnh'],
}
