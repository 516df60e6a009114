import type { PrioritiesViewWords } from '../messages/priorities-view.ts'
import { nameOf } from '../name-of.ts'

export const prioritiesView: PrioritiesViewWords = {
  title: (province, year) => `${nameOf(province, 'vi')}: làm gì trước, theo kết quả ${year}`,
  bars: components =>
    `Cột, từ trái sang: ${components.join(', ')}. Cột rỗng: thay đổi trong mức dao động thường hoặc chưa xét được, tính ở mức giữa.`,
  places: (weak, all) => `Số thứ tự tính trong cả ${all} nội dung; ở đây ghi ${weak} nội dung yếu.`,
  firm: { stability: 'trọng số', stabilityNoise: 'dao động' },

  weights: 'Đặt trọng số',
  weightsHint:
    'Kéo để đặt lại; chỉ tỷ lệ giữa các trọng số có ý nghĩa. Trọng số được ghi trong địa chỉ trang.',
  ownWeights: shares => `Thứ tự theo trọng số tự đặt: ${shares.join(', ')}.`,
  usualWeights: 'Về trọng số mặc định',
  unknownWeights: text => `Không đọc được trọng số “${text}”; đang dùng trọng số mặc định.`,

  matched: evidence => `khớp với: ${evidence.map(words => `“${words}”`).join(', ')}`,
}
