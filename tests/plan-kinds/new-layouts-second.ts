import type { Kind } from './kind.ts'

/** Written beside the first, and left unread until the code was written. Invented: numbers of documents, figures promised, communes. */
export const NEW_LAYOUTS_SECOND: readonly Kind[] = [
  {
    name: 'commune since 2025: lead, partners and time at the end of dashed items',
    text: `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ BẮC HÀ\tĐộc lập - Tự do - Hạnh phúc
Số: 44/KH\u2212UBND\tBắc Hà, ngày 15 tháng 12 năm 2025
KẾ HOẠCH
Nâng cao Chỉ số PAPI năm 2026 trên địa bàn xã Bắc Hà
Thực hiện Kế hoạch số 300/KH-UBND ngày 20/11/2025 của UBND tỉnh Lào Cai;
I. NỘI DUNG
- Sửa các đoạn đường thôn hư hỏng; Phòng Kinh tế chủ trì, các thôn phối hợp; xong trước 30/4/2026.
- Công khai bảng giá đất tại trụ sở; Phòng Kinh tế chủ trì; quý I/2026.
- Đối thoại với người dân; Chủ tịch UBND xã chủ trì; 6 tháng một lần.
- Vận động người dân không đưa tiền ngoài quy định khi khám bệnh; Trạm Y tế xã chủ trì; thường xuyên trong năm.`,
    head: {
      number: '44/KH-UBND',
      date: '2025-12-15',
      year: 2026,
      issuer: { name: 'UBND xã Bắc Hà', level: 'commune', province: '10' },
    },
    items: [
      ['basic-infrastructure', ['Phòng Kinh tế']],
      ['land-plans', ['Phòng Kinh tế']],
      ['authority-interactions', ['UBND xã']],
      ['health-care', ['Trạm Y tế xã']],
    ],
    deadlines: [['by-date 2026-04-30'], ['quarter 2026-03-31'], ['recurring half-year'], ['ongoing']],
  },
  {
    name: 'former agencies in sentences that give the work, in a plan for 2026',
    text: `UBND TỈNH CÀ MAU
Số: 15/KH-UBND
Cà Mau, ngày 22 tháng 01 năm 2026
KẾ HOẠCH
Nâng cao Chỉ số PAPI tỉnh Cà Mau năm 2026
I. NHIỆM VỤ, GIẢI PHÁP
1. Nội dung "Công khai, minh bạch"
a) Sở Tài chính chủ trì, phối hợp với Sở Kế hoạch và Đầu tư, UBND các huyện, thành phố công khai ngân sách xã.
2. Nội dung "Cung ứng dịch vụ công"
a) Đề nghị Sở Lao động - Thương binh và Xã hội và các Phòng Giáo dục và Đào tạo rà soát trường tiểu học.
b) Công an huyện tăng cường tuần tra khu dân cư.
3. Nội dung "Thủ tục hành chính công"
a) Rút ngắn thời gian cấp giấy chứng nhận; hồ sơ đang do Văn phòng Đăng ký đất đai giải quyết thì chuyển đúng hạn.`,
    former: [
      'Sở Kế hoạch và Đầu tư',
      'UBND các huyện, thành phố',
      'Sở Lao động - Thương binh và Xã hội',
      'Phòng Giáo dục và Đào tạo',
      'Công an huyện',
    ],
  },
  {
    name: 'Hue as a city, its department, and former names before 2025 that were right then',
    text: `ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ
SỞ VĂN HÓA VÀ THỂ THAO
Số: 66/KH-SVHTT
Huế, ngày 11 tháng 4 năm 2025
KẾ HOẠCH
Thực hiện các nhiệm vụ nâng cao Chỉ số PAPI năm 2025
I. NHIỆM VỤ
1. Phối hợp với Sở Thông tin và Truyền thông đăng tải thông tin về Chỉ số PAPI.`,
    head: {
      number: '66/KH-SVHTT',
      date: '2025-04-11',
      issuer: { name: 'Sở Văn hóa và Thể thao thành phố Huế', level: 'province', province: '46' },
    },
    findings: ['!former-agency'],
  },
  {
    name: 'several goals after one verb, points and group, base rank after "xếp thứ"',
    text: `Số: 70/KH-UBND
Đồng Tháp, ngày 5 tháng 5 năm 2024
KẾ HOẠCH
Giữ vững và nâng cao Chỉ số PAPI tỉnh Đồng Tháp năm 2024
1. Mục tiêu chung
Phấn đấu Chỉ số PAPI năm 2024 của Tỉnh đạt trên 45 điểm, thứ hạng từ 10 trở lên, thuộc nhóm cao.
Cải thiện thứ hạng, phấn đấu vào top 8 cả nước so với vị trí thứ 12 năm 2023.
2. Mục tiêu cụ thể
a) Nội dung "Quản trị môi trường" tăng 0,2 điểm, "Quản trị điện tử" tăng 0,3 điểm so với năm 2023.
3. Giải pháp
a) Thu gom rác thải tại các khu dân cư, bảo vệ môi trường.`,
    targets: [
      { metric: 'score', comparator: 'at-least', value: 45, year: 2024, dimension: null },
      { metric: 'rank', comparator: 'at-least', value: 10, unit: 'hạng', dimension: null },
      { metric: 'group', group: 'high', value: null },
      { metric: 'rank', comparator: 'at-least', value: 8, unit: 'hạng', base: { value: 12, year: 2023 } },
      { metric: 'score', comparator: 'increase-by', value: 0.2, dimension: 'environment' },
      { metric: 'score', comparator: 'increase-by', value: 0.3, dimension: 'e-governance' },
    ],
  },
  {
    name: 'a paper of prose where most sentences name work and two dashes are read',
    text: `An Giang: nhiều giải pháp nâng cao Chỉ số PAPI
Trong năm 2024, các cấp chính quyền sẽ tập trung công khai quy hoạch để người dân nắm được.
Công tác khám chữa bệnh tại tuyến xã tiếp tục được nâng cao bằng việc luân phiên bác sĩ.
Tỉnh cũng sẽ rà soát toàn bộ quy trình một cửa nhằm rút ngắn thời gian.
Người dân được hướng dẫn nộp hồ sơ trực tuyến tại nhà văn hóa.
Nguồn nước sinh hoạt ở các cụm dân cư sẽ được kiểm tra định kỳ.
- Thành lập tổ công nghệ số cộng đồng;
- Xử lý nghiêm cán bộ nhũng nhiễu.
Việc đóng góp tự nguyện sẽ được họp bàn, triển khai dân chủ.
Đường giao thông liên ấp được ưu tiên đầu tư theo lộ trình.
Thanh tra nhân dân cấp xã cũng được kiện toàn, hướng dẫn hoạt động.`,
    warnings: ['unread-work'],
  },
  {
    name: 'a plan whose list is read whole has no warning, though its preamble tells work',
    text: `UBND TỈNH HẬU GIANG
Số: 33/KH-UBND
Hậu Giang, ngày 1 tháng 3 năm 2024
KẾ HOẠCH
Nâng cao Chỉ số PAPI năm 2024
Nhằm tiếp tục triển khai có hiệu quả công tác cải cách hành chính, UBND tỉnh ban hành Kế hoạch như sau:
1. Sở Nội vụ: tổ chức tập huấn dân chủ cơ sở.
2. Sở Y tế: giảm thời gian chờ khám bệnh.
3. Sở Tư pháp: nâng cao chất lượng hòa giải ở cơ sở.
4. Sở Tài chính: công khai ngân sách xã.
Trong quá trình triển khai, nếu có vướng mắc, các đơn vị phản ánh về Sở Nội vụ để tổng hợp.`,
    warnings: ['!unread-work'],
  },
  {
    name: 'date without a year, the year only in the title',
    text: `Cao Bằng ban hành Kế hoạch nâng cao Chỉ số PAPI năm 2023
Ngày 15/3, Chủ tịch UBND tỉnh Cao Bằng đã ký ban hành Kế hoạch số 612/KH-UBND về cải thiện Chỉ số PAPI năm 2023.
1. Các sở, ngành công khai thủ tục hành chính.`,
    head: {
      number: '612/KH-UBND',
      date: '2023-03-15',
      year: 2023,
      issuer: { name: 'UBND tỉnh Cao Bằng', level: 'province', province: '04' },
    },
  },
  {
    name: 'title in capitals broken in the middle of a name, below the path of a page',
    text: `Skip to main content
Trang chủ
Văn bản chỉ đạo điều hành
In trang
KẾ HOẠCH
CẢI THIỆN CHỈ SỐ HIỆU QUẢ QUẢN
TRỊ VÀ HÀNH CHÍNH CÔNG TỈNH BẮC
KẠN NĂM 2023
Ủy ban nhân dân tỉnh Bắc Kạn xây dựng Kế hoạch như sau:
1. Sở Y tế: giảm tình trạng nằm ghép tại bệnh viện.`,
    head: {
      title: 'kế hoạch cải thiện chỉ số hiệu quả quản trị và hành chính công tỉnh bắc kạn năm 2023',
      year: 2023,
      issuer: { name: 'UBND tỉnh Bắc Kạn', level: 'province', province: '06' },
    },
    items: [['health-care', ['Sở Y tế']]],
  },
  {
    name: 'party committee of a commune since 2025, soft hyphen in its number',
    text: `ĐẢNG BỘ TỈNH THÁI NGUYÊN\tĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG ỦY PHƯỜNG PHAN ĐÌNH PHÙNG
*\tPhan Đình Phùng, ngày 05 tháng 9 năm 2025
Số 08\u00adKH/ĐU
KẾ HOẠCH
lãnh đạo thực hiện Chỉ số PAPI năm 2025
1- Chi bộ tổ dân phố tuyên truyền để người dân tham gia bầu tổ trưởng tổ dân phố.
2- UBND phường công khai kết quả giải quyết khiếu nại, kiến nghị.`,
    head: {
      number: '08-KH/ĐU',
      date: '2025-09-05',
      year: 2025,
      issuer: { name: 'Đảng ủy phường Phan Đình Phùng', level: 'commune', province: '19' },
    },
  },
  {
    name: 'chairman of a city directs districts, by agency, without numbers',
    text: `UBND THÀNH PHỐ ĐÀ NẴNG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 09/CT\u2014UBND\tĐà Nẵng, ngày 19 tháng 6 năm 2023
CHỈ THỊ
Về cải thiện Chỉ số PAPI của thành phố
Chủ tịch UBND thành phố yêu cầu:
Sở Xây dựng, Sở Giao thông vận tải:
- Sửa chữa mặt đường hư hỏng tại các kiệt, hẻm.
Sở Tài nguyên và Môi trường:
- Công bố kết quả quan trắc không khí.
Chủ tịch UBND các quận, huyện:
- Mở thêm điểm hỗ trợ nộp hồ sơ trực tuyến.`,
    head: {
      number: '09/CT-UBND',
      date: '2023-06-19',
      issuer: { name: 'UBND thành phố Đà Nẵng', level: 'province', province: '48' },
    },
    items: [
      ['basic-infrastructure', ['Sở Xây dựng', 'Sở Giao thông vận tải']],
      ['air-quality', ['Sở Tài nguyên và Môi trường']],
      ['egov-portals', ['UBND các quận, huyện']],
    ],
  },
  {
    name: 'two-line heads of tasks with their facts below, and a trailing deadline that wins no second time',
    text: `UBND XÃ HÒA BẮC
Số: 27/KH-UBND
Hòa Bắc, ngày 8 tháng 2 năm 2023
KẾ HOẠCH
Nâng cao Chỉ số PAPI năm 2023
I. NHIỆM VỤ
1. Công khai quyết toán ngân sách xã năm 2022.
- Chủ trì: Công chức Tài chính - Kế toán.
- Thời gian: Quý II/2023.
- Sản phẩm: Thông báo công khai.
2. Tổ chức 02 cuộc đối thoại với người dân; hoàn thành trong tháng 11.`,
    items: [
      ['commune-budgets', ['Công chức Tài chính - Kế toán']],
      ['authority-interactions', []],
    ],
    deadlines: [['quarter 2023-06-30'], ['month 2023-11-30']],
    findings: ['!task-without-output'],
  },
  {
    name: 'base figures of a province that the published scores contradict',
    text: `UBND TỈNH SƠN LA
Số: 120/KH-UBND
Sơn La, ngày 26 tháng 5 năm 2024
KẾ HOẠCH
Nâng cao Chỉ số PAPI tỉnh Sơn La năm 2024
I. MỤC TIÊU
Phấn đấu tổng điểm đạt trên 43,5 điểm (năm 2023 đạt 44,12 điểm); nội dung "Cung ứng dịch vụ công" đạt 7,9 điểm (năm 2023: 7,65 điểm).
II. GIẢI PHÁP
1. Nâng cao chất lượng khám chữa bệnh tại bệnh viện.`,
    findings: ['base-figure-differs', 'base-figure-differs', 'target-below-base'],
  },
  {
    name: 'goals that reduce, keep and leave; no goal in results',
    text: `KẾ HOẠCH
Cải thiện Chỉ số PAPI tỉnh Bình Phước năm 2022
I. KẾT QUẢ NĂM 2021
Năm 2021, tỉnh đạt 39,96 điểm, xếp hạng 58/60; thuộc nhóm thấp.
II. MỤC TIÊU, CHỈ TIÊU
1. Thoát khỏi nhóm thấp trong năm 2022.
2. Giảm tỷ lệ người dân phải trả chi phí không chính thức xuống dưới 10%.
3. Duy trì nội dung "Kiểm soát tham nhũng" ở nhóm trung bình cao.
III. NHIỆM VỤ
1. Công khai số điện thoại đường dây nóng.`,
    targets: [
      { metric: 'group', comparator: 'at-least', group: 'low-average', value: null, year: 2022 },
      { comparator: 'at-most', value: 10, unit: '%', year: 2022 },
      { metric: 'group', group: 'high-average', value: null, dimension: 'corruption-control' },
    ],
  },
  {
    name: 'old plan of a district: offices that were right then, and a report date',
    text: `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
QUẬN HỒNG BÀNG\tĐộc lập - Tự do - Hạnh phúc
Số: 18/KH-UBND\tHồng Bàng, ngày 7 tháng 3 năm 2025
KẾ HOẠCH
Nâng cao Chỉ số PAPI quận Hồng Bàng năm 2025
I. NHIỆM VỤ
1. Phòng Nội vụ quận: công khai quy hoạch cán bộ, thi tuyển viên chức.
2. Phòng Tài nguyên và Môi trường quận: kiểm tra điểm xả thải.`,
    head: { issuer: { name: 'UBND quận Hồng Bàng', level: 'district', province: null } },
    findings: ['!former-agency'],
  },
  {
    name: 'a report of results names a former agency: what was, is no fault',
    text: `UBND TỈNH BẮC NINH
Số: 51/KH-UBND
Bắc Ninh, ngày 10 tháng 2 năm 2026
KẾ HOẠCH
Nâng cao Chỉ số PAPI tỉnh Bắc Ninh năm 2026
I. ĐÁNH GIÁ KẾT QUẢ
Năm 2024, Sở Thông tin và Truyền thông đã vận hành tổng đài 1022; UBND các huyện đã công khai ngân sách.
II. NHIỆM VỤ
1. Sở Khoa học và Công nghệ: mở rộng phủ sóng internet tới các thôn.`,
    findings: ['!former-agency'],
  },
  {
    name: 'agencies joined in a heading, dashes with odd bullets, a wrapped item',
    text: `TÓM TẮT KẾ HOẠCH PAPI 2023 CỦA TỈNH KON TUM
1. Sở Nội vụ, Sở Tư pháp và Thanh tra tỉnh:
• Hướng dẫn kiện toàn Ban Thanh tra nhân dân ở các xã,
phường; giám sát hoạt động.
• Xử lý nghiêm cán bộ nhũng nhiễu khi cấp giấy tờ.
2. Bảo hiểm xã hội tỉnh:
• Cấp thẻ bảo hiểm y tế kịp thời.`,
    items: [
      ['inspection-boards', ['Sở Nội vụ', 'Sở Tư pháp', 'Thanh tra tỉnh']],
      ['corruption-in-government', ['Sở Nội vụ', 'Sở Tư pháp', 'Thanh tra tỉnh']],
      ['health-care', ['Bảo hiểm xã hội tỉnh']],
    ],
  },
]
