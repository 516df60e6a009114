import type { PriorityBarsWords } from '../../messages/charts/priority-bars.ts'

export const priorityBars: PriorityBarsWords = {
  name: 'Thứ tự ưu tiên',
  purpose: 'Các nội dung yếu theo thứ tự ưu tiên, vì sao, và thứ tự đó vững đến đâu.',
  title({ province, year, areas, scored }) {
    const head = `${province.vi} ${year}`
    const [first] = areas
    if (!first) return `${head}: ${scored > 0 ? 'không có nội dung yếu' : 'chưa có điểm'}`
    return `${head}: ${areas.length}/${scored} nội dung yếu, ưu tiên trước hết: ${first.unit.vi}`
  },
  subtitle: () => 'Nội dung thuộc hai nhóm dưới hoặc giảm rõ; trong ngoặc là trọng số',
  drawn: () =>
    'Mỗi dòng là một nội dung yếu: ba thanh từ 0 đến 1, hai tỷ lệ cho biết vị trí vững đến đâu, và lý do',
  empty: ({ scored }) =>
    scored > 0
      ? 'Không nội dung thành phần nào của tỉnh thuộc hai nhóm dưới hoặc giảm rõ trong năm này.'
      : 'Chưa có điểm nội dung thành phần nào của tỉnh được công bố cho năm này.',
  short: { level: 'mức', leverage: 'dư địa', change: 'thay đổi' },
  counts: 'càng dài càng cần ưu tiên (0–1)',
  notCounted: 'thay đổi không rõ, tính 0,5',
  firm: 'Vững: tỷ lệ lần thử mà nội dung thuộc 5 nội dung đầu, trong 1.000 cách đặt trọng số và 1.000 lần mô phỏng dao động thường của điểm mọi tỉnh',
  amongAll: 'Số thứ tự tính trong mọi nội dung có điểm, kể cả nội dung không yếu',
  others: count => `${count} nội dung yếu khác`,
}
