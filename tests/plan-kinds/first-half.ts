import type { Kind } from './kind.ts'

/** Read while the code was written. Invented: numbers of documents, figures promised, communes. */
export const FIRST_HALF: readonly Kind[] = [
  {
    name: 'directive of a chairman, lettered items under each department',
    text: `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH YÊN BÁI\tĐộc lập - Tự do - Hạnh phúc
Số: 09/CT-UBND\tYên Bái, ngày 20 tháng 5 năm 2024
CHỈ THỊ
Về việc chấn chỉnh, cải thiện Chỉ số PAPI năm 2024
Qua khảo sát, một số nội dung còn thấp. Để khắc phục, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
1. Giám đốc Sở Y tế:
a) Bố trí đủ bác sĩ trực tại bệnh viện tuyến huyện, giảm thời gian chờ khám.
b) Công khai giá dịch vụ khám, chữa bệnh.
2. Giám đốc Sở Giáo dục và Đào tạo:
a) Kiểm tra cơ sở vật chất các trường tiểu học trước năm học mới.
3. Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố:
a) Niêm yết bảng thu, chi ngân sách cấp xã tại nhà văn hóa thôn.
4. Giám đốc Sở Nội vụ theo dõi, đôn đốc việc thực hiện Chỉ thị này.
Nơi nhận:
- Các sở, ban, ngành;
- Lưu: VT.`,
    head: {
      title: 'chỉ thị về việc chấn chỉnh, cải thiện chỉ số papi năm 2024',
      number: '09/CT-UBND',
      date: '2024-05-20',
      issuer: { name: 'UBND tỉnh Yên Bái', level: 'province', province: '15' },
    },
    items: [
      ['health-care', ['Sở Y tế']],
      ['health-care', ['Sở Y tế']],
      ['primary-education', ['Sở Giáo dục và Đào tạo']],
      ['commune-budgets', ['Ủy ban nhân dân các huyện, thị xã, thành phố']],
      ['*', ['Sở Nội vụ']],
    ],
    targets: [],
  },
  {
    name: 'agency and task in one line, parted by a dash or a colon',
    text: `Nhiệm vụ nâng cao Chỉ số PAPI năm 2023 của các sở
1. Sở Y tế – Nâng cao thái độ phục vụ của nhân viên y tế tại bệnh viện công
2. Sở Tài nguyên và Môi trường: Quan trắc và công bố chất lượng không khí hằng tuần
3. Thanh tra tỉnh - Xử lý nghiêm hành vi vòi vĩnh khi làm thủ tục
4. Sở Thông tin và Truyền thông – Mở rộng phủ sóng internet tới các thôn`,
    items: [
      ['health-care', ['Sở Y tế']],
      ['air-quality', ['Sở Tài nguyên và Môi trường']],
      ['corruption-in-government', ['Thanh tra tỉnh']],
      ['internet-access', ['Sở Thông tin và Truyền thông']],
    ],
  },
  {
    name: 'order to all departments, dashes that say who does what with whom',
    text: `UBND TỈNH LÀO CAI
Số: 318/UBND-NC
V/v triển khai giải pháp nâng cao Chỉ số PAPI năm 2025
Lào Cai, ngày 14 tháng 02 năm 2025
Kính gửi: Các sở, ban, ngành; UBND các huyện, thị xã, thành phố.
Yêu cầu các sở, ngành, địa phương thực hiện các nội dung sau:
- Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ tổ chức trợ giúp pháp lý lưu động tại các xã vùng cao.
- Công an tỉnh tăng cường tuần tra ban đêm, giữ trật tự tại khu dân cư.
- Giao Văn phòng UBND tỉnh rút ngắn thời gian trả lời phản ánh trên Cổng thông tin điện tử.`,
    head: {
      number: '318/UBND-NC',
      date: '2025-02-14',
      year: 2025,
      issuer: { name: 'UBND tỉnh Lào Cai', level: 'province', province: '10' },
    },
    items: [
      ['justice-access', ['Sở Tư pháp']],
      ['law-and-order', ['Công an tỉnh']],
      ['egov-response', ['Văn phòng UBND tỉnh']],
    ],
  },
  {
    name: 'an article that tells who has been given what',
    text: `Trang chủ | Giới thiệu | Liên hệ
Cà Mau đặt mục tiêu cải thiện Chỉ số PAPI năm 2024
Thứ Ba, 12/03/2024 | 08:15
UBND tỉnh Cà Mau vừa ban hành Kế hoạch số 47/KH-UBND ngày 08/3/2024 về nâng cao Chỉ số PAPI năm 2024.
Theo đó, Sở Xây dựng rà soát việc cấp giấy phép xây dựng cho hộ gia đình.
Sở Nông nghiệp và Phát triển nông thôn đầu tư công trình cấp nước sạch cho vùng nhiễm mặn.
Các huyện lập danh sách hộ nghèo và niêm yết tại trụ sở ấp.`,
    head: {
      title: 'cà mau đặt mục tiêu cải thiện chỉ số papi năm 2024',
      number: '47/KH-UBND',
      date: '2024-03-08',
      year: 2024,
      issuer: { name: 'UBND tỉnh Cà Mau', level: 'province', province: '96' },
    },
    items: [
      ['construction-permits', ['Sở Xây dựng']],
      ['basic-infrastructure', ['Sở Nông nghiệp và Phát triển nông thôn']],
      ['poverty-lists', ['Các huyện']],
    ],
  },
  {
    name: 'goals of a city: points, group and rank, with the figure of the year before',
    text: `KẾ HOẠCH
Cải thiện Chỉ số PAPI thành phố Đà Nẵng năm 2024
I. MỤC ĐÍCH, YÊU CẦU
- Tổng điểm PAPI tăng từ 44,27 điểm (năm 2023) lên ít nhất 45,50 điểm.
- Thuộc nhóm đạt điểm cao; phấn đấu nằm trong top 10 cả nước.
- Không còn nội dung nào thuộc nhóm thấp.
II. GIẢI PHÁP
1. Thủ tục hành chính công
- Rà soát quy trình chứng thực tại phường.`,
    targets: [
      {
        metric: 'score',
        comparator: 'at-least',
        value: 45.5,
        unit: 'điểm',
        year: 2024,
        dimension: null,
        base: { value: 44.27, year: 2023 },
      },
      { metric: 'group', comparator: 'reach', value: null, group: 'high', year: 2024, dimension: null },
      { metric: 'rank', comparator: 'at-least', value: 10, unit: 'hạng', year: 2024, dimension: null },
    ],
    items: [['certification', []]],
  },
  {
    name: 'goals for each dimension in running text, with rise and base in brackets',
    text: `TPHCM nâng điểm PAPI năm 2023
Ủy ban nhân dân Thành phố Hồ Chí Minh vừa ban hành kế hoạch.
Cụ thể, nội dung “Kiểm soát tham nhũng trong khu vực công” phấn đấu trên 6,80 điểm (tăng 0,31 điểm so với 6,49 điểm của năm 2022); nội dung “Quản trị điện tử” phấn đấu đạt ít nhất 3,40 điểm so với năm 2022 (3,02 điểm).`,
    head: { issuer: { name: 'UBND thành phố Hồ Chí Minh', level: 'province', province: '79' }, year: 2023 },
    targets: [
      {
        metric: 'score',
        comparator: 'at-least',
        value: 6.8,
        year: 2023,
        dimension: 'corruption-control',
        base: { value: 6.49, year: 2022 },
      },
      {
        metric: 'score',
        comparator: 'at-least',
        value: 3.4,
        year: 2023,
        dimension: 'e-governance',
        base: { value: 3.02, year: 2022 },
      },
    ],
    items: [],
  },
  {
    name: 'head of a central city, hyphen that does not break, title over three lines',
    text: `ỦY BAN NHÂN DÂN
THÀNH PHỐ HÀ NỘI
Số: 33/KH\u2011UBND
Hà Nội, ngày 02 tháng 02 năm 2023
KẾ HOẠCH
Nâng điểm, giữ nhóm Chỉ số hiệu quả quản trị và hành chính công
cấp tỉnh (PAPI) tại thành phố Hà Nội
năm 2023
1. Quản trị môi trường
- Thu gom rác thải trong ngày.`,
    head: {
      title:
        'kế hoạch nâng điểm, giữ nhóm chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (papi) tại thành phố hà nội năm 2023',
      number: '33/KH-UBND',
      date: '2023-02-02',
      year: 2023,
      issuer: { name: 'UBND thành phố Hà Nội', level: 'province', province: '01' },
    },
    items: [['basic-infrastructure', []]],
  },
  {
    name: 'a ward of the two-tier government',
    text: `ỦY BAN NHÂN DÂN
PHƯỜNG TÂN HƯNG
Số: 112/KH-UBND
Phường Tân Hưng, ngày 22 tháng 9 năm 2025
KẾ HOẠCH
Nâng cao Chỉ số PAPI năm 2026 trên địa bàn phường Tân Hưng, Thành phố Hồ Chí Minh
I. NHIỆM VỤ
1. Phòng Văn hóa - Xã hội
- Lập và niêm yết danh sách hộ nghèo tại các khu phố.
2. Trung tâm Phục vụ hành chính công phường
- Trả kết quả chứng thực trong ngày.`,
    head: {
      number: '112/KH-UBND',
      date: '2025-09-22',
      year: 2026,
      issuer: { name: 'UBND phường Tân Hưng', level: 'commune', province: '79' },
    },
    items: [
      ['poverty-lists', ['Phòng Văn hóa - Xã hội']],
      ['certification', ['Trung tâm Phục vụ hành chính công phường']],
    ],
    findings: ['!former-agency'],
  },
  {
    name: 'a provincial party committee',
    text: `TỈNH ỦY ĐIỆN BIÊN
*
Số 17-CT/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Điện Biên, ngày 09 tháng 4 năm 2024
CHỈ THỊ
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về tăng cường lãnh đạo nâng cao Chỉ số PAPI
Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy, tổ chức đảng tập trung thực hiện:
1. Tăng cường đối thoại giữa người đứng đầu cấp ủy với Nhân dân.
2. Nâng cao chất lượng hoạt động của Ban Thanh tra nhân dân.`,
    head: {
      number: '17-CT/TU',
      date: '2024-04-09',
      issuer: { name: 'Tỉnh ủy Điện Biên', level: 'province', province: '11' },
    },
    items: [
      ['authority-interactions', ['các cấp ủy, tổ chức đảng']],
      ['inspection-boards', ['các cấp ủy, tổ chức đảng']],
    ],
  },
  {
    name: 'a department of a province',
    text: `UBND TỈNH BẾN TRE
SỞ NỘI VỤ
Số: 56/KH-SNV
Bến Tre, ngày 11 tháng 01 năm 2024
KẾ HOẠCH
Cải thiện các nội dung PAPI do Sở Nội vụ phụ trách năm 2024
- Tuyển dụng công chức công khai, đúng quy định.
- Hướng dẫn bầu trưởng ấp, tổ trưởng khu phố có từ hai ứng viên.`,
    head: {
      number: '56/KH-SNV',
      date: '2024-01-11',
      year: 2024,
      issuer: { name: 'Sở Nội vụ tỉnh Bến Tre', level: 'province', province: '83' },
    },
    items: [
      ['employment-equity', []],
      ['village-elections', []],
    ],
  },
  {
    name: 'work told in one block of prose',
    text: `Nâng cao Chỉ số PAPI tỉnh Hà Giang năm 2024
Thời gian tới, toàn tỉnh sẽ đẩy mạnh cải cách hành chính, nâng cao chất lượng khám chữa bệnh, quan tâm đầu tư trường lớp, đồng thời công khai thu chi ngân sách để Nhân dân biết và giám sát, qua đó từng bước cải thiện sự hài lòng.`,
    items: [],
    warnings: ['unread-work'],
  },
  {
    name: 'a plan for 2026 that still names districts and merged departments',
    text: `UBND TỈNH NGHỆ AN
Số: 12/KH-UBND
Nghệ An, ngày 15 tháng 12 năm 2025
KẾ HOẠCH
Nâng cao Chỉ số PAPI năm 2026
1. Sở Thông tin và Truyền thông
- Nâng cấp Cổng thông tin điện tử tỉnh.
2. Sở Tài nguyên và Môi trường
- Công khai bảng giá đất.
3. UBND các huyện, thị xã
- Niêm yết ngân sách xã.`,
    findings: ['former-agency', 'former-agency', 'former-agency'],
  },
  {
    name: 'a goal below the figure it starts from, and one that contradicts the published score',
    text: `UBND TỈNH SƠN LA
Số: 77/KH-UBND
Sơn La, ngày 15 tháng 3 năm 2024
KẾ HOẠCH
Nâng cao Chỉ số PAPI tỉnh Sơn La năm 2024
I. CHỈ TIÊU
- Nội dung “Cung ứng dịch vụ công”: đạt trên 7,20 điểm (năm 2023: 7,5906 điểm).
- Tổng điểm đạt 43,50 điểm trở lên (năm 2023 đạt 41,90 điểm).
II. NHIỆM VỤ
1. Sở Y tế
- Nâng cao chất lượng khám bệnh.`,
    targets: [
      {
        metric: 'score',
        comparator: 'at-least',
        value: 7.2,
        dimension: 'services',
        base: { value: 7.5906, year: 2023 },
      },
      {
        metric: 'score',
        comparator: 'at-least',
        value: 43.5,
        dimension: null,
        base: { value: 41.9, year: 2023 },
      },
    ],
    items: [['health-care', ['Sở Y tế']]],
    findings: ['target-below-base', 'base-figure-differs'],
  },
]
