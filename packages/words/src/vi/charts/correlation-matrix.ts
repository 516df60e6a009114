import { formatDelta } from '../../format.ts'
import type { CorrelationMatrixWords } from '../../messages/charts/correlation-matrix.ts'
import { shortName } from '../../name-of.ts'
import { names } from '../names.ts'

export const correlationMatrix: CorrelationMatrixWords = {
  name: 'Ma trận tương quan',
  purpose: 'Giữa các tỉnh trong cả nước, điểm những nội dung nào cao thấp cùng nhau.',
  title({ unit, year, strongest, negative, known, clear }) {
    const head = `Năm ${year}${unit.level === 'total' ? '' : `, ${unit.vi}`}`
    if (known === 0) return `${head}: không tính được tương quan`
    if (!strongest) return `${head}: chưa thấy cặp chỉ số nào tương quan rõ`
    const [a, b] = [strongest.column, strongest.row].map(({ unit }) => shortName(unit, { lang: 'vi', names }))
    const r = strongest.correlation.pearson ?? 0
    const how = r < 0 ? 'ngược chiều nhau rõ nhất' : 'đi cùng nhau chặt nhất'
    const against = negative === 0 ? '' : `, ${negative} cặp ngược chiều`
    const rest = `; ${clear}/${known} cặp tương quan rõ${against}`
    return `${head}: ${a} và ${b} ${how} (r\u00a0=\u00a0${formatDelta(r, 'vi')})${rest}`
  },
  subtitle: () => 'Hệ số tương quan r giữa các tỉnh, từ −1 đến +1; dấu −: ngược chiều',
  drawn: () => 'Mỗi ô là một cặp chỉ số, ghi hệ số tương quan Pearson',
  empty: () => 'Cần ít nhất ba tỉnh có điểm khác nhau để tính tương quan.',
  basis: (fewest, most) =>
    `Tính trên ${fewest === most ? most : `${fewest}–${most}`} tỉnh có cả hai điểm. Cùng chiều không có nghĩa là chỉ số này làm thay đổi chỉ số kia`,
  missing: 'Không tính được',
  clear: 'tương quan rõ',
  tested: (weak, pairs) =>
    `Ô trống: dưới ${weak}. Rõ: vượt mức ngẫu nhiên trong ${pairs} cặp (Benjamini–Hochberg, 10%)`,
  columns: ['Chỉ số', 'Chỉ số kia', 'r (Pearson)', 'ρ (Spearman)', 'Số tỉnh', 'p', 'Rõ'],
}
