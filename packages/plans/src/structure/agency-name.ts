/** Fields of departments and offices, before and since 2025; longer ones first where one begins another. */
const FIELDS = [
  'nội vụ',
  'tư pháp',
  'tài chính - kế toán',
  'tài chính - kế hoạch',
  'tài chính',
  'kế hoạch và đầu tư',
  'kế hoạch - đầu tư',
  'kế hoạch',
  'công thương',
  'nông nghiệp và phát triển nông thôn',
  'nông nghiệp và ptnt',
  'nông nghiệp và môi trường',
  'nông nghiệp',
  'tài nguyên và môi trường',
  'tài nguyên môi trường',
  'xây dựng',
  'giao thông vận tải',
  'giao thông - vận tải',
  'khoa học và công nghệ',
  'thông tin và truyền thông',
  'lao động,? ?(?:-|–)? ?thương binh (?:và|&|-) xã hội',
  'lđ-?tb ?(?:&|và)? ?xh',
  'tt ?(?:&|và) ?tt',
  'tn ?(?:&|và) ?mt',
  'gd ?(?:&|và)? ?đt',
  'văn hóa,? ?(?:thông tin,? )?thể thao (?:và|,) du lịch',
  'văn hoá,? ?(?:thông tin,? )?thể thao (?:và|,) du lịch',
  'v[ăa]n h(?:óa|oá) và thể thao',
  'văn h(?:óa|oá)(?: ?(?:-|–|và|,) ?(?:thông tin|xã hội|khoa học và thông tin))?',
  'giáo dục và đào tạo',
  'giáo dục',
  'y tế',
  'ngoại vụ',
  'dân tộc và tôn giáo',
  'dân tộc(?: - tôn giáo)?',
  'du lịch',
  'quy hoạch ?(?:-|–|và) ?kiến trúc',
  'kinh tế,? hạ tầng và đô thị',
  'kinh tế ?(?:-|–|và) ?hạ tầng',
  'kinh tế',
  'quản lý đô thị',
  'an toàn thực phẩm',
  'chuyển đổi số',
]
const FIELD = `(?:${FIELDS.join('|')})`
const UNIT =
  '(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|bản|ấp|khu phố|tổ dân phố)'
const PLACE = `(?: (?:các )?(?:cấp )?${UNIT}(?:(?:,|,? và|\\/| -) (?:các )?${UNIT}){0,4}| các cấp| cấp (?:trên|dưới)| địa phương| khu vực)?`
const KIND =
  '(?:sở|ban|ngành|phòng|cơ quan|đơn vị|địa phương|đoàn thể|tổ chức(?: chính trị ?(?:-|–) ?xã hội| đảng)?|cấp ủy|cấp uỷ|huyện|xã|phường|thị trấn|thị xã|thành phố|quận|đặc khu|trường(?: học| tiểu học)?|bệnh viện|cơ sở y tế|doanh nghiệp|thôn|bản|ấp|khu phố|tổ dân phố|cấp|hội|chi cục|trạm y tế|nhà mạng|bộ phận một cửa)'
