import { tellsOnlyGoals } from '../promises/read-targets.ts'
import type { Paragraph } from '../reading/paragraphs.ts'
import { plainWords } from '../reading/plain-words.ts'
import { isClosingOrder, isPointer } from './body-part.ts'
import { documentNumbers } from './document-number.ts'
import { isHeadBlock } from './issuing-body.ts'
import { leadingOrder } from './leading-agency.ts'
import { statesResults } from './read-measures.ts'

const RESTS_ON = /^(?:căn cứ|thực hiện|triển khai|thi hành|theo|trên cơ sở)\s/iu
/** The act of issuing the plan, told in its text. */
const ISSUES =
  /^(?:(?:ngày|mới đây|vừa qua|hôm nay)[^.;]{0,60}?)?(?:chủ tịch )?(?:ubnd|[ủu][yỷỵ] ban nhân dân|tỉnh ủy|thành ủy|huyện ủy|ban thường vụ)[^.;:]{0,80}? (?:đã |vừa |mới ){0,2}(?:ký )?(?:ban hành|xây dựng|có|triển khai)(?: \p{L}{1,8}){0,3}? (?:kế hoạch|chỉ thị|chương trình|quyết định|công văn|văn bản)(?!\p{L})/iu
/** A paragraph that gives scores and pledges none tells what was. */
const SCORES = /\d[.,]\d{1,4} ?(?:điểm|points)(?!\p{L})|điểm[^.;]{0,20}\d[.,]\d{2,4}/iu
const PLEDGES = /(?:phấn đấu|mục tiêu|chỉ tiêu|nâng điểm)(?!\p{L})/iu
const REPORTS = /^(?:định kỳ|báo cáo|tổng hợp,? báo cáo)(?!\p{L})/iu
/** To whom a report goes; without any it is a paper like others that a task gives. */
const RECEIVER =
  /(?<!\p{L})(?:UBND|HĐND|[ỦUủu][yỷỵ] ban nhân dân|[Hh]ội đồng nhân dân|Sở|Phòng|Văn phòng|Ban|Đảng ủy|(?:Tỉnh|Thành|Huyện) ủy|Chủ tịch|cơ quan|cấp trên)(?!\p{L})/u
const SHORTEST_WORK = 12
const LONGEST_CARRYING_OUT = 300

/**
 * Whether a paragraph orders nothing: it tells goals or results, on what the plan rests or that it was issued, points to an
 * annex, or merely has the text carried out.
 */
export function isNoWork(paragraph: Paragraph, year: number | null): boolean {
  const { text } = paragraph
  return (
    (text.length < SHORTEST_WORK && !leadingOrder(text)) ||
    text.includes('\t') ||
    isPointer(paragraph) ||
    (isClosingOrder(paragraph) && !text.endsWith(':') && !leadingOrder(text)) ||
    /^Điều \d/u.test(text) ||
    isHeadBlock(text) ||
    /^(?:(?:nhận được |trên cơ sở |căn cứ )?(?:chỉ thị|kế hoạch|quyết định|văn bản|công văn) này)(?!\p{L})/iu.test(
      text,
    ) ||
    isMereCarryingOut(paragraph) ||
    ISSUES.test(text) ||
    (RESTS_ON.test(text) &&
      (documentNumbers(text.slice(0, 300)).length > 0 || /ban hành|như sau/iu.test(text.slice(0, 400)))) ||
    (REPORTS.test(text) && RECEIVER.test(text.slice(0, 600))) ||
    statesResults(paragraph) ||
    (SCORES.test(text) && !PLEDGES.test(text)) ||
    tellsOnlyGoals({ ...paragraph, dimension: null }, year)
  )
}

/** Words that order nothing but to carry the text out. */
const CARRYING_OUT = new Set(
  'nghiem tuc khan truong chu dong tich cuc to chuc trien khai thuc hien quan triet phoi hop chat che kip thoi hieu qua tot day du cac noi dung nhiem vu tren theo ke hoach chi thi van ban nay va co can yeu cau'.split(
    ' ',
  ),
)

/** "Yêu cầu các sở, ngành nghiêm túc triển khai thực hiện.": who is meant has the work that stands above. */
function isMereCarryingOut({ kind, text }: Paragraph): boolean {
  if (kind !== 'none' || text.length > LONGEST_CARRYING_OUT) return false
  const order = leadingOrder(text)
  if (!order || order.work === '') return false
  const behind = Math.max(...order.lead.map(name => text.lastIndexOf(name) + name.length))
  return plainWords(text.slice(behind))
    .split(' ')
    .every(word => word === '' || CARRYING_OUT.has(word))
}
