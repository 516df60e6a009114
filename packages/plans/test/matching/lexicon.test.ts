import { describe, expect, it } from 'vitest'
import { TOPICS } from '../../src/matching/lexicon.ts'
import { matchItem } from '../../src/matching/match-item.ts'

/** Tasks in our own words, as plans of any province might set them: section, what they serve most, text. */
const TASKS: readonly (readonly [dimension: string, serves: string, text: string])[] = [
  ['participation', 'civic-knowledge', 'Mở lớp tìm hiểu Luật Thực hiện dân chủ ở cơ sở cho hội viên phụ nữ'],
  ['participation', 'civic-knowledge', 'Đổi mới hình thức thông tin để bà con nắm được chính sách mới'],
  ['participation', 'participation-opportunities', 'Họp thôn mỗi quý một lần để bà con bàn việc làng'],
  [
    'participation',
    'participation-opportunities',
    'Tổ chức hội nghị trao đổi, lấy ý kiến người dân về đề án sắp xếp thôn',
  ],
  ['participation', 'participation-opportunities', 'Nâng tỷ lệ cử tri đi bầu đại biểu HĐND các cấp'],
  [
    'participation',
    'village-elections',
    'Hướng dẫn quy trình bầu trưởng khu phố có từ hai ứng cử viên trở lên',
  ],
  ['participation', 'village-elections', 'Giám sát việc kiểm phiếu công khai khi bầu trưởng thôn'],
  [
    'participation',
    'voluntary-contributions',
    'Công khai việc huy động, quản lý và sử dụng các khoản đóng góp của nhân dân để làm đường',
  ],
  [
    'participation',
    'voluntary-contributions',
    'Không giao chỉ tiêu thu các loại quỹ; mức đóng góp do dân bàn',
  ],
  ['participation', '*', 'Kiểm tra việc thực hiện quy chế dân chủ ở cơ sở tại các xã'],
  [
    'participation',
    'village-elections',
    'Chỉ đạo bầu trưởng thôn, tổ trưởng tổ dân phố nhiệm kỳ mới đúng luật',
  ],
  [
    'participation',
    'civic-knowledge',
    'Truyền thông về Chỉ số PAPI và Luật Thực hiện dân chủ ở cơ sở trên loa thôn',
  ],
  [
    'participation',
    'voluntary-contributions',
    'Lấy ý kiến dân khi sửa nhà văn hóa thôn bằng tiền do dân góp tự nguyện',
  ],
  [
    'participation',
    'voluntary-contributions',
    'Thành lập ban giám sát đầu tư cộng đồng cho công trình do dân đóng góp xây dựng',
  ],
  [
    'participation',
    'participation-opportunities',
    'Bố trí hòm thư góp ý, tạo điều kiện cho dân tham gia giám sát',
  ],
  ['transparency', 'information-access', 'Ban hành quy chế cung cấp thông tin cho công dân'],
  [
    'transparency',
    'information-access',
    'Công bố danh mục thông tin phải được công khai và đầu mối cung cấp thông tin',
  ],
  ['transparency', 'poverty-lists', 'Niêm yết kết quả bình xét hộ nghèo, hộ cận nghèo tại nhà sinh hoạt ấp'],
  ['transparency', 'commune-budgets', 'Đăng báo cáo quyết toán của xã lên bảng tin và hệ thống truyền thanh'],
  ['transparency', 'commune-budgets', 'Kiểm tra việc công khai tài chính của UBND các xã, phường'],
  [
    'transparency',
    'land-plans',
    'Thông báo phương án bồi thường, hỗ trợ, tái định cư cho từng hộ có đất bị thu hồi',
  ],
  ['transparency', 'land-plans', 'Cập nhật bảng giá các loại đất lên trang thông tin điện tử'],
  ['transparency', '*', 'Kế hoạch cải cách hành chính năm 2023'],
  ['transparency', 'information-access', 'Tổ chức thi hành Luật Tiếp cận thông tin'],
  ['transparency', 'poverty-lists', 'Xét duyệt đối tượng bảo trợ xã hội, hộ thoát nghèo đúng quy trình'],
  ['transparency', 'commune-budgets', 'Niêm yết các khoản thu, chi của xã'],
  ['transparency', 'land-plans', 'Lấy ý kiến góp ý cho đồ án quy hoạch chung đô thị'],
  [
    'accountability',
    'authority-interactions',
    'Chủ tịch UBND phường đối thoại với nhân dân ít nhất hai lần mỗi năm',
  ],
  [
    'accountability',
    'authority-interactions',
    'Tập huấn kỹ năng cho trưởng thôn, tổ trưởng tổ dân phố trong làm việc với dân',
  ],
  ['accountability', 'appeals-response', 'Giải quyết dứt điểm các vụ khiếu kiện đông người, kéo dài'],
  ['accountability', 'appeals-response', 'Tiếp nhận đơn thư, trả lời bằng văn bản đúng hạn'],
  [
    'accountability',
    'justice-access',
    'Củng cố tổ hòa giải ở thôn và tăng cường trợ giúp pháp lý cho người nghèo',
  ],
  ['accountability', 'justice-access', 'Nâng cao chất lượng xét xử của tòa án nhân dân huyện'],
  ['accountability', '*', 'Thực hiện trách nhiệm giải trình theo Luật Phòng, chống tham nhũng'],
  ['accountability', 'appeals-response', 'Tổ chức tiếp công dân định kỳ của lãnh đạo xã'],
  ['accountability', '*', 'Công khai kết luận thanh tra theo quy định'],
  [
    'corruption-control',
    'corruption-in-government',
    'Kiểm soát tài sản, thu nhập của người có chức vụ quyền hạn',
  ],
  [
    'corruption-control',
    'corruption-in-government',
    'Chuyển đổi vị trí công tác định kỳ đối với công chức địa chính, kế toán',
  ],
  [
    'corruption-control',
    'corruption-in-services',
    'Chấn chỉnh tình trạng người bệnh phải đưa tiền bồi dưỡng cho nhân viên bệnh viện',
  ],
  ['corruption-control', 'corruption-in-services', 'Khảo sát phụ huynh về tình trạng lạm thu, dạy thêm'],
  [
    'corruption-control',
    'corruption-in-services',
    'Lắp camera giám sát tại bộ phận một cửa để ngừa nhũng nhiễu',
  ],
  [
    'corruption-control',
    'employment-equity',
    'Công khai chỉ tiêu, tiêu chuẩn và kết quả thi tuyển viên chức ngành giáo dục, y tế',
  ],
  ['corruption-control', 'employment-equity', 'Bổ nhiệm cán bộ đúng tiêu chuẩn, không ưu ái người thân'],
  [
    'corruption-control',
    'anticorruption-will',
    'Xử lý nghiêm, công khai kết quả xử lý các vụ việc tham nhũng',
  ],
  ['corruption-control', 'anticorruption-will', 'Lập đường dây nóng và bảo vệ người tố cáo tham nhũng'],
  ['corruption-control', '*', 'Kế hoạch công tác phòng, chống tham nhũng, tiêu cực năm 2024'],
  ['corruption-control', 'corruption-in-services', 'Kiểm tra đột xuất thái độ phục vụ tại bệnh viện công'],
  [
    'corruption-control',
    'corruption-in-government',
    'Thực hiện quy định về tặng quà và nhận quà tặng, xung đột lợi ích',
  ],
  ['corruption-control', 'corruption-in-government', 'Kiểm tra công vụ, siết kỷ luật, kỷ cương hành chính'],
  ['corruption-control', 'employment-equity', 'Sát hạch, xét tuyển viên chức công khai trên mạng'],
  [
    'corruption-control',
    'anticorruption-will',
    'Thanh tra các lĩnh vực dễ phát sinh tham nhũng và xử lý nghiêm vi phạm',
  ],
  ['procedures', 'certification', 'Giảm thời gian chờ khi chứng thực bản sao từ bản chính'],
  ['procedures', 'land-certificates', 'Rút ngắn thời gian cấp sổ đỏ lần đầu cho hộ gia đình'],
  ['procedures', 'land-certificates', 'Giải quyết hồ sơ đăng ký biến động đất đai đúng hạn'],
  ['procedures', 'commune-procedures', 'Trả kết quả đăng ký khai sinh, đăng ký kết hôn ngay trong ngày'],
  ['procedures', '*', 'Rà soát, đơn giản hóa thủ tục hành chính nội bộ'],
  ['procedures', '*', 'Khảo sát sự hài lòng của tổ chức, cá nhân tại Trung tâm Phục vụ hành chính công'],
  ['procedures', 'construction-permits', 'Cấp giấy phép xây dựng nhà ở riêng lẻ trong 10 ngày'],
  ['procedures', '*', 'Đưa 100% TTHC ra tiếp nhận tại bộ phận một cửa'],
  ['procedures', '*', 'Xin lỗi bằng văn bản khi hồ sơ trễ hẹn'],
  ['procedures', '*', 'Nâng tỷ lệ hồ sơ giải quyết trước hạn'],
  ['procedures', 'land-certificates', 'Rà soát các hồ sơ cấp giấy chứng nhận quyền sử dụng đất còn tồn đọng'],
  [
    'procedures',
    'commune-procedures',
    'Nâng chất lượng giải quyết thủ tục hành chính cấp xã về hộ tịch, cư trú',
  ],
  ['services', 'health-care', 'Bổ sung bác sĩ cho trạm y tế phường, giảm chờ đợi khi khám bệnh'],
  ['services', 'health-care', 'Vận động hộ gia đình mua thẻ BHYT'],
  ['services', 'primary-education', 'Xóa phòng học tạm ở các điểm trường tiểu học vùng cao'],
  ['services', 'primary-education', 'Tập huấn giáo viên lớp 1 dạy chương trình mới'],
  ['services', 'basic-infrastructure', 'Rải nhựa các tuyến đường liên thôn'],
  ['services', 'basic-infrastructure', 'Lắp đèn chiếu sáng công cộng ở ngõ xóm'],
  ['services', 'basic-infrastructure', 'Mở rộng mạng lưới thu gom rác thải sinh hoạt đến các xóm xa'],
  ['services', 'law-and-order', 'Tuần tra ban đêm, ngăn trộm cắp và đánh bạc'],
  ['services', 'law-and-order', 'Lắp camera an ninh tại khu dân cư'],
  ['services', 'health-care', 'Chống quá tải ở bệnh viện tuyến tỉnh'],
  ['services', 'primary-education', 'Tăng cường kiểm tra việc dạy thêm, học thêm trong nhà trường'],
  ['services', 'basic-infrastructure', 'Sửa chữa cầu, cống và mặt đường bị hư hỏng sau mưa lũ'],
  ['services', 'basic-infrastructure', 'Khắc phục tình trạng mất điện vào mùa nắng nóng'],
  ['services', 'law-and-order', 'Phòng ngừa lừa đảo qua mạng và tín dụng đen'],
  ['services', 'law-and-order', 'Xây dựng xã đạt chuẩn an toàn về an ninh, trật tự'],
  ['services', '*', 'Nâng cao chất lượng cung ứng dịch vụ công trên địa bàn'],
  ['environment', 'environmental-protection', 'Kiểm tra trại chăn nuôi xả thải ra suối'],
  [
    'environment',
    'environmental-protection',
    'Thẩm định đánh giá tác động môi trường của dự án khai thác đá',
  ],
  ['environment', 'air-quality', 'Xử lý bụi từ xe chở vật liệu, vận động dân không đốt rơm rạ'],
  ['environment', 'air-quality', 'Lắp trạm quan trắc không khí tự động ở khu công nghiệp'],
  ['environment', 'water-quality', 'Lấy mẫu, công bố chất lượng nguồn nước sinh hoạt hằng tháng'],
  ['environment', 'water-quality', 'Khắc phục ô nhiễm nguồn nước giếng ở làng nghề'],
  ['environment', 'environmental-protection', 'Phát động phong trào chống rác thải nhựa'],
  ['environment', 'environmental-protection', 'Xử phạt hành vi đổ trộm chất thải'],
  ['environment', 'water-quality', 'Cải tạo kênh mương, bảo đảm chất lượng nước sông'],
  ['environment', 'air-quality', 'Giảm khí thải và mùi hôi ở nhà máy chế biến'],
  ['environment', '*', 'Nâng hạng chỉ số PAPI về môi trường năm nay'],
  ['e-governance', 'egov-portals', 'Nâng tỷ lệ hồ sơ nộp qua Cổng Dịch vụ công quốc gia'],
  ['e-governance', 'egov-portals', 'Cập nhật trang thông tin điện tử xã hằng tuần'],
  ['e-governance', 'internet-access', 'Xóa vùng lõm sóng di động, lắp wifi miễn phí ở nhà văn hóa'],
  ['e-governance', 'internet-access', 'Hỗ trợ hộ nghèo mua điện thoại thông minh để dùng Internet'],
  ['e-governance', 'egov-response', 'Trả lời câu hỏi của dân trên chuyên mục hỏi đáp trong 5 ngày'],
  ['e-governance', 'egov-response', 'Phản hồi phản ánh hiện trường trên ứng dụng công dân số'],
  ['e-governance', '*', 'Triển khai kế hoạch chuyển đổi số cấp xã'],
  ['e-governance', 'egov-portals', 'Đăng tải thủ tục, biểu mẫu lên cổng thông tin điện tử tỉnh'],
  ['e-governance', 'egov-portals', 'Hướng dẫn dân tạo tài khoản và nộp hồ sơ dịch vụ công toàn trình'],
  ['e-governance', 'internet-access', 'Phủ sóng 4G, cáp quang đến tất cả thôn'],
  ['e-governance', 'egov-response', 'Giao lưu, đối thoại trực tuyến giữa lãnh đạo và người dân'],
  ['e-governance', '*', 'Ứng dụng công nghệ thông tin, chữ ký số trong quản lý văn bản'],
  ['accountability', 'inspection-boards', 'Kiện toàn Ban Thanh tra nhân dân nhiệm kỳ mới'],
  ['accountability', 'investment-boards', 'Ban Giám sát đầu tư của cộng đồng kiểm tra công trình thôn'],
]

