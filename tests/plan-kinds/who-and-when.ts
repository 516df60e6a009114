import type { Kind } from './kind.ts'

const HEAD = `UBND TỈNH SƠN LA
Số: 9/KH-UBND
Sơn La, ngày 4 tháng 3 năm 2025
KẾ HOẠCH
Nâng cao Chỉ số PAPI tỉnh Sơn La năm 2025
`

/** The places in which texts tell who has an item and by when. Invented as they are. */
export const WHO_AND_WHEN: readonly Kind[] = [
  {
    name: 'labels behind the sentence, on its line',
    text: `${HEAD}I. NHIỆM VỤ
1. Niêm yết danh sách hộ nghèo. Đơn vị chủ trì: Sở Nội vụ; thời gian: Quý II/2025.
2. Sửa đường liên thôn. Chủ trì: Sở Xây dựng. Phối hợp: UBND các xã. Thời gian hoàn thành: trước 30/9/2025. Sản phẩm: Báo cáo.
3. Công khai bảng giá đất, thực hiện thường xuyên.
4. Đối thoại với người dân (Văn phòng UBND tỉnh chủ trì, hoàn thành trước ngày 15/8/2025).`,
    items: [
      ['poverty-lists', ['Sở Nội vụ']],
      ['basic-infrastructure', ['Sở Xây dựng']],
      ['land-plans', []],
      ['authority-interactions', ['Văn phòng UBND tỉnh']],
    ],
    deadlines: [['quarter 2025-06-30'], ['by-date 2025-09-30'], ['ongoing'], ['by-date 2025-08-15']],
  },
  {
    name: 'agency and time behind dashes',
    text: `${HEAD}I. NHIỆM VỤ
- Niêm yết danh sách hộ nghèo - Sở Nội vụ - Quý II/2025
- Sửa đường liên thôn - Sở Xây dựng - trước 30/9/2025
- Công khai bảng giá đất - thường xuyên`,
    items: [
      ['poverty-lists', ['Sở Nội vụ']],
      ['basic-infrastructure', ['Sở Xây dựng']],
      ['land-plans', []],
    ],
    deadlines: [['quarter 2025-06-30'], ['by-date 2025-09-30'], ['ongoing']],
  },
  {
    name: 'labels on the lines below, in any order, under titles without a stop',
    text: `${HEAD}I. NHIỆM VỤ
1. Niêm yết danh sách hộ nghèo
- Thời gian: Quý II/2025
- Chủ trì: Sở Nội vụ
- Phối hợp: UBND các xã
2. Sửa đường liên thôn
+ Đơn vị thực hiện: Sở Xây dựng
+ Thời hạn: tháng 10/2025
3. Thời gian thực hiện: năm 2025`,
    items: [
      ['poverty-lists', ['Sở Nội vụ']],
      ['basic-infrastructure', ['Sở Xây dựng']],
    ],
    deadlines: [['quarter 2025-06-30'], ['month 2025-10-31']],
  },
  {
    name: 'a bare word of a section over the items of a dimension',
    text: `${HEAD}II. NHIỆM VỤ, GIẢI PHÁP
1. Nội dung "Công khai, minh bạch"
1.1. Nhiệm vụ
a) Niêm yết danh sách hộ nghèo.
- Chủ trì: Sở Nội vụ
- Thời gian: Quý II/2025
b) Công khai bảng giá đất.
- Chủ trì: Sở Nông nghiệp và Môi trường
1.2. Giải pháp
a) Tập huấn công khai ngân sách xã.
2. Nội dung "Quản trị môi trường"
a) Thu gom rác thải:
- Lập điểm tập kết rác.
+ Chủ trì: Sở Xây dựng
- Kiểm tra xe chở rác.
+ Chủ trì: Công an tỉnh`,
    items: [
      ['poverty-lists', ['Sở Nội vụ']],
      ['land-plans', ['Sở Nông nghiệp và Môi trường']],
      ['commune-budgets', []],
      ['basic-infrastructure', []],
    ],
    deadlines: [['quarter 2025-06-30'], [], [], []],
  },
  {
    name: 'closing lines that order nothing but to carry the text out',
    text: `${HEAD.replace('KẾ HOẠCH', 'CHỈ THỊ')}Chủ tịch UBND tỉnh yêu cầu:
1. Sở Xây dựng sửa đường liên thôn.
2. Công an tỉnh tăng cường tuần tra khu dân cư.
Nhận được Chỉ thị này, các sở, ngành khẩn trương tổ chức thực hiện; vướng mắc báo cáo UBND tỉnh.
Yêu cầu các sở, ngành nghiêm túc triển khai thực hiện.`,
    items: [
      ['basic-infrastructure', ['Sở Xây dựng']],
      ['law-and-order', ['Công an tỉnh']],
    ],
    warnings: ['!unread-work'],
  },
  {
    name: 'a heading in capitals that begins like the name of a body leads nothing',
    text: `${HEAD}NHIỆM VỤ
1. Niêm yết danh sách hộ nghèo.
TỔ CHỨC THỰC HIỆN
1. Sửa đường liên thôn.`,
    items: [
      ['poverty-lists', []],
      ['basic-infrastructure', []],
    ],
  },
  {
    name: 'a list of which some begin with a figure or a noun',
    text: `${HEAD}I. NHIỆM VỤ
1. Niêm yết danh sách hộ nghèo.
2. 100% thôn công khai ngân sách xã.
3. Đường liên thôn hết ổ gà trước mùa mưa.`,
    items: [
      ['poverty-lists', []],
      ['commune-budgets', []],
      ['basic-infrastructure', []],
    ],
  },
  {
    name: 'an article whose title begins with the province',
    text: `Sơn La đẩy mạnh cải thiện Chỉ số PAPI năm 2024
Theo đó, UBND tỉnh giao Sở Nội vụ tuyên truyền Chỉ số PAPI; Sở Y tế nâng cao chất lượng khám chữa bệnh.`,
    head: { issuer: { name: 'UBND tỉnh Sơn La', level: 'province', province: '14' } },
  },
]
