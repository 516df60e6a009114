/** How names of agencies begin; groups of them with a plural. */
const HEADS =
  'UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Hội|Phòng|Sở|Bộ|Ban|Văn phòng|Công an|Thanh tra|Trung tâm|Chủ tịch|Thường trực|' +
  'Thủ trưởng|Trưởng|Công chức|Bảo hiểm|Trạm|Huyện ủy|Tỉnh ủy|Thành ủy|Đảng ủy|Mặt trận|Đoàn|Liên minh|Chi cục|Cục|' +
  'Điện lực|Kho bạc|Bưu điện|Viễn thông|Giám đốc|Bệnh viện|Trường|Tổ|Đề nghị|Giao|Yêu cầu'
const GROUPS = 'các|những|từng|mỗi|toàn bộ'
/** Words that begin like an agency and are none: to prevent, to issue, a case. */
const NO_AGENCY =
  '(?!phòng,? (?:chống|ngừa|tránh)|ban hành|sở hữu|bộ (?:thủ tục|tiêu chí|chỉ số)|trường hợp|tổ chức|đoàn kết)'
const NAME = String.raw`(?:(?:${GROUPS}) \p{L}|${NO_AGENCY}(?:${HEADS})(?!\p{L}))`

/** What a name does not go on with. */
const NAME_ENDS =
  /[(;:.]|, (?!(?:các|những|UBND|ban|ngành|đoàn thể|Ban|Phòng|Sở|thị trấn|thị xã|phường|xã|đơn vị|đoàn|công chức|cơ quan|địa phương|thành phố|huyện|bản|thôn|Thể thao|Thông tin)(?!\p{L}))| (?:để|theo|trước|qua|chậm nhất|định kỳ|hàng|hằng|kết quả|tổng hợp|xem xét|chỉ đạo|trong|khi|vào|bằng|và báo cáo)(?!\p{L})/iu
/** What an agency is told to do: its name has ended. */
const DUTY_VERB =
  / (?:có trách nhiệm|chịu trách nhiệm|tham mưu|báo cáo|gửi|nộp|lập|tổng hợp|xây dựng|định kỳ|thực hiện|chủ động|chủ trì|theo dõi|phải|triển khai|căn cứ|hàng|hằng)(?!\p{L})/iu

/** Longest stretch of text searched for a name. */
const REACH = 400
const LONGEST = 160

const RECEIVER = new RegExp(
  String.raw`(?:gửi(?: báo cáo| kết quả)?(?: thực hiện)?(?: về| cho| đến| tới)?|về|báo cáo(?: kết quả)?(?: thực hiện)?(?: với| cho| đến)?) (?=${NO_AGENCY}(?:${HEADS}|cấp có thẩm quyền|cấp trên|cơ quan cấp trên)(?!\p{L}))`,
  'giu',
)
const SUBJECT = new RegExp(`^(?=${NAME})`, 'iu')
const TIME_FIRST = /^(?:định kỳ|hàng|hằng|trước|chậm nhất)[^,;.]{0,60}, /iu
const ASSIGNED = /^(?:giao(?: cho| nhiệm vụ cho)?|đề nghị|yêu cầu|trách nhiệm của|đối với|về phía) /iu

/**
 * To whom the report of a text goes: the first agency it is sent to.
 *
 * @returns null where it does not say
 */
export function receiverIn(text: string): string | null {
  RECEIVER.lastIndex = 0
  const found = RECEIVER.exec(text.length > 4000 ? text.slice(0, 4000) : text)
  return found ? nameAt(text.slice(found.index + found[0].length), NAME_ENDS) : null
}

/** Who does what a sentence or heading tells, where it begins with an agency: "Giao Phòng Nội vụ: …". */
export function subjectOf(text: string): string | null {
  const start = text.slice(0, REACH).replace(TIME_FIRST, '')
  const assigned = start.replace(ASSIGNED, '')
  if (!SUBJECT.test(assigned)) return null
  const verb = DUTY_VERB.exec(assigned)
  const colon = assigned.indexOf(':')
  const ends = [verb?.index ?? -1, colon].filter(end => end > 0)
  // A heading is a name and nothing more.
  const end =
    ends.length > 0 ? ends.reduce((a, b) => Math.min(a, b)) : isWhole(assigned) ? assigned.length : -1
  return end < 0 ? null : trimmed(assigned.slice(0, end))
}

function isWhole(text: string): boolean {
  return text.length <= LONGEST && !/[.!?…] ?\p{Lu}/u.test(text)
}

function nameAt(text: string, ends: RegExp): string | null {
  const start = text.slice(0, REACH)
  return trimmed(start.slice(0, ends.exec(start)?.index ?? start.length))
}

function trimmed(name: string): string | null {
  const plain = name.replace(/^[\s"“*]{1,5}/u, '').replace(/[\s,;.:"”*/]{1,8}$/u, '')
  return plain && plain.length <= LONGEST ? plain : null
}
