import { formatRange, formatScore } from '../../format.ts'
import type { TodayMapWords } from '../../messages/charts/map-today.ts'

export const today: TodayMapWords = {
  merger: year =>
    `Năm ${year} không có điểm công bố của tỉnh hợp nhất; bình quân không trọng số của các tỉnh cũ chỉ để tham khảo`,
  successor({ name, range, mean }) {
    const title = `${name.vi} (từ 1/7/2025)`
    if (!range) return `${title}, không có điểm`
    const average =
      mean === null
        ? 'chưa đủ điểm các tỉnh cũ để tính bình quân'
        : `bình quân ${formatScore(mean, 'vi')}, để tham khảo`
    return `${title}, điểm các tỉnh cũ ${formatRange(range, 'vi')}, ${average}`
  },
  member: 'điểm của tỉnh cũ',
  mean: 'bình quân không trọng số, tham khảo',
  list: 'Danh sách: khoảng điểm của các tỉnh hợp thành mỗi tỉnh mới',
  columns: ['Từ 1/7/2025', 'Điểm thấp nhất', 'Điểm cao nhất', 'Bình quân không trọng số (tham khảo)'],
}
