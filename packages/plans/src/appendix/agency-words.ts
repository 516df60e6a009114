/**
 * The words that Vietnamese agencies begin with, as plain lower case; the longest that fits counts. A head of this list
 * starts a name of its own, also where the mark between two names was lost.
 */
export const AGENCY_HEADS: readonly string[] = [
  ...['văn phòng', 'vp', 'phòng', 'ban', 'sở', 'bộ phận', 'trung tâm', 'trạm', 'bệnh viện', 'chi cục', 'cục'],
  ...[
    'ubnd',
    'hđnd',
    'hđnd&ubnd',
    'ubmttq',
    'ubmttqvn',
    'ubmt',
    'mttq',
    'ủy ban',
    'uỷ ban',
    'hội đồng',
    'mặt trận',
  ],
  ...[
    'thường trực hđnd',
    'thường trực',
    'chủ tịch',
    'phó chủ tịch',
    'lãnh đạo',
    'thủ trưởng',
    'người đứng đầu',
  ],
  ...['công an', 'quân sự', 'đội', 'tổ', 'tổ trưởng', 'trưởng', 'trưởng thôn', 'trưởng bản', 'trưởng ban'],
  ...[
    'thanh tra',
    'bảo hiểm',
    'bhxh',
    'điện lực',
    'bưu điện',
    'kho bạc',
    'ngân hàng',
    'tòa án',
    'toà án',
    'viện',
  ],
  ...[
    'công chức',
    'cc',
    'cán bộ',
    'cbcc',
    'viên chức',
    'hiệu trưởng',
    'trường',
    'nhà trường',
    'công ty',
    'htx',
  ],
  ...[
    'hội',
    'đoàn',
    'đoàn thể',
    'liên đoàn',
    'huyện ủy',
    'huyện uỷ',
    'đảng ủy',
    'đảng uỷ',
    'tỉnh ủy',
    'thành ủy',
  ],
  ...[
    'đảng bộ',
    'chi bộ',
    'cấp ủy',
    'ngành',
    'đài',
    'cổng thông tin',
    'trang thông tin',
    'cơ quan',
    'đơn vị',
  ],
  ...[
    'doanh nghiệp',
    'hợp tác xã',
    'nhà mạng',
    'vnpt',
    'viettel',
    'ban ngành',
    'thôn',
    'bản',
    'khu phố',
    'tổ dân phố',
    'chính quyền',
  ],
]

/** What a group of agencies is counted with: "các phòng", "tất cả các đơn vị". */
export const GROUP_WORDS: readonly string[] = ['các', 'tất cả các', 'toàn bộ các', 'những']

/** Heads that are called after "các" only, or in lower case inside a name. */
export const AFTER_GROUP: readonly string[] = [
  ...[
    'tổ chức',
    'địa phương',
    'xã',
    'huyện',
    'hộ',
    'bên',
    'thành viên',
    'cấp',
    'cá nhân',
    'chủ đầu tư',
    'tổ',
  ],
  ...['khu dân cư', 'thôn', 'bản', 'phường', 'thị trấn', 'dự án', 'cơ sở', 'điểm'],
]

/** Heads that may be followed by another head without a name in between: "Văn phòng UBND", "Chủ tịch UBND". */
export const CARRIERS: ReadonlySet<string> = new Set([
  ...[
    'văn phòng',
    'vp',
    'bộ phận',
    'chủ tịch',
    'phó chủ tịch',
    'lãnh đạo',
    'thủ trưởng',
    'công chức',
    'cc',
    'trưởng',
  ],
  ...[
    'trưởng ban',
    'thường trực',
    'cổng thông tin',
    'trang thông tin',
    'cán bộ',
    'người đứng đầu',
    'tổ',
    'cbcc',
  ],
  ...['các', 'tất cả các', 'toàn bộ các', 'những', 'ban', 'đội'],
])

/** Heads that name someone without a further word. */
export const ALONE: ReadonlySet<string> = new Set([
  ...[
    'văn phòng',
    'vp',
    'thanh tra',
    'công an',
    'bưu điện',
    'điện lực',
    'nhà trường',
    'bhxh',
    'mttq',
    'ubmttq',
  ],
  ...[
    'ubmttqvn',
    'hiệu trưởng',
    'huyện ủy',
    'đảng ủy',
    'chi bộ',
    'đoàn thể',
    'ubnd',
    'hđnd',
    'hđnd&ubnd',
    'kho bạc',
  ],
  ...['trưởng thôn', 'trưởng bản', 'tổ trưởng', 'vnpt', 'viettel'],
])

const NAMES = `
nội vụ tư pháp tài chính kế hoạch tài nguyên và môi trường văn hóa hoá thông tin thể thao truyền thông du lịch lao động
thương binh xã hội giáo dục đào tạo kinh tế hạ tầng nông nghiệp phát triển nông thôn y tế dân tộc tôn giáo quản lý đô thị
thanh tra khoa học công nghệ công thương xây dựng giao thông vận tải ngoại vụ địa chính hộ tịch kế toán thống kê
tiếp công dân tiếp dân nhân dân giám sát đầu tư cộng đồng của tiếp nhận trả kết quả một cửa hành chính công phục vụ
điện tử đa khoa dự phòng dân số sinh môi trường rừng thuế kiểm lâm thú y bảo vệ thực vật khuyến nông thủy lợi nước sạch vệ
phụ nữ cựu chiến nông dân thanh niên cộng sản hồ chí minh công đoàn chữ thập đỏ khuyến người cao tuổi luật gia học sinh
mặt trận tổ quốc việt nam dân vận tuyên giáo tổ chức kiểm tra đảng thường vụ thường trực chính trị chỉ đạo điều hành
chỉ huy quân sự bí thư hộ gia đình chuyên môn chuyên trách không phụ trách về đất đai khoáng sản trật tự lĩnh vực
dịch vụ cung cấp viễn thông internet mạng nhà doanh ngành nghiệp sự công lập quyền sử dụng ứng đăng ký chi nhánh văn phòng
mầm non tiểu học trung học cơ sở phổ thông trường học thcs th thpt nội trú bán trú dạy nghề hướng nghiệp thường xuyên
huyện xã tỉnh thị trấn phường thành phố thành tp quận cấp khu thôn bản ấp làng buôn tổ dân phố trưởng xóm tdp phó
các cơ quan đơn vị ban ngành đoàn thể phòng sở địa phương hội đội trạm cán bộ công chức viên chức liên quan có trực
thuộc trên địa bàn tại cùng ở dưới được giao khác này và & - – trung ương quốc gia hữu bảo hiểm điện lực an bưu kho bạc
nhà nước ngân hàng chính sách tín hòa hoà giải tòa án viện kiểm sát thi hành án quỹ hợp tác phối
`
/** Words that may follow inside an agency's name, lower case. Capitalised words may too: names of places. */
export const AGENCY_WORDS: ReadonlySet<string> = new Set(NAMES.split(/\s+/).filter(Boolean))

/** Words after which a name goes on, so that a head behind them belongs to it. */
export const JOINERS: ReadonlySet<string> = new Set([
  ...[
    'và',
    '&',
    '-',
    '–',
    'của',
    'thuộc',
    'với',
    'tại',
    'do',
    'cho',
    'qua',
    'giữa',
    'trình',
    'gửi',
    'được',
    'các',
  ],
  ...[
    'bởi',
    'đến',
    'về',
    'từ',
    'trong',
    'theo',
    'là',
    'trên',
    'dưới',
    'khi',
    'sau',
    'trước',
    'cùng',
    'hoặc',
    'ở',
  ],
])
