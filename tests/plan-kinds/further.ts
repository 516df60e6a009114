import type { Kind } from './kind.ts'

/** Written when both halves were read, from what real texts still got wrong. Invented as they are. */
export const FURTHER: readonly Kind[] = [
  {
    name: 'agencies on lines of their own, without any mark',
    text: `UBND TỈNH KON TUM
Số: 1450/KH-UBND
Kon Tum, ngày 28 tháng 4 năm 2023
KẾ HOẠCH
Khắc phục hạn chế, nâng cao Chỉ số PAPI năm 2023
I. MỤC TIÊU
Phấn đấu Chỉ số PAPI năm 2023 đạt trên 42 điểm, tăng 05 bậc trở lên so với năm 2022; không có nội dung nào dưới 4 điểm.
II. PHÂN CÔNG TRÁCH NHIỆM
Sở Y tế:
Rà soát quy trình khám bệnh, giảm thời gian chờ đợi.
Tăng cường bác sĩ cho trạm y tế xã.
Sở Giáo dục và Đào tạo:
Xóa phòng học tạm ở điểm trường tiểu học.
* Công an tỉnh:
+ Tuần tra khu dân cư vào ban đêm.
+ Vận động người dân tố giác trộm cắp.
III. TỔ CHỨC THỰC HIỆN
Sở Nội vụ theo dõi, đôn đốc và báo cáo UBND tỉnh trước ngày 15/12/2023.`,
    items: [
      ['health-care', ['Sở Y tế']],
      ['health-care', ['Sở Y tế']],
      ['primary-education', ['Sở Giáo dục và Đào tạo']],
      ['law-and-order', ['Công an tỉnh']],
      ['law-and-order', ['Công an tỉnh']],
      ['*', ['Sở Nội vụ']],
    ],
    targets: [
      { metric: 'score', comparator: 'at-least', value: 42, year: 2023, dimension: null },
      { metric: 'rank', comparator: 'at-least', value: 5, unit: 'bậc', year: 2023 },
    ],
  },
  {
    name: 'agencies that each lead a dimension',
    text: `ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ
Số: 61/KH-UBND
Cần Thơ, ngày 09 tháng 3 năm 2024
KẾ HOẠCH
Nâng cao Chỉ số PAPI thành phố Cần Thơ năm 2024
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Nâng cao điểm số 05 chỉ số nội dung còn thấp.
2. Yêu cầu
- Xác định rõ việc, rõ người.
II. NHIỆM VỤ
1. Sở Nội vụ chủ trì nội dung "Tham gia của người dân ở cấp cơ sở"
a) Hướng dẫn bầu trưởng ấp công khai.
b) Tổ chức 09 lớp tập huấn về dân chủ cơ sở.
2. Thanh tra thành phố chủ trì nội dung "Kiểm soát tham nhũng trong khu vực công"
a) Kiểm tra đột xuất bộ phận một cửa.
3. Sở Tài nguyên và Môi trường chủ trì nội dung "Quản trị môi trường"
a) Lắp 10 trạm quan trắc không khí.`,
    head: { issuer: { name: 'UBND thành phố Cần Thơ', level: 'province', province: '92' } },
    items: [
      ['village-elections', ['Sở Nội vụ']],
      ['*', ['Sở Nội vụ']],
      ['corruption-in-services', ['Thanh tra thành phố']],
      ['air-quality', ['Sở Tài nguyên và Môi trường']],
    ],
  },
  {
    name: 'lines below an item that tell its lead and its time',
    text: `UBND TỈNH ĐẮK NÔNG
SỞ TƯ PHÁP
Số: 12/KH-STP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Đắk Nông, ngày 15 tháng 02 năm 2023
KẾ HOẠCH
Triển khai thực hiện các giải pháp nâng cao chỉ số thành phần PAPI năm 2023
Thực hiện Kế hoạch số 45/KH-UBND ngày 30/01/2023 của UBND tỉnh, Sở Tư pháp xây dựng kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
II. NỘI DUNG
1. Nâng cao hiểu biết pháp luật của người dân
1.1. Biên soạn 3.000 tờ gấp về Luật Thực hiện dân chủ ở cơ sở.
- Đơn vị chủ trì: Phòng Phổ biến, giáo dục pháp luật;
- Thời gian: Quý II/2023.
1.2. Trợ giúp pháp lý lưu động tại 12 xã.
2. Dịch vụ chứng thực
2.1. Kiểm tra việc chứng thực tại UBND cấp xã.`,
    head: {
      number: '12/KH-STP',
      issuer: { name: 'Sở Tư pháp tỉnh Đắk Nông', level: 'province', province: '67' },
    },
    items: [
      ['civic-knowledge', ['Phòng Phổ biến, giáo dục pháp luật']],
      ['justice-access', []],
      ['certification', []],
    ],
  },
  {
    name: 'a directive told without a head, to agencies of every kind',
    text: `Chỉ thị của Chủ tịch UBND tỉnh Gia Lai về nâng cao Chỉ số PAPI
Chủ tịch UBND tỉnh chỉ thị:
1. Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các huyện, thị xã, thành phố
- Nâng cao trách nhiệm người đứng đầu trong tiếp công dân.
2. Sở Tài chính
Hướng dẫn UBND cấp xã công khai ngân sách, hoàn thành trong tháng 6 năm 2023.
3. Sở Lao động – Thương binh và Xã hội chủ trì, phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các đơn vị liên quan: rà soát hộ nghèo đúng quy trình, niêm yết danh sách hộ nghèo.
4. Đài Phát thanh và Truyền hình tỉnh, Báo Gia Lai: Mở chuyên mục về PAPI.
5. Đề nghị Ủy ban MTTQ Việt Nam tỉnh giám sát hoạt động của Ban Thanh tra nhân dân.
Chỉ thị này có hiệu lực từ ngày ký.`,
    items: [
      ['appeals-response', ['các sở, ban, ngành', 'UBND các huyện, thị xã, thành phố']],
      ['commune-budgets', ['Sở Tài chính']],
      ['poverty-lists', ['Sở Lao động – Thương binh và Xã hội']],
      ['*', ['Đài Phát thanh và Truyền hình tỉnh', 'Báo Gia Lai']],
      ['inspection-boards', ['Ủy ban MTTQ Việt Nam tỉnh']],
    ],
  },
  {
    name: 'goals and tasks under labels',
    text: `KẾ HOẠCH
Cải thiện Chỉ số PAPI tỉnh Sóc Trăng năm 2024
Mục tiêu:
- Điểm số từng nội dung không thấp hơn năm 2023, riêng nội dung 7 tăng tối thiểu 0,2 điểm.
- Xếp hạng chung: nằm trong nhóm 30 tỉnh, thành phố có điểm số cao nhất.
- Thoát khỏi nhóm trung bình thấp.
- Giảm ít nhất 20% số hồ sơ trễ hạn so với năm 2023.
- Chỉ số nội dung "Quản trị điện tử" từ 3,02 điểm năm 2023 lên 3,30 điểm.
Nhiệm vụ:
- Số hóa hồ sơ.
- Văn phòng UBND tỉnh: trả lời ý kiến người dân trong 5 ngày.`,
    targets: [
      { metric: 'score', comparator: 'increase-by', value: 0.2, dimension: 'environment' },
      { metric: 'rank', comparator: 'at-least', value: 30, unit: 'hạng' },
      { metric: 'group', comparator: 'at-least', group: 'high-average' },
      { comparator: 'decrease-by', value: 20, unit: '%' },
      { metric: 'score', value: 3.3, dimension: 'e-governance', base: { value: 3.02, year: 2023 } },
    ],
    items: [
      ['*', []],
      ['*', ['Văn phòng UBND tỉnh']],
    ],
  },
]
