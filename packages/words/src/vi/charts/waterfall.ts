import { formatDelta } from '../../format.ts'
import type { WaterfallWords } from '../../messages/charts/waterfall.ts'
import { numbers } from '../numbers.ts'
import { signal } from '../signal.ts'

/** Clear parts that a title names. */
const NAMED = 2

export const waterfall: WaterfallWords = {
  name: 'Phân rã thay đổi',
  purpose: 'Thay đổi của điểm tổng là do những phần nào góp lại.',
  title({ province, unit, from, to, by, whole, clear }) {
    const span = `${province.vi} ${from}–${to}`
    if (!whole) return `${span}: không tách được thay đổi của ${unit.vi}`
    if (whole.delta === 0) return `${span}: ${unit.vi} không đổi`
    const amount = numbers.points(formatDelta(whole.delta, 'vi'))
    const head = `${span}: ${unit.vi} ${
      whole.signal === null
        ? amount
        : whole.signal === 'clear'
          ? `${signal.moved[whole.delta > 0 ? 'up' : 'down'].clear} (${amount})`
          : `thay đổi trong mức dao động thường (${amount})`
    }`
    if (!clear) return head
    const part = by === 'dimension' ? 'chỉ số' : 'nội dung'
    if (clear.length === 0) return `${head}; không ${part} nào thay đổi rõ`
    const named = clear.slice(0, NAMED).map(({ unit: { vi }, number, delta }) => {
      return `${number ? `${number} ` : ''}${vi} (${formatDelta(delta, 'vi')})`
    })
    const more = clear.length - named.length
    return `${head}; thay đổi rõ: ${named.join(', ')}${more > 0 ? ` và ${more} ${part} khác` : ''}`
  },
  subtitle: ({ by, from, to }) =>
    `Đóng góp của từng ${by === 'dimension' ? 'chỉ số nội dung' : 'nội dung thành phần'} vào thay đổi điểm ${from}–${to}`,
  drawn: () =>
    'Từ điểm năm trước ở trên cùng, mỗi thanh là đóng góp của một phần: sang phải là tăng, sang trái là giảm; dòng cuối là điểm năm sau; thanh rỗng là thay đổi chưa vượt mức dao động thường',
  empty: ({ why, unit, from, to }) =>
    why?.verdict === 'same'
      ? `Có điểm năm ${from} hoặc ${to} chưa được công bố, nên không tách được thay đổi.`
      : `${unit.vi} năm ${from} và ${to} không so sánh được với nhau, nên không tách được thay đổi.`,
  rest: (count, by) => `Các ${by === 'dimension' ? 'chỉ số' : 'nội dung'} còn lại (${count})`,
  rounding: 'Do làm tròn điểm công bố',
  columns: ['Chỉ số', 'Từ', 'Đến', 'Đóng góp', 'Hướng', 'Phần của thay đổi chung'],
}