const first = (text: string, dimension: string | null) =>
  matchItem({ text, dimension })[0]?.subdimension ?? '*'

describe('a task of each sub-dimension', () => {
  it.each(TASKS)('in %s serves %s: %s', (dimension, serves, text) => {
    expect(first(text, dimension)).toBe(serves)
  })

  it('is there for every sub-dimension, and for every dimension as a whole', () => {
    const ids = TOPICS.map(topic => topic.subdimension)
    expect(new Set(TASKS.map(([, serves]) => serves))).toEqual(new Set(ids))
    expect(new Set(TASKS.filter(([, serves]) => serves === '*').map(([dimension]) => dimension)).size).toBe(8)
  })
})

describe('words that look like a topic and are not', () => {
  // Each trap names the sub-dimension that its words must not be taken for, in whatever section they stand.
  it.each([
    ['land-plans', 'Kỷ niệm ngày thống nhất đất nước'],
    ['basic-infrastructure', 'Sử dụng văn bản điện tử giữa các cơ quan nhà nước'],
    ['water-quality', 'Nâng cao hiệu lực quản lý nhà nước của xã'],
    ['information-access', 'Báo cáo kết quả về phòng Nội vụ mỗi quý'],
    ['environmental-protection', 'Cung cấp văn bản trên môi trường mạng'],
    ['environmental-protection', 'Cải thiện môi trường đầu tư, kinh doanh'],
    ['environmental-protection', 'Báo cáo về Phòng Tài nguyên và Môi trường'],
    ['primary-education', 'Phổ biến, giáo dục pháp luật cho đoàn viên'],
    ['primary-education', 'Phối hợp với Phòng Giáo dục và Đào tạo'],
    ['health-care', 'Gửi danh sách cho Phòng Y tế'],
    ['justice-access', 'Công chức Tư pháp tham mưu kế hoạch'],
    ['corruption-in-services', 'Tăng cường dịch vụ công trực tuyến'],
    ['basic-infrastructure', 'Giám sát các công trình do huyện làm chủ đầu tư'],
    ['water-quality', 'Sửa chữa công trình nước sạch tập trung'],
    ['egov-portals', 'Trả kết quả qua dịch vụ bưu chính công ích'],
    ['law-and-order', 'Bảo đảm an ninh mạng, an toàn thông tin'],
    ['law-and-order', 'Kiểm tra trật tự xây dựng trên địa bàn'],
    ['air-quality', 'Tạo không khí thi đua sôi nổi'],
  ])('are not %s: %s', (not, text) => {
    const sections = [null, ...new Set(TASKS.map(([dimension]) => dimension))]
    // The section a word belongs to is where it would be most easily misread, but "không khí" there is the air.
    const own = TOPICS.find(({ subdimension }) => subdimension === not)?.dimension
    const where = not === 'air-quality' ? sections.filter(section => section !== own) : sections
    const found = where.flatMap(dimension => matchItem({ text, dimension }).map(match => match.subdimension))
    expect(found).not.toContain(not)
  })
})
