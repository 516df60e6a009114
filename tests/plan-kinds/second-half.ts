import type { Kind } from './kind.ts'

/** Left unread until the code was written. Invented: numbers of documents, figures promised, communes. */
export const SECOND_HALF: readonly Kind[] = [
  {
    name: 'dispatch: numbered orders to officers in any order',
    text: `Hòa Bình, ngày 3 tháng 4 năm 2023
Số: 540/UBND-NC
V/v khắc phục các nội dung giảm điểm của Chỉ số PAPI
UBND tỉnh Hòa Bình yêu cầu thủ trưởng các đơn vị:
1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh hướng dẫn kiện toàn Ban Giám sát đầu tư của cộng đồng.
2. Sở Giao thông vận tải: sửa chữa các tuyến đường liên xã hư hỏng nặng trong quý III.
3. Chủ tịch UBND các xã, phường, thị trấn:
- Họp dân bàn mức đóng góp tự nguyện trước khi xây nhà văn hóa.
- Thông báo rộng rãi ngày bầu trưởng thôn.`,
    head: {
      number: '540/UBND-NC',
      date: '2023-04-03',
      issuer: { name: 'UBND tỉnh Hòa Bình', level: 'province', province: '17' },
    },
    items: [
      ['investment-boards', ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh']],
      ['basic-infrastructure', ['Sở Giao thông vận tải']],
      ['voluntary-contributions', ['UBND các xã, phường, thị trấn']],
      ['village-elections', ['UBND các xã, phường, thị trấn']],
    ],
  },
  {
    name: 'bracketed numbers inside one paragraph',
    text: `Bình Thuận triển khai cải thiện PAPI
Để nâng cao kết quả, UBND tỉnh yêu cầu tập trung: (1) Sở Nội vụ công khai kết quả thi tuyển công chức; (2) Sở Y tế giảm tình trạng nằm ghép tại bệnh viện; (3) Sở Tài chính hướng dẫn các xã công khai thu, chi ngân sách.`,
    items: [
      ['employment-equity', ['Sở Nội vụ']],
      ['health-care', ['Sở Y tế']],
      ['commune-budgets', ['Sở Tài chính']],
    ],
  },
  {
    name: 'paragraphs without any mark, each given to someone',
    text: `Kế hoạch nâng cao Chỉ số PAPI tỉnh Bạc Liêu năm 2022
Giao Sở Lao động - Thương binh và Xã hội chủ trì rà soát hộ nghèo, niêm yết danh sách hộ nghèo tại khóm, ấp.
Giao Sở Khoa học và Công nghệ, Sở Công Thương xử lý cơ sở gây khói bụi trong khu dân cư.
Đề nghị Tòa án nhân dân tỉnh đẩy nhanh giải quyết tranh chấp dân sự tại tòa án.`,
    items: [
      ['poverty-lists', ['Sở Lao động - Thương binh và Xã hội']],
      ['air-quality', ['Sở Khoa học và Công nghệ', 'Sở Công Thương']],
      ['justice-access', ['Tòa án nhân dân tỉnh']],
    ],
  },
  {
    name: 'goals lettered under a heading of their own',
    text: `KẾ HOẠCH
Nâng cao Chỉ số PAPI của tỉnh Quảng Trị năm 2025
II. MỤC TIÊU CỤ THỂ
a) Điểm tổng hợp: tối thiểu 44,20 điểm (năm 2024 là 43,87 điểm).
b) Thứ hạng: từ thứ 20 trở lên, tăng từ 3 bậc so với năm 2024.
c) Nội dung thành phần “Y tế công lập” đạt 2,10 điểm.
d) Trên 90% hồ sơ được giải quyết đúng hạn.
III. NHIỆM VỤ
Sở Y tế khắc phục tình trạng quá tải bệnh viện.`,
    targets: [
      {
        metric: 'score',
        comparator: 'at-least',
        value: 44.2,
        dimension: null,
        year: 2025,
        base: { value: 43.87, year: 2024 },
      },
      { metric: 'rank', comparator: 'at-least', value: 20, unit: 'hạng', year: 2025 },
      { metric: 'rank', comparator: 'at-least', value: 3, unit: 'bậc', year: 2025 },
      { metric: 'score', comparator: 'reach', value: 2.1, unit: 'điểm', year: 2025 },
      { comparator: 'at-least', value: 90, unit: '%', year: 2025 },
    ],
    items: [['health-care', ['Sở Y tế']]],
  },
  {
    name: 'a special zone',
    text: `ỦY BAN NHÂN DÂN ĐẶC KHU LÝ SƠN
Số: 05/KH-UBND
Lý Sơn, ngày 12 tháng 11 năm 2025
KẾ HOẠCH
Cải thiện Chỉ số PAPI đặc khu Lý Sơn năm 2026
Thực hiện Kế hoạch số 201/KH-UBND ngày 30/10/2025 của UBND tỉnh Quảng Ngãi.
- Phòng Kinh tế công khai kế hoạch sử dụng đất.`,
    head: {
      number: '05/KH-UBND',
      date: '2025-11-12',
      year: 2026,
      issuer: { name: 'UBND đặc khu Lý Sơn', level: 'commune', province: '51' },
    },
    items: [['land-plans', ['Phòng Kinh tế']]],
  },
  {
    name: 'number and date told in the text, dates with hyphens',
    text: `Thanh Hóa quyết tâm nâng hạng PAPI
Ngày 21-3-2023, Chủ tịch UBND tỉnh Thanh Hóa ký ban hành Công văn số 3811/UBND\u2013THKH về cải thiện Chỉ số PAPI năm 2023.
1. Công an tỉnh
- Trấn áp trộm cắp tại khu dân cư.`,
    head: {
      title: 'thanh hóa quyết tâm nâng hạng papi',
      number: '3811/UBND-THKH',
      date: '2023-03-21',
      year: 2023,
      issuer: { name: 'UBND tỉnh Thanh Hóa', level: 'province', province: '38' },
    },
    items: [['law-and-order', ['Công an tỉnh']]],
  },
  {
    name: 'a party committee of a city, its number with a star',
    text: `ĐẢNG BỘ TỈNH GIA LAI
THÀNH ỦY PLEIKU
*
Số 88-KH/TU
Pleiku, ngày 06 tháng 6 năm 2023
KẾ HOẠCH
thực hiện Kết luận về nâng cao Chỉ số PAPI
1- Phòng, chống tham nhũng, tiêu cực
- Xử lý nghiêm cán bộ gây phiền hà.
2- Văn phòng Thành ủy tham mưu lịch tiếp dân của Bí thư.`,
    head: {
      number: '88-KH/TU',
      date: '2023-06-06',
      issuer: { name: 'Thành ủy Pleiku', level: 'district', province: '64' },
    },
  },
  {
    name: 'page furniture above a title in capitals over lines',
    text: `Skip Ribbon Commands
Skip to main content
Cỡ chữ: A A A
Thứ Sáu, ngày 10 tháng 01 năm 2025
KẾ HOẠCH CẢI THIỆN
CHỈ SỐ PAPI CỦA TỈNH
PHÚ THỌ NĂM 2025
UBND tỉnh Phú Thọ ban hành Kế hoạch như sau:
1. Trách nhiệm giải trình với người dân
- Trả lời đơn thư của công dân đúng hạn.`,
    head: {
      title: 'kế hoạch cải thiện chỉ số papi của tỉnh phú thọ năm 2025',
      year: 2025,
      issuer: { name: 'UBND tỉnh Phú Thọ', level: 'province', province: '25' },
    },
    items: [['appeals-response', []]],
  },
  {
    name: 'e-government named in the title and in a goal only',
    text: `UBND HUYỆN ĐẠI LỘC
Số: 21/KH-UBND
Đại Lộc, ngày 08 tháng 02 năm 2022
KẾ HOẠCH
CHUYỂN ĐỔI SỐ, XÂY DỰNG CHÍNH QUYỀN SỐ HUYỆN ĐẠI LỘC NĂM 2022
Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020;
I. MỤC ĐÍCH
- Nâng cao hiệu lực quản lý của các cơ quan.`,
    head: {
      number: '21/KH-UBND',
      year: 2022,
      issuer: { name: 'UBND huyện Đại Lộc', level: 'district', province: null },
    },
    items: [],
  },
  {
    name: 'a commune plan for 2026 with a former office among its partners',
    text: `UBND XÃ MƯỜNG BÚ
Số: 03/KH-UBND
Mường Bú, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Cải thiện Chỉ số PAPI xã Mường Bú, tỉnh Sơn La năm 2026
- Phòng Kinh tế chủ trì, phối hợp với Phòng Tài nguyên và Môi trường huyện lấy ý kiến về quy hoạch sử dụng đất.
- Phòng Văn hóa - Xã hội tuyên truyền về bảo hiểm y tế, ban hành 01 kế hoạch trong tháng 02/2026.`,
    items: [
      ['land-plans', ['Phòng Kinh tế']],
      ['health-care', ['Phòng Văn hóa - Xã hội']],
    ],
    findings: ['former-agency', 'task-without-output'],
  },
  {
    name: 'one section by dimension, the rest by agency',
    text: `KẾ HOẠCH
Nâng cao Chỉ số PAPI tỉnh Tuyên Quang năm 2024
I. Giải pháp về thủ tục hành chính công
- Rút ngắn thời gian cấp giấy chứng nhận quyền sử dụng đất.
II. Phân công thực hiện
1. Sở Y tế
- Nâng cao y đức, thái độ phục vụ người bệnh.
2. Sở Giáo dục và Đào tạo
- Xây thêm phòng học cho các trường tiểu học.
3. Công an tỉnh
- Bảo đảm an ninh trật tự tại khu dân cư.
4. Sở Tài nguyên và Môi trường
- Kiểm soát nguồn nước sinh hoạt bị ô nhiễm.`,
    items: [
      ['land-certificates', []],
      ['health-care', ['Sở Y tế']],
      ['primary-education', ['Sở Giáo dục và Đào tạo']],
      ['law-and-order', ['Công an tỉnh']],
      ['water-quality', ['Sở Tài nguyên và Môi trường']],
    ],
  },
  {
    name: 'a target in a dimension section, its base in the sentence before',
    text: `KẾ HOẠCH
Nâng cao Chỉ số PAPI tỉnh Lạng Sơn năm 2024
1. Nội dung “Quản trị môi trường”
Năm 2023 đạt 3,60 điểm. Phấn đấu năm 2024 đạt trên 3,80 điểm.
- Xử lý điểm tập kết rác gây mùi.
2. Nội dung “Cung ứng dịch vụ công”
Phấn đấu giảm ít nhất 0,05 điểm khoảng cách với nhóm cao.
- Nâng cấp trạm y tế.`,
    targets: [
      { metric: 'score', comparator: 'at-least', value: 3.8, year: 2024, dimension: 'environment' },
      { comparator: 'decrease-by', value: 0.05, unit: 'điểm', year: 2024, dimension: 'services' },
    ],
    items: [
      ['air-quality', []],
      ['health-care', []],
    ],
  },
]
