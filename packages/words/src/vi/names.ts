import type { NameWords } from '../messages/names.ts'

export const names: NameWords = {
  group: { high: 'Cao', 'high-average': 'Trung bình cao', 'low-average': 'Trung bình thấp', low: 'Thấp' },
  flag: {
    declined: 'giảm điểm',
    'hidden-decline': 'giảm trong khi chỉ số tăng',
    'relative-decline': 'giảm mạnh hơn mặt bằng chung',
    'persistent-decline': 'giảm nhiều năm liền',
    'group-drop': 'xuống nhóm thấp hơn',
    weak: 'nhóm dưới',
  },
  flagMeaning: {
    declined: 'Điểm thấp hơn năm trước.',
    'hidden-decline': 'Nội dung thành phần giảm trong khi chỉ số nội dung của nó tăng.',
    'relative-decline': 'Thay đổi kém rõ rệt so với đa số tỉnh.',
    'persistent-decline': 'Giảm từ hai năm liên tiếp trở lên.',
    'group-drop': 'Xuống nhóm thấp hơn năm trước.',
    weak: 'Thuộc nhóm thấp hoặc trung bình thấp.',
  },
  verdict: {
    same: 'so sánh được',
    rescaled: 'đổi thang điểm',
    redefined: 'đổi cách đo',
    'not-measured': 'chưa đo ở một trong hai năm',
  },
  missing: { 'not-measured': 'chưa đo', 'not-published': 'chưa công bố' },
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
