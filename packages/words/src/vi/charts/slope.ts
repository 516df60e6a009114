import { formatDelta, formatShareDelta } from '../../format.ts'
import type { SlopeWords } from '../../messages/charts/slope.ts'
import { numbers } from '../numbers.ts'

export const slope: SlopeWords = {
  name: 'Thay đổi giữa hai năm (một tỉnh hoặc cả nước)',
  purpose:
    'Điểm hai năm nối với nhau, để thấy hướng đi của từng nội dung, hoặc của từng tỉnh khi có tỉnh so sánh.',
  title({ of, province, unit, from, to, measure, risen, fallen, compared, lines, own }) {
    const span = `${from}–${to}`
    if (of === 'units') {
      const head = `${province?.vi ?? ''} ${span}${unit.level === 'total' ? '' : `, ${unit.vi}`}`
      if (compared === 0) return `${head}: không có nội dung nào so sánh được`
      const whole = `nội dung thành phần${compared === lines ? '' : ' so sánh được'}`
      return `${head}: ${risen} trong ${compared} ${whole} tăng, ${fallen}\u00a0giảm`
    }
    const head = `${unit.vi} ${span}`
    if (compared === 0) return `${head}: hai năm không so sánh được`
    const all = `${risen} trong ${compared} tỉnh tăng, ${fallen}\u00a0giảm`
    if (!own || !province) return `${head}: ${all}`
    if (own.direction === 'flat') return `${head}: ${province.vi} không đổi; ${all}`
    const sign =
      measure === 'points'
        ? formatDelta(own.change, 'vi')
        : formatShareDelta(own.change, { lang: 'vi', numbers })
    return `${head}: ${province.vi} ${own.direction === 'up' ? 'tăng' : 'giảm'} (${sign}); ${all}`
  },
  subtitle({ measure, of, from, to }) {
    const what =
      measure === 'points'
        ? `Điểm năm ${from} và ${to}`
        : `Tỷ lệ trên thang điểm năm ${from} và ${to}: 0% là điểm thấp nhất, 100% là điểm cao nhất có thể; thay đổi tính bằng điểm %`
    return of === 'units' ? what : `${what}; nét mảnh là các tỉnh khác`
  },
  drawn: () =>
    'Đường đi lên là tăng, đi xuống là giảm; nét đứt không nối với nhau là hai năm không so sánh được',
  empty: () => 'Chưa có điểm nào được công bố cho hai năm này.',
  notJoined: 'không so sánh được hoặc thiếu điểm',
}
