import { formatDelta, formatScore } from '../../format.ts'
import type { WaterfallWords } from '../../messages/charts/waterfall.ts'

export const waterfall: WaterfallWords = {
  name: 'Phân rã thay đổi',
  purpose: 'Thay đổi của điểm tổng là do những phần nào góp lại.',
  title({ province, unit, from, to, whole, strongest }) {
    const span = `${province.vi} ${from}–${to}`
    if (!whole) return `${span}: không tách được thay đổi của ${unit.vi}`
    if (whole.delta === 0) return `${span}: ${unit.vi} không đổi`
    const head = `${span}: ${unit.vi} ${whole.delta > 0 ? 'tăng' : 'giảm'} ${formatScore(Math.abs(whole.delta), 'vi')} điểm`
    if (!strongest) return head
    const part = strongest.unit.level === 'dimension' ? 'chỉ số' : 'nội dung'
    const name = strongest.number ? `${strongest.number} – ${strongest.unit.vi}` : strongest.unit.vi
    return `${head}, nhiều nhất do ${part} ${name} (${formatDelta(strongest.delta, 'vi')})`
  },
  subtitle: ({ by, from, to }) =>
    `Đóng góp của từng ${by === 'dimension' ? 'chỉ số nội dung' : 'nội dung thành phần'} vào thay đổi điểm ${from}–${to}`,
  drawn: () =>
    'Từ điểm năm trước ở trên cùng, mỗi thanh là đóng góp của một phần: sang phải là tăng, sang trái là giảm; dòng cuối là điểm năm sau',
  empty: ({ why, unit, from, to }) =>
    why?.verdict === 'same'
      ? `Có điểm năm ${from} hoặc ${to} chưa được công bố, nên không tách được thay đổi.`
      : `${unit.vi} năm ${from} và ${to} không so sánh được với nhau, nên không tách được thay đổi.`,
  rounding: 'Do làm tròn điểm công bố',
  residual: delta =>
    `Điểm công bố được làm tròn đến bốn chữ số thập phân, nên tổng các phần lệch ${formatDelta(delta, 'vi', 4)} so với thay đổi chung`,
  columns: ['Chỉ số', 'Từ', 'Đến', 'Đóng góp', 'Hướng', 'Phần của thay đổi chung'],
}
