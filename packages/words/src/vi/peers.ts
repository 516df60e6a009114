import { formatRate } from '../format.ts'
import type { PeerWords } from '../messages/peers.ts'

export const peers: PeerWords = {
  finding: ({ province, unit, year, score, risen, stood }) => {
    const where = `${province} ${year}, ${unit} ${score}`
    const there = 'từng ở quanh mức này trong ba năm so sánh được gần nhất'
    if (stood === 0) return `${where}: không có tỉnh nào ${there}`
    const gain = 'đến nay tăng hơn mặt bằng cả nước ít nhất 5 điểm % thang điểm'
    if (risen === 0) return `${where}: ${stood} tỉnh ${there}, không tỉnh nào ${gain}`
    return `${where}: ${risen} trong ${stood} tỉnh ${there} ${gain}`
  },
  kept: (still, of) => `Một năm sau, ${still} trong ${of} tỉnh đã biết vẫn giữ được mức tăng đó.`,
  chance: share =>
    `Chỉ riêng dao động thường cũng cho mức tăng như vậy ở khoảng ${formatRate(share, 'vi')} trường hợp.`,
  cause:
    'Đây là mối liên hệ, không phải nguyên nhân: điểm số cho thấy họ đã tăng, không cho biết vì sao. Đó là những nơi đáng hỏi kinh nghiệm.',
  heads: {
    province: 'Tỉnh',
    year: 'Năm',
    start: 'Khi đó',
    gain: 'Hơn cả nước',
    later: year => `Đến ${year}`,
  },
  later: kept => (kept === null ? 'chưa biết' : kept ? 'còn giữ' : 'không còn'),
  rescaled:
    'Điểm có dấu % là tỷ lệ trên thang điểm: thang điểm đã đổi giữa hai năm nên không đặt hai điểm số cạnh nhau.',
}
