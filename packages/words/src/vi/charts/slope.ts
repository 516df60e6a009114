import { formatDelta, formatShareDelta } from '../../format.ts'
import type { SlopeWords } from '../../messages/charts/slope.ts'
import { numbers } from '../numbers.ts'
import { signal } from '../signal.ts'
import { changeBars } from './change-bars.ts'

export const slope: SlopeWords = {
  name: 'Hai năm cạnh nhau (một tỉnh hoặc cả nước)',
  purpose:
    'Điểm hai năm nối với nhau, để thấy hướng đi của từng nội dung, hoặc của từng tỉnh khi có tỉnh so sánh.',
  title({ of, province, unit, from, to, measure, risen, fallen, compared, clear, measured, own }) {
    const span = `${from}–${to}`
    if (of === 'units' && province) {
      const only = unit.level === 'total' ? null : unit
      return changeBars.title({
        province,
        from,
        to,
        only,
        risen,
        fallen,
        compared,
        measured,
        clear,
        measure,
      })
    }
    const head = `${unit.vi} ${span}`
    if (compared === 0) return `${head}: hai năm không so sánh được`
    const counts = clear && [
      clear.risen && `${clear.risen} tăng rõ`,
      clear.fallen && `${clear.fallen} giảm rõ`,
    ]
    const said = counts && (counts.filter(Boolean).join(', ') || 'không tỉnh nào thay đổi rõ')
    const all = `${said ?? `${risen} tăng, ${fallen}\u00a0giảm`} trong ${compared} tỉnh`
    if (!own || !province) return `${head}: ${all}`
    if (own.direction === 'flat') return `${head}: ${province.vi} không đổi; ${all}`
    const sign =
      measure === 'points'
        ? formatDelta(own.change, 'vi')
        : formatShareDelta(own.change, { lang: 'vi', numbers })
    // What is not known to lie beyond usual movement or within it is told as a figure, not as a rise or decline.
    const told = own.signal ? `${signal.moved[own.direction][own.signal]} (${sign})` : sign
    return `${head}: ${province.vi} ${told}; ${all}`
  },
  subtitle({ measure, of, from, to }) {
    const share = `Tỷ lệ trên thang điểm năm ${from} và ${to} (0% là thấp nhất, 100% là cao nhất có thể), thay đổi tính bằng điểm %`
    if (of === 'units') return `${share}; xếp từ tăng nhiều nhất`
    const what = measure === 'points' ? `Điểm năm ${from} và ${to}` : share
    return `${what}; nét mảnh là các tỉnh khác, có màu là thay đổi rõ`
  },
  drawn: ({ of }) =>
    of === 'units'
      ? 'Mỗi dòng là một nội dung thành phần: vòng rỗng là năm trước, chấm đặc là năm sau; nằm ngoài vùng nhạt là thay đổi rõ'
      : 'Đường đi lên là tăng, đi xuống là giảm; nét đứt không nối với nhau là hai năm không so sánh được',
  empty: ({ published }) =>
    published ? 'Hai năm này không so sánh được.' : 'Chưa có điểm nào được công bố cho cả hai năm này.',
  notJoined: 'không so sánh được hoặc thiếu điểm',
  usual: from => `mức dao động thường quanh năm ${from}; ra ngoài là thay đổi rõ`,
  byChance: count =>
    `Thay đổi rõ: vượt mức dao động thường; nếu không tỉnh nào thật sự thay đổi, ngẫu nhiên cũng khoảng ${Math.round(count)} tỉnh vượt`,
  others: count => `… ${count} tỉnh khác thay đổi rõ …`,
}