const BODIES = [
  'đài (?:phát thanh|truyền hình)(?:(?:,? và| ?[-–],?) (?:phát thanh|truyền hình))?(?: tỉnh| thành phố| huyện)?',
  `(?:sở|phòng) ${FIELD}${PLACE}`,
  `(?:văn phòng|vp)(?: (?:đoàn (?:đbqh|đại biểu quốc hội)(?:,| và) )?(?:hđnd|ubnd|hội đồng nhân dân|[ủu][yỷỵ] ban nhân dân|huyện ủy|tỉnh ủy|thành ủy|đảng ủy|đăng ký đất đai)(?:(?: và| ?-| ?&|,) ?(?:hđnd|ubnd|hội đồng nhân dân|[ủu][yỷỵ] ban nhân dân)){0,2})?(?: ?[-–] thống kê)?${PLACE}`,
  `(?:ubnd|[ủu][yỷỵ] ban nhân dân)${PLACE}`,
  `(?:hđnd|hội đồng nhân dân)${PLACE}`,
  `(?:đảng đoàn|ban cán sự đảng|thường trực) (?:hđnd|hội đồng nhân dân|ubnd|[ủu][yỷỵ] ban nhân dân|mttq|tỉnh ủy|thành ủy|huyện ủy|đảng ủy)${PLACE}`,
  `(?:đảng ủy|đảng uỷ|huyện ủy|thành ủy|tỉnh ủy)${PLACE}`,
  `(?:[ủu][yỷỵ] ban )?(?:mặt trận tổ quốc|mttq)(?: việt nam)?(?: và các tổ chức chính trị ?[-–] ?xã hội)?${PLACE}`,
  `(?:thanh tra|công an|bhxh|bảo hiểm xã hội|tòa án nhân dân|toà án nhân dân|viện kiểm sát nhân dân|kho bạc nhà nước|điện lực|bưu điện|viễn thông|vnpt|viettel|liên đoàn lao động|bộ đội biên phòng|bộ chỉ huy (?:quân sự|bộ đội biên phòng))${PLACE}`,
  `(?:ban|cục|chi cục|công ty|ngân hàng|báo|đài|hội|đoàn|liên minh|trung tâm|trạm|bệnh viện|bộ phận|tổ) (?!hành|đầu|thường xuyên|chức)(?:quản lý|dân tộc|dân vận|tuyên giáo|tổ chức|nội chính|kiểm tra|tiếp công dân|chỉ đạo|thường vụ|chấp hành|thuế|thống kê|thi hành án dân sự|hải quan|điện lực|cấp nước|phát thanh|truyền thanh|liên hiệp phụ nữ|nông dân|cựu chiến binh|luật gia|người cao tuổi|thanh niên|tncs|hợp tác xã|phục vụ hành chính công|hành chính công|y tế|văn hóa|phát triển quỹ đất|xúc tiến|dịch vụ|trợ giúp pháp lý|kiểm soát bệnh tật|một cửa|tiếp nhận và trả kết quả|đa khoa|công nghệ số|công tác|hòa giải)(?:[ ,–-]{1,2}(?:và |đầu tư|dự án|khu|công nghiệp|kinh tế|tuyên giáo|truyền hình|hồ chí minh|việt nam|đất đai|số|xã hội|thể thao|thông tin|truyền thông|nông nghiệp|thương mại|du lịch|nhà nước|xây dựng)){0,4}${PLACE}`,
  `công chức (?:tư pháp|văn hóa|địa chính|tài chính|văn phòng)(?: ?[-–] ?(?:hộ tịch|xã hội|xây dựng|kế toán|thống kê|nông nghiệp|đô thị|môi trường)){0,4}(?: và môi trường)?${PLACE}`,
  `(?:tất cả )?(?:các|từng|mỗi) ${KIND}(?:(?:,|,? và) (?:các )?${KIND}){0,6}(?: chuyên môn)?(?: thuộc (?:ubnd )?(?:tỉnh|huyện|thành phố|xã)| (?:thuộc )?(?:tỉnh|trong tỉnh))?(?: (?:có )?liên quan)?`,
  'báo (?!cáo|hiệu|động)\\p{L}{1,8}(?: \\p{L}{1,8}){0,2}(?=\\s?[:,;–-]|$)',
  '(?:trưởng thôn|trưởng bản|trưởng ấp|trưởng khu phố|tổ trưởng tổ dân phố|bí thư chi bộ|cổng thông tin điện tử tỉnh|nhà trường)',
]
const AGENCY = new RegExp(`(?:${BODIES.join('|')})(?!\\p{L})`, 'iuy')
/** The name of a unit behind its kind, in capitals whatever case the rest is in. */
const UNIT_NAME = /(?: \p{Lu}[\p{L}’']{0,12}){1,4}(?!\p{L})/uy
const UNIT_END = /(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)$/iu
const SEVERAL = new RegExp(
  `(?:các |giám đốc )?(sở|phòng),? ?:? ?(${FIELD}(?:(?:,|;|,? và) ${FIELD}){1,12})${PLACE}(?!\\p{L})`,
  'iuy',
)
const ONE_FIELD = new RegExp(FIELD, 'giu')
const JOINT = /(?:, và| và|,|;| cùng(?: với)?| ?&| [-–]) ?(?=\S)/uy
/** An officer before the next agency stands for it: "… và Chủ tịch UBND các huyện". */
const OFFICER =
  /(?:giám đốc|thủ trưởng|chủ tịch|chánh|trưởng)(?= (?:các |ubnd|ủy ban|sở|phòng|thanh tra|văn phòng|công an)) /iuy
/** Names end where another word of theirs could follow. */
const MOST_AGENCIES = 20

/** Agencies that follow each other in a text. */
export interface AgencyRun {
  readonly names: readonly string[]
  readonly end: number
}

/**
 * The agencies named one after the other from a place of a text on, joined by commas or "và": "Sở Nội vụ, Sở Tư pháp",
 * "các sở: Nội vụ, Y tế", "UBND các huyện, thị xã, thành phố".
 *
 * @returns null where none begins there
 */
export function agenciesAt(text: string, from: number): AgencyRun | null {
  const names: string[] = []
  let end = from
  let at = from
  while (names.length < MOST_AGENCIES) {
    const found = severalAt(text, at) ?? oneAt(text, at)
    if (!found) break
    for (const name of found.names) names.push(name)
    end = found.end
    JOINT.lastIndex = end
    const joint = JOINT.exec(text)
    if (!joint) break
    at = end + joint[0].length
    OFFICER.lastIndex = at
    at += OFFICER.exec(text)?.[0].length ?? 0
  }
  return names.length > 0 ? { names, end } : null
}

function oneAt(text: string, at: number): AgencyRun | null {
  AGENCY.lastIndex = at
  const found = AGENCY.exec(text)
  if (!found) return null
  const end = withUnitName(text, at + found[0].length)
  return { names: [text.slice(at, end).trim()], end }
}

function withUnitName(text: string, end: number): number {
  if (!UNIT_END.test(text.slice(Math.max(0, end - 10), end))) return end
  UNIT_NAME.lastIndex = end
  return end + (UNIT_NAME.exec(text)?.[0].length ?? 0)
}

function severalAt(text: string, at: number): AgencyRun | null {
  SEVERAL.lastIndex = at
  const found = SEVERAL.exec(text)
  const head = found?.[1]
  if (!found || head === undefined) return null
  const fields = found[2]?.match(ONE_FIELD) ?? []
  const kind = head.charAt(0).toUpperCase() + head.slice(1).toLowerCase()
  return { names: fields.map(field => `${kind} ${field}`), end: at + found[0].length }
}
