import type { CompareViewWords } from '../messages/compare-view.ts'

export const compareView: CompareViewWords = {
  title: (province, year) => `${province.vi} so với ai, năm ${year}`,
  peers: 'Nơi đáng hỏi kinh nghiệm',
  chosen: 'Đặt cạnh các tỉnh',
  nearest: region => `Các tỉnh vùng ${region} có điểm gần nhất; bớt hoặc thêm để chọn tỉnh khác.`,
  toNearest: 'Về các tỉnh có điểm gần nhất trong vùng',
  toBeside: 'Chọn tên một tỉnh để đặt cạnh.',
  table: 'Điểm và nhóm của từng nội dung',
  unit: 'Nội dung',
  beyond: { up: 'cao hơn, vượt mức dao động thường', down: 'thấp hơn, vượt mức dao động thường' },
  beyondHint: province =>
    `▲ ▼: cao hơn, thấp hơn ${province.vi} vượt mức dao động thường; không dấu: trong mức đó hoặc chưa xét được.`,
  byChance: ({ judged, beyond }) =>
    `${beyond} trong ${judged} chênh lệch xét được vượt mức đó; nếu các tỉnh thật ra ngang nhau, ngẫu nhiên cũng cho khoảng ${Math.round(judged / 10)}.`,
  distribution: 'Phân bố điểm các tỉnh',
  correlations: 'Các nội dung đi cùng nhau ra sao',
}
