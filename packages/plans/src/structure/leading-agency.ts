import { agenciesIn, looksLikeAgency } from '../appendix/agency.ts'
import { agenciesAt } from './agency-name.ts'
import { beginsWork } from './work-verb.ts'

/** Who has to do what a text orders. */
export interface Order {
  readonly lead: readonly string[]
  readonly partners: readonly string[]
  /** What is to be done; empty for a heading that names them only. */
  readonly work: string
}

const DISCOURSE =
  /^(?:theo đó|cụ thể(?: là)?|trong đó|đồng thời|ngoài ra|bên cạnh đó|riêng|tiếp đó|mặt khác|theo kế hoạch|theo chỉ thị|về phía)(?:,|:)? /iu
/** "UBND tỉnh giao Sở Nội vụ …", "Chủ tịch UBND tỉnh yêu cầu các sở …"; a department that directs its units has the work. */
const ORDERING =
  /^(?!sở [^,:;.]{0,60}? chỉ đạo )(?:(?:chủ tịch |thường trực )?(?:ubnd|[ủu][yỷỵ] ban nhân dân|ban thường vụ|tỉnh ủy|thành ủy|huyện ủy|thành phố|tỉnh|huyện|bí thư|đảng ủy|sở)(?: [^,:;.]{0,60}?)? )?(?:(?<!(?:bàn|chuyển) )giao(?! thông)(?: trách nhiệm| nhiệm vụ)?(?: cho)?|chỉ thị|đề nghị|yêu cầu|đối với|trách nhiệm của|phân công|chỉ đạo|kiến nghị) /iu
/** Whoever gives the orders that follow: "Chủ tịch UBND tỉnh yêu cầu:". */
const ORDERER =
  /^(?:chủ tịch |thường trực )?(?:ubnd|[ủu][yỷỵ] ban nhân dân|ban thường vụ|tỉnh ủy|thành ủy|huyện ủy)[^:;.]{0,60} (?:yêu cầu|chỉ thị|giao|đề nghị|chỉ đạo|quyết định)(?: (?:như sau|cụ thể|thực hiện))*\s?:$/iu
const OFFICER =
  /^(?:đồng chí )?(?:giám đốc|phó giám đốc|thủ trưởng|chánh|trưởng(?! (?:thôn|bản|ấp|khu))|chủ tịch|chủ nhiệm|người đứng đầu|lãnh đạo|hiệu trưởng|cục trưởng|chi cục trưởng)(?:,? (?:phó )?(?:giám đốc|thủ trưởng|chủ tịch|trưởng))?(?= )/iu
const TRUST = /^(?:có trách nhiệm|chịu trách nhiệm|là cơ quan|là đơn vị|phụ trách|được giao)(?!\p{L})/iu
/**
 * What follows the name of an agency and makes it no subject of work: what it is, has or did, what others do to it or are to
 * do with it, and what goes on with its name.
 */
const NO_SUBJECT =
  /^(?:là|có|của|và|hoặc|hay|cùng|với|cho|về|do|bởi|tại|ở|trong|trên|từ|đến|theo|thuộc|gồm|bao gồm|như|để|nhằm|nếu|khi|nơi|mà|thì|được|bị|đã|đang|vừa|từng|còn|cũng|vẫn|không|chưa|chỉ|rất|khá|năm|tháng|quý|ngày|này|đó|trước|sau|các|những|một|hai|ba|cấp|vốn|nên|đạt|xếp|đứng|thấp|cao|yếu|tốt|mới|khác|tăng|giảm|thiếu|thừa|nghèo|đề án|liên quan|chuyên môn)(?!\p{L})/iu
