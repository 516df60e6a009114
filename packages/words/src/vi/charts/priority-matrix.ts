import type { PriorityMatrixWords } from '../../messages/charts/priority-matrix.ts'

export const priorityMatrix: PriorityMatrixWords = {
  name: 'Ma trận ưu tiên',
  purpose: 'Nội dung nào thấp so với các tỉnh khác và thay đổi kém hơn, nên ưu tiên cải thiện.',
  title({ province, year, areas }) {
    const head = `${province.vi} ${year}`
    if (areas.length === 0) return `${head}, không có ưu tiên nào`
    const first = areas.find(({ isWeak }) => isWeak)
    if (!first) return `${head}: không có nội dung yếu`
    return `${head}: ưu tiên trước hết là ${first.unit.vi}`
  },
  subtitle: () => 'Hình tròn càng lớn, điểm càng xa nhóm cao; viền đậm: 5 nội dung ưu tiên đầu',
  drawn({ areas }) {
    const apart = areas.flatMap(({ change, number }) => (change === null ? [number] : [])).join(', ')
    const drawn =
      'Mỗi hình tròn là một nội dung thành phần, ghi số thứ tự trong báo cáo PAPI của năm, 5 nội dung đầu ghi cả tên; càng sang phải càng nhiều tỉnh có mức cao hơn, càng lên cao càng nhiều tỉnh thay đổi tốt hơn; thay đổi trong mức dao động thường nằm ở dải giữa'
    return apart ? `${drawn}. Không so sánh được với năm trước: ${apart}` : drawn
  },
  empty: () => 'Chưa có điểm nội dung thành phần nào của tỉnh được công bố cho năm này.',
  across: 'Tỷ lệ tỉnh có mức cao hơn',
  up: 'Tỷ lệ tỉnh thay đổi tốt hơn so với năm trước',
  zone: 'trong mức dao động thường, không xét cao thấp',
  aside: 'Không so sánh được với năm trước (chỉ xét theo chiều ngang)',
  crowded: names => `Không đủ chỗ ghi số tại hình tròn: ${names}`,
  first: '5 nội dung ưu tiên hàng đầu',
  others: 'Các nội dung khác, xếp theo mức ưu tiên',
  numbers: 'Số tại hình tròn là số thứ tự trong báo cáo PAPI của năm',
  stable: share => `độ vững ${share}`,
  stability:
    'Độ vững: tỷ lệ trong 1.000 cách đặt trọng số ngẫu nhiên mà nội dung vẫn thuộc 5 nội dung ưu tiên hàng đầu',
  columns: [
    'Nội dung thành phần',
    'Thứ tự ưu tiên',
    'Điểm',
    'Nhóm',
    'Tỷ lệ tỉnh có mức cao hơn',
    'Tỷ lệ tỉnh thay đổi tốt hơn',
    'Khoảng cách tới nhóm cao (so với lớn nhất)',
    'Độ vững',
  ],
}
