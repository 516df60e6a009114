import { formatDelta, formatNumber } from '../../format.ts'
import type { TrendsWords } from '../../messages/charts/trends.ts'
import { names } from '../names.ts'

export const trends: TrendsWords = {
  name: 'Xu hướng của mọi nội dung',
  purpose: 'Nội dung nào có xu hướng tăng hoặc giảm qua các năm, xếp từ rõ nhất.',
  title({ province, only, panels, up, down }) {
    const head = only ? `${province.vi}, ${only.vi}` : province.vi
    const counts = [up && `${up} có xu hướng tăng`, down && `${down} có xu hướng giảm`].filter(Boolean)
    return counts.length > 0
      ? `${head}: trong ${panels.length} nội dung thành phần, ${counts.join(', ')}`
      : `${head}: chưa rõ xu hướng ở nội dung thành phần nào`
  },
  subtitle: () => 'Tỷ lệ trên thang điểm từng năm, mỗi ô một thang riêng; xếp từ xu hướng rõ nhất',
  drawn: () =>
    'Mỗi ô là một nội dung thành phần với xu hướng của các năm gần nhất so sánh được; đường đứt là trung vị cả nước',
  empty: () => 'Chưa có điểm nào được công bố để vẽ.',
  own: province => province.vi,
  verdict(trend) {
    if (!trend) return 'không có điểm'
    const [first, last] = [trend.years[0], trend.years.at(-1)]
    const years = first === last ? `${last}` : `${first}–${last}`
    if (trend.direction !== 'unclear')
      return `${names.direction[trend.direction]} ${years}, ${formatDelta(100 * (trend.slope ?? 0), 'vi', 1)} điểm % mỗi năm`
    return trend.reason === 'too-few-years' ? `chưa đủ năm (${years})` : `chưa rõ xu hướng ${years}`
  },
  others(found) {
    const named = found.filter(trend => trend && trend.direction !== 'unclear').length
    const of = named > 0 ? `, ${named} có xu hướng` : ', chưa rõ xu hướng hoặc chưa đủ năm'
    return `… ${found.length} nội dung khác${of} (xem bảng) …`
  },
  redefined: 'Đổi cách đo: hai bên không so sánh được',
  rescaled: 'Đổi thang điểm: so sánh theo tỷ lệ trên thang điểm',
  holes: 'Nét chấm hoặc chỗ trống: năm không có điểm của tỉnh',
  byChance: tested =>
    `Xét ${tested} nội dung cùng lúc thì ngẫu nhiên cũng có khoảng ${formatNumber(Math.round(tested / 2) / 10, 'vi')} nội dung trông như có xu hướng`,
  column: {
    verdict: 'Xu hướng',
    from: 'Từ năm',
    to: 'Đến năm',
    slope: 'Mỗi năm (phần của thang điểm)',
    pValue: 'Giá trị p',
  },
}