/** Names by which nothing but a body is meant: "Thanh tra việc …" is work. */
const DEPARTMENT = /^(?:sở|phòng|chi cục|trung tâm|công an (?:tỉnh|huyện|xã)) /iu
const WITH = /phối hợp(?: chặt chẽ)?(?: với| cùng(?: với)?) /iu
/** A text is looked at so far. */
const READ = 2000
/** Longest label of agencies before its work. */
const LONGEST_LABEL = 200
const SEPARATOR = /:(?=\s|$)|\s[-–—](?=\s)|[-–—](?=\s)/gu

/**
 * Who a text gives its work to, where it begins with them: "Sở Y tế – Nâng cao …", "Giám đốc Sở Nội vụ: …", "Giao Sở Tư
 * pháp chủ trì, phối hợp với … tổ chức …", or the name alone as a heading. An officer stands for the agency.
 *
 * @returns null where it begins with no agency, or with one that is told to do nothing
 */
export function leadingOrder(text: string): Order | null {
  if (isOrderer(text)) return null
  const start = text
    .slice(0, READ)
    .replace(/^["“*]{1,3}/u, '')
    .replace(DISCOURSE, '')
  const isOrdered = ORDERING.test(start)
  const bare = start.replace(ORDERING, '').replace(OFFICER, '').trimStart()
  return labelled(bare, text.slice(READ)) ?? told(bare, text, isOrdered)
}

/** Whether a line names only who gives the orders that follow: "UBND tỉnh yêu cầu:". */
export function isOrderer(text: string): boolean {
  return ORDERER.test(text.slice(0, LONGEST_LABEL))
}

/** A label of agencies and nothing else before a colon or dash, the longest there is, or the whole text. */
function labelled(bare: string, further: string): Order | null {
  const ends = [...bare.slice(0, LONGEST_LABEL).matchAll(SEPARATOR)].map(
    ({ index, 0: sign }) => [index, sign.length] as const,
  )
  const whole = bare.replace(/\s?[:.;]$/u, '')
  if (whole.length <= LONGEST_LABEL && isAgencies(whole))
    return { lead: listed(whole), partners: [], work: '' }
  // "Phòng Văn hóa - Xã hội …": a dash within a name that is known parts nothing.
  const named = agenciesAt(bare, 0)?.end ?? 0
  for (const [at, length] of ends.reverse()) {
    if (at < named) continue
    const label = bare.slice(0, at).trim()
    const work = (bare.slice(at + length) + further).trim()
    if (work !== '' && isAgencies(label)) return { lead: listed(label), partners: partnersIn(work), work }
  }
  return null
}

/** A sentence whose subject is an agency and whose verb is work. */
function told(bare: string, text: string, isOrdered: boolean): Order | null {
  const run = agenciesAt(bare, 0)
  if (!run) return null
  const rest = bare.slice(run.end).replace(/^[,:\s]{1,3}/u, '')
  // Whoever is told to, is told to do something: "Đề nghị Tòa án nhân dân tỉnh đẩy nhanh …".
  // And a department that begins an item is to do what the item says, whatever the verb: "Sở Tư pháp mở cuộc thi …".
  const isSubject = DEPARTMENT.test(bare) && /^\p{Ll}+ \S+ \S/u.test(rest) && !NO_SUBJECT.test(rest)
  const isWork = (isOrdered && /^\p{Ll}/u.test(rest)) || beginsWork(rest) || isSubject
  if (!isWork && !TRUST.test(rest) && !/^sẽ(?! được)(?!\p{L})/iu.test(rest)) return null
  return { lead: run.names, partners: partnersIn(bare.slice(run.end)), work: text }
}

function partnersIn(work: string): string[] {
  const found = WITH.exec(work.slice(0, 600))
  if (!found) return []
  return [...(agenciesAt(work, found.index + found[0].length)?.names ?? [])]
}

/** Only names of agencies, to the last word. */
function isAgencies(label: string): boolean {
  const run = agenciesAt(label, 0)
  return run?.end === label.length || looksLikeAgency(label)
}

function listed(label: string): string[] {
  const run = agenciesAt(label, 0)
  return run?.end === label.length ? [...run.names] : agenciesIn(label)
}
