import type { Kind } from './kind.ts'

/**
 * Heads: who issued it, when and under which title. Written before the code that reads them, and read while it was written.
 * Invented: numbers of documents, figures promised, communes.
 */
export const NEW_LAYOUTS_HEADS: readonly Kind[] = [
  {
    name: 'date without a year, issuing sentence of a news page',
    text: `Trang chủ > Tin tức > Cải cách hành chính
Thứ Hai, 24/03/2025
Tuyên Quang: Kế hoạch nâng cao Chỉ số PAPI năm 2025
Ngày 21/3, UBND tỉnh Tuyên Quang ban hành Kế hoạch số 58/KH-UBND nâng cao Chỉ số PAPI năm 2025.
Theo đó, giao Sở Y tế giảm thời gian chờ khám bệnh; Công an tỉnh tăng cường tuần tra khu dân cư.`,
    head: {
      number: '58/KH-UBND',
      date: '2025-03-21',
      year: 2025,
      issuer: { name: 'UBND tỉnh Tuyên Quang', level: 'province', province: '08' },
    },
  },
  {
    name: 'Ho Chi Minh City, committee over city in two columns, title broken in four lines',
    text: `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
THÀNH PHỐ HỒ CHÍ MINH\tĐộc lập - Tự do - Hạnh phúc
Số: 88\u2011KH/UBND\tThành phố Hồ Chí Minh, ngày 26 tháng 9 năm 2025
KẾ HOẠCH
Thực hiện các giải pháp nâng cao
Chỉ số Hiệu quả quản trị
và Hành chính công cấp tỉnh
của Thành phố Hồ Chí Minh năm 2025
Chủ tịch Ủy ban nhân dân Thành phố ban hành Kế hoạch với các nội dung sau:
I. MỤC TIÊU
Phấn đấu Chỉ số PAPI năm 2025 thuộc nhóm trung bình cao trở lên.`,
    head: {
      title:
        'kế hoạch thực hiện các giải pháp nâng cao chỉ số hiệu quả quản trị và hành chính công cấp tỉnh của thành phố hồ chí minh năm 2025',
      number: '88-KH/UBND',
      date: '2025-09-26',
      year: 2025,
      issuer: { name: 'UBND thành phố Hồ Chí Minh', level: 'province', province: '79' },
    },
    targets: [{ metric: 'group', comparator: 'at-least', value: null, group: 'high-average', year: 2025 }],
  },
  {
    name: 'special zone, office of the committee, number with a figure dash',
    text: `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
ĐẶC KHU LÝ SƠN\tĐộc lập - Tự do - Hạnh phúc
Số: 12/KH\u2012UBND\tLý Sơn, ngày 20 tháng 8 năm 2025
KẾ HOẠCH
Triển khai Chỉ số PAPI năm 2025 trên địa bàn đặc khu
I. NHIỆM VỤ
1. Phòng Kinh tế: công khai quy hoạch sử dụng đất.
2. Công an đặc khu: tuần tra ban đêm tại các khu dân cư.`,
    head: {
      number: '12/KH-UBND',
      date: '2025-08-20',
      issuer: { name: 'UBND đặc khu Lý Sơn', level: 'commune', province: null },
    },
    items: [
      ['land-plans', ['Phòng Kinh tế']],
      ['law-and-order', ['Công an đặc khu']],
    ],
  },
  {
    name: 'party committee of a province: directive with a number of its own form',
    text: `TỈNH ỦY ĐIỆN BIÊN\tĐẢNG CỘNG SẢN VIỆT NAM
*\tĐiện Biên, ngày 02 tháng 3 năm 2024
Số 21\u2013CT/TU
CHỈ THỊ
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về tăng cường lãnh đạo nâng cao Chỉ số PAPI
Ban Thường vụ Tỉnh ủy yêu cầu:
1- Các cấp ủy, tổ chức đảng quán triệt, tuyên truyền Chỉ số PAPI đến từng chi bộ.
2- Ban cán sự đảng UBND tỉnh chỉ đạo công khai quy hoạch, kế hoạch sử dụng đất.
3- Mặt trận Tổ quốc Việt Nam tỉnh giám sát việc bầu trưởng thôn, bản.`,
    head: {
      title: 'chỉ thị của ban thường vụ tỉnh ủy về tăng cường lãnh đạo nâng cao chỉ số papi',
      number: '21-CT/TU',
      date: '2024-03-02',
      issuer: { name: 'Tỉnh ủy Điện Biên', level: 'province', province: '11' },
    },
  },
  {
    name: 'department of a province under its committee, title under a dotted rule',
    text: `UBND TỈNH PHÚ THỌ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc
-------\t---------------
Số: 402/KH-SNV\tPhú Thọ, ngày 17 tháng 02 năm 2025
KẾ HOẠCH
Khắc phục tồn tại, hạn chế về Chỉ số PAPI năm 2024
và nâng cao Chỉ số PAPI năm 2025 của Sở Nội vụ
I. NHIỆM VỤ
1. Công khai chỉ tiêu, điều kiện thi tuyển công chức.`,
    head: {
      title:
        'kế hoạch khắc phục tồn tại, hạn chế về chỉ số papi năm 2024 và nâng cao chỉ số papi năm 2025 của sở nội vụ',
      number: '402/KH-SNV',
      date: '2025-02-17',
      year: 2025,
      issuer: { name: 'Sở Nội vụ tỉnh Phú Thọ', level: 'province', province: '25' },
    },
    items: [['employment-equity', []]],
  },
]
