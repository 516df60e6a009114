import type { CompareViewWords } from '../messages/compare-view.ts'

export const compareView: CompareViewWords = {
  title: (province, year) => `${province.vi} so với ai, năm ${year}`,
  peers: 'Nơi đáng hỏi kinh nghiệm',
  chosen: 'Đặt cạnh các tỉnh',
  nearest: region => `Chưa chọn tỉnh nào: đang đặt cạnh các tỉnh vùng ${region} có điểm gần nhất.`,
  table: 'Điểm và nhóm của từng nội dung',
  unit: 'Nội dung',
  beyond: { up: 'cao hơn, vượt mức dao động thường', down: 'thấp hơn, vượt mức dao động thường' },
  beyondHint: province =>
    `▲ ▼: cao hơn, thấp hơn ${province.vi} vượt mức dao động thường; không dấu: trong mức đó hoặc chưa xét được.`,
  distribution: 'Phân bố điểm các tỉnh',
  correlations: 'Các nội dung đi cùng nhau ra sao',
}
