import type { IndicatorWords } from '../messages/indicators.ts'

export const indicators: IndicatorWords = {
  title: ({ province, unit }) => `${province.vi}: các chỉ tiêu của nội dung "${unit.vi}"`,
  heads: { indicator: 'Chỉ tiêu', scale: 'Thang điểm', change: 'Thay đổi' },
  joining:
    'Câu hỏi đổi cách hỏi giữa hai năm được coi là chỉ tiêu khác. Chiều tốt lên của từng chỉ tiêu xem ở câu hỏi.',
  none: ({ unit }) =>
    `chưa nạp chỉ tiêu nào của "${unit.vi}"; tải bảng chỉ tiêu cấp tỉnh (ProvincialIndicators / BangChiTieuCapTinh, từ năm 2018) ở mục "Dữ liệu" trên papi.org.vn, chạy "papi import TỆP.xlsx --out THƯ_MỤC", rồi thêm --data THƯ_MỤC`,
  moved: 'chỉ tiêu thay đổi khác các tỉnh nhiều nhất',
}
