import type { Kind } from './kind.ts'

/** Written before the code that reads them, and read while it was written. Invented: numbers of documents, figures promised, communes. */
export const NEW_LAYOUTS_FIRST: readonly Kind[] = [
  {
    name: 'ward of a city: former agencies in the words of tasks, deadlines and leads at the end of items',
    text: `UBND THÀNH PHỐ HẢI PHÒNG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
UBND PHƯỜNG LÊ CHÂN\tĐộc lập - Tự do - Hạnh phúc
Số: 31/KH-UBND\tLê Chân, ngày 12 tháng 01 năm 2026
KẾ HOẠCH
Nâng cao Chỉ số PAPI của phường năm 2026
I. NHIỆM VỤ
1. Niêm yết danh sách hộ nghèo tại nhà văn hóa các tổ dân phố; thường xuyên.
2. Phối hợp với Phòng Tài nguyên và Môi trường quận kiểm tra các điểm xả thải ra kênh; Phòng Kinh tế, Hạ tầng và Đô thị chủ trì; trước ngày 30/6.
3. Gửi hồ sơ đất đai tồn đọng về Sở Tài nguyên và Môi trường để cấp giấy chứng nhận; Trung tâm Phục vụ hành chính công chủ trì, Văn phòng HĐND và UBND phối hợp; quý III.
4. Họp dân bàn mức đóng góp tự nguyện; Phòng Văn hóa - Xã hội chủ trì; hằng quý.`,
    head: {
      title: 'kế hoạch nâng cao chỉ số papi của phường năm 2026',
      number: '31/KH-UBND',
      date: '2026-01-12',
      year: 2026,
      issuer: { name: 'UBND phường Lê Chân', level: 'commune', province: '31' },
    },
    items: [
      ['poverty-lists', []],
      ['environmental-protection', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
      ['land-certificates', ['Trung tâm Phục vụ hành chính công']],
      ['voluntary-contributions', ['Phòng Văn hóa - Xã hội']],
    ],
    deadlines: [['ongoing'], ['by-date 2026-06-30'], ['quarter 2026-09-30'], ['recurring quarter']],
    former: ['Phòng Tài nguyên và Môi trường quận', 'Sở Tài nguyên và Môi trường'],
  },
  {
    name: 'former agencies told as former, or as where a new one comes from, are no fault',
    text: `UBND TỈNH LAI CHÂU
Số: 77/KH-UBND
Lai Châu, ngày 05 tháng 02 năm 2026
KẾ HOẠCH
Nâng cao Chỉ số PAPI tỉnh Lai Châu năm 2026
1. Sở Nông nghiệp và Môi trường: rà soát hồ sơ đất đai do Sở Tài nguyên và Môi trường (cũ) bàn giao.
2. Sở Tài chính: tiếp nhận nhiệm vụ từ Sở Kế hoạch và Đầu tư trước đây, công khai thu, chi ngân sách xã.
3. Sở Xây dựng: đề nghị Sở Giao thông vận tải bố trí vốn sửa đường liên xã.`,
    items: [
      ['land-certificates', ['Sở Nông nghiệp và Môi trường']],
      ['commune-budgets', ['Sở Tài chính']],
      ['basic-infrastructure', ['Sở Xây dựng']],
    ],
    former: ['Sở Giao thông vận tải'],
  },
  {
    name: 'two goals in one sentence, the second without a verb of its own; base rank in brackets',
    text: `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH QUẢNG TRỊ\tĐộc lập - Tự do - Hạnh phúc
Số: 210/KH-UBND\tQuảng Trị, ngày 3 tháng 4 năm 2025
KẾ HOẠCH
Cải thiện Chỉ số PAPI năm 2025
I. MỤC TIÊU
1. Phấn đấu tổng điểm Chỉ số PAPI năm 2025 đạt từ 44,5 điểm trở lên, xếp hạng 15 trở lên.
2. Tăng ít nhất 05 bậc so với năm 2024 (hạng 25).
3. Chỉ số nội dung "Thủ tục hành chính công" đạt trên 7,3 điểm, "Cung ứng dịch vụ công" trên 7,9 điểm.
II. GIẢI PHÁP
1. Rút ngắn thời gian cấp giấy chứng nhận quyền sử dụng đất.`,
    items: [['land-certificates', []]],
    targets: [
      { metric: 'score', comparator: 'at-least', value: 44.5, unit: 'điểm', year: 2025, dimension: null },
      { metric: 'rank', comparator: 'at-least', value: 15, unit: 'hạng', year: 2025, dimension: null },
      {
        metric: 'rank',
        comparator: 'at-least',
        value: 5,
        unit: 'bậc',
        year: 2025,
        dimension: null,
        base: { value: 25, year: 2024 },
      },
      {
        metric: 'score',
        comparator: 'at-least',
        value: 7.3,
        unit: 'điểm',
        year: 2025,
        dimension: 'procedures',
      },
      {
        metric: 'score',
        comparator: 'at-least',
        value: 7.9,
        unit: 'điểm',
        year: 2025,
        dimension: 'services',
      },
    ],
  },
  {
    name: 'pure prose with one list item: most work was not read, and that is said',
    text: `Lâm Đồng quyết tâm cải thiện Chỉ số PAPI năm 2024
Thời gian tới, tỉnh sẽ đẩy mạnh tuyên truyền về dân chủ cơ sở ở từng thôn.
Bên cạnh đó, việc công khai ngân sách xã phải được niêm yết ở nơi dễ thấy.
Các bệnh viện được yêu cầu giảm thời gian chờ và nâng cao thái độ phục vụ.
Đường nội đồng và cầu dân sinh sẽ được đầu tư, nâng cấp bằng vốn lồng ghép.
- Tăng cường tiếp xúc, đối thoại với người dân.
Cùng với đó, cán bộ một cửa sẽ được bồi dưỡng, tập huấn nghiệp vụ thường xuyên.
Các khiếu nại tồn đọng sẽ được tập trung giải quyết dứt điểm trong năm.`,
    items: [['authority-interactions', []]],
    warnings: ['unread-work'],
  },
  {
    name: 'goals in every form under "Yêu cầu" and "Chỉ tiêu"',
    text: `KẾ HOẠCH
Nâng cao Chỉ số PAPI tỉnh Trà Vinh năm 2024
I. YÊU CẦU
- Điểm tổng hợp PAPI cao hơn năm 2023 ít nhất 1,5 điểm.
- Giữ vững vị trí trong nhóm 10 địa phương dẫn đầu cả nước.
II. CHỈ TIÊU
- Nội dung "Quản trị điện tử" từ 3,10 điểm năm 2023 lên 3,50 điểm.
- Giảm số nội dung thuộc nhóm thấp.
- Tỷ lệ hồ sơ nộp trực tuyến đạt từ 70% đến 80%.
III. GIẢI PHÁP
1. Mở lớp hướng dẫn người dân dùng Cổng dịch vụ công.`,
    targets: [
      { metric: 'score', comparator: 'increase-by', value: 1.5, unit: 'điểm', year: 2024, dimension: null },
      { metric: 'rank', comparator: 'at-least', value: 10, unit: 'hạng', year: 2024, dimension: null },
      {
        metric: 'score',
        comparator: 'reach',
        value: 3.5,
        dimension: 'e-governance',
        base: { value: 3.1, year: 2023 },
      },
      { comparator: 'at-least', value: 70, unit: '%' },
      { comparator: 'at-most', value: 80, unit: '%' },
    ],
  },
  {
    name: 'goals for each dimension against the figure of the year before in brackets',
    text: `UBND TỈNH VĨNH PHÚC
Số: 95/KH-UBND
Vĩnh Phúc, ngày 30 tháng 3 năm 2022
KẾ HOẠCH
Cải thiện Chỉ số PAPI năm 2022
I. MỤC TIÊU
- Chỉ tiêu nội dung 1 "Tham gia của người dân": nâng lên trên 5,50 điểm so với điểm năm 2021 (4,90 điểm);
- Chỉ tiêu nội dung 2 "Công khai, minh bạch": đạt trên 5,60 điểm (năm 2021: 5,10 điểm);
- Chỉ tiêu nội dung 7 "Quản trị môi trường": tối thiểu 3,20 điểm so với 3,45 điểm năm 2021.
II. GIẢI PHÁP
1. Công khai danh sách hộ nghèo, hộ cận nghèo.`,
    targets: [
      { comparator: 'at-least', value: 5.5, dimension: 'participation', base: { value: 4.9, year: 2021 } },
      { comparator: 'at-least', value: 5.6, dimension: 'transparency', base: { value: 5.1, year: 2021 } },
      { comparator: 'at-least', value: 3.2, dimension: 'environment', base: { value: 3.45, year: 2021 } },
    ],
    findings: ['target-below-base'],
  },
  {
    name: 'tasks nobody can measure, and one that can',
    text: `UBND HUYỆN BÁ THƯỚC
Số: 40/KH-UBND
Bá Thước, ngày 4 tháng 3 năm 2023
KẾ HOẠCH
Nâng cao Chỉ số PAPI huyện Bá Thước, tỉnh Thanh Hóa năm 2023
I. NHIỆM VỤ
1. Quan tâm hơn nữa đến công tác khám chữa bệnh.
2. Ban hành kế hoạch tập huấn cho tổ hòa giải trước ngày 15/4.
3. Chú trọng chấn chỉnh thái độ phục vụ ở bệnh viện.`,
    items: [
      ['health-care', []],
      ['justice-access', []],
      ['health-care', []],
    ],
    findings: ['task-without-output'],
  },
  {
    name: 'lead and deadline in brackets at the end of items',
    text: `UBND XÃ MƯỜNG THAN
Số: 19/KH-UBND
Mường Than, ngày 10 tháng 10 năm 2025
KẾ HOẠCH
Nâng cao Chỉ số PAPI xã Mường Than, tỉnh Lai Châu năm 2025
II. NHIỆM VỤ
1. Nội dung "Tham gia của người dân ở cấp cơ sở"
a) Công khai tiêu chuẩn ứng cử trưởng bản (Phòng Văn hóa - Xã hội chủ trì; hoàn thành trước 30/11/2025).
2. Nội dung "Công khai, minh bạch"
a) Niêm yết quyết toán ngân sách xã (Phòng Kinh tế; tháng 12/2025).
3. Nội dung "Trách nhiệm giải trình với người dân"
a) Đối thoại với người dân tại các thôn; Văn phòng HĐND và UBND chủ trì; thường xuyên.`,
    items: [
      ['village-elections', ['Phòng Văn hóa - Xã hội']],
      ['commune-budgets', ['Phòng Kinh tế']],
      ['authority-interactions', ['Văn phòng HĐND và UBND']],
    ],
    deadlines: [['by-date 2025-11-30'], ['month 2025-12-31'], ['ongoing']],
  },
  {
    name: 'a clause that names an agency or a time within the work is no trailing fact',
    text: `UBND XÃ EA SÚP
Số: 7/KH-UBND
Ea Súp, ngày 9 tháng 9 năm 2025
KẾ HOẠCH
Nâng cao Chỉ số PAPI xã Ea Súp, tỉnh Đắk Lắk năm 2025
I. NHIỆM VỤ
1. Rút ngắn thời gian cấp giấy chứng nhận quyền sử dụng đất; giải quyết hồ sơ đúng hạn; không để người dân đi lại nhiều lần.
2. Rà soát hộ nghèo; báo cáo Phòng Kinh tế; công khai kết quả tại thôn trước ngày 10/12.
3. Kiểm tra nguồn nước sinh hoạt; Phòng Kinh tế phối hợp lấy mẫu; xử lý ngay điểm ô nhiễm.`,
    items: [
      ['land-certificates', []],
      ['poverty-lists', []],
      ['water-quality', []],
    ],
    deadlines: [[], ['by-date 2025-12-10'], []],
  },
  {
    name: 'base figures after a merger: those of former provinces are none of the new one',
    text: `ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ
Số: 101/KH-UBND
Cần Thơ, ngày 02 tháng 10 năm 2025
KẾ HOẠCH
Nâng cao Chỉ số PAPI của thành phố Cần Thơ (sau sắp xếp) năm 2025
I. KẾT QUẢ NĂM 2024
1. Đối với thành phố Cần Thơ (cũ): đạt 40,44 điểm, hạng 59/61.
2. Đối với tỉnh Sóc Trăng (cũ): đạt 43,10 điểm.
II. MỤC TIÊU
Phấn đấu năm 2025 đạt trên 43 điểm, vào nhóm trung bình cao.
III. NHIỆM VỤ
1. Sở Nội vụ: tuyên truyền Chỉ số PAPI tới người dân.`,
    head: { issuer: { name: 'UBND thành phố Cần Thơ', level: 'province', province: '92' } },
    items: [['*', ['Sở Nội vụ']]],
    targets: [
      { metric: 'score', comparator: 'at-least', value: 43, year: 2025, dimension: null },
      { metric: 'group', comparator: 'reach', value: null, group: 'high-average', year: 2025 },
    ],
  },
  {
    name: 'district offices in prose of a directive of 2026, with a plan of the district cited',
    text: `UBND TỈNH GIA LAI
Số: 05/CT-UBND
Gia Lai, ngày 8 tháng 1 năm 2026
CHỈ THỊ
Về nâng cao Chỉ số PAPI năm 2026
Căn cứ Kế hoạch số 12/KH-UBND ngày 3/2/2024 của UBND huyện Chư Sê về cải cách hành chính;
Chủ tịch UBND tỉnh yêu cầu:
1. UBND các xã, phường phối hợp với Phòng Nội vụ huyện công khai danh sách hộ nghèo.
2. Sở Y tế chỉ đạo trung tâm y tế giảm thời gian chờ khám bệnh.`,
    items: [
      ['poverty-lists', ['UBND các xã, phường']],
      ['health-care', ['Sở Y tế']],
    ],
    former: ['Phòng Nội vụ huyện'],
  },
]
