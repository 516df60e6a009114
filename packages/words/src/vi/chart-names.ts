import type { ChartNameWords } from '../messages/chart-names.ts'

/** The names that charts say. */
export const chartNames: ChartNameWords = {
  group: { high: 'Cao', 'high-average': 'Trung bình cao', 'low-average': 'Trung bình thấp', low: 'Thấp' },
  verdict: {
    same: 'so sánh được',
    rescaled: 'đổi thang điểm',
    redefined: 'đổi cách đo',
    'not-measured': 'chưa đo ở một trong hai năm',
  },
  missing: {
    'not-measured': 'chưa đo',
    'not-published': 'chưa công bố',
    'not-loaded': 'chưa có số liệu',
    'no-own-score': 'chưa có điểm riêng',
  },
  direction: { up: 'tăng', down: 'giảm', flat: 'không đổi' },
  region: {
    NMM: 'Trung du và miền núi phía Bắc',
    RRD: 'Đồng bằng sông Hồng',
    NCC: 'Bắc Trung Bộ và duyên hải miền Trung',
    CHL: 'Tây Nguyên',
    SE: 'Đông Nam Bộ',
    MRD: 'Đồng bằng sông Cửu Long',
  },
  total: 'Điểm tổng hợp',
  shortDimension: {
    participation: 'Tham gia',
    transparency: 'Công khai',
    accountability: 'Giải trình',
    'corruption-control': 'Chống tham nhũng',
    procedures: 'Thủ tục',
    services: 'Dịch vụ công',
    environment: 'Môi trường',
    'e-governance': 'Điện tử',
  },
}
