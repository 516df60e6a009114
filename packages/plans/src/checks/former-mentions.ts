import type { PlanDocument } from '../plan-document.ts'
import { paragraphsOf } from '../reading/paragraphs.ts'
import type { SourceLine } from '../reading/source-line.ts'
import { agenciesAt } from '../structure/agency-name.ts'
import { documentNumbers } from '../structure/document-number.ts'
import { textParts } from '../structure/text-part.ts'
import { type FormerMention, formerAgenciesIn, successorsOf } from './former-agency.ts'

/** An agency that is no more, as a sentence of work names it. */
export interface NamedInText {
  readonly agency: string
  readonly line: number
}

/** Words of a sentence before and behind a name that say how it is meant. */
const BEFORE = 160
const BEHIND = 80
const LONGEST = 5000
/** Said to be no more: "(cũ)", "trước đây", "(nay là …)", also behind a list of several. */
const TOLD_AS_FORMER =
  /^(?:[^;.()]{0,60}\((?:cũ|trước|nay)|,? ?(?:cũ|trước đây|trước sắp xếp|nay (?:là|thuộc)|(?:được |sau )?(?:sáp nhập|hợp nhất|giải thể|kết thúc hoạt động))(?!\p{L}))/iu
/** What it did: "Sở … đã …". */
const WAS = /^,? ?(?:đã|từng|trước đây)(?!\p{L})/iu
/** What is taken over from it, or was its own before. */
const TAKEN_OVER =
  /(?:tiếp nhận|tiếp quản|kế thừa|bàn giao|chuyển giao|chuyển)(?!\p{L})[^;.]{0,80} (?:từ|của|do)(?: các)? $|(?:nguyên|trước đây (?:là|của|thuộc|do)|cũ của)(?: các)? $|(?:hợp nhất|sáp nhập|giải thể|sắp xếp lại)(?!\p{L})[^;.]{0,60}$/iu
/** The author of a document cited: "Kế hoạch số … của UBND huyện …". */
const AUTHOR = /(?:của|do|tại)(?: chủ tịch)? $/iu
const RESTS_ON = /^(?:căn cứ|theo đề nghị|xét đề nghị|thực hiện|triển khai)(?!\p{L})/iu

/**
 * The agencies that are no more where the work of a plan names them: in its tasks, and in what its text orders. What
 * is told of results, what the plan rests on, whoever wrote a document cited, and what is said to be former, is none.
 */
export function formerMentions(
  { issuer }: PlanDocument,
  lines: readonly SourceLine[],
  from: number,
): NamedInText[] {
  const isCommunes = issuer.level === 'commune'
  return textParts(paragraphsOf(lines)).flatMap(({ paragraph: { text, line, kind }, part }) => {
    if (part !== 'work' || line < from) return []
    const told = text.slice(0, LONGEST)
    if (kind === 'none' && RESTS_ON.test(told) && documentNumbers(told.slice(0, 300)).length > 0) return []
    return formerAgenciesIn(told, isCommunes)
      .filter(mention => isMeantNow(told, mention))
      .map(mention => ({ agency: nameAt(told, mention, isCommunes), line }))
  })
}

function isMeantNow(text: string, { start, end }: FormerMention): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const behind = text.slice(end, end + BEHIND)
  if (TOLD_AS_FORMER.test(behind) || WAS.test(behind) || TAKEN_OVER.test(before)) return false
  return !(AUTHOR.test(before) && documentNumbers(before).length > 0)
}

/** The whole name: "UBND các huyện, thành phố" where "UBND các huyện" was found. */
function nameAt(text: string, { start, end }: FormerMention, isCommunes: boolean): string {
  const [name] = agenciesAt(text, start)?.names ?? []
  const isWhole = name !== undefined && name.length >= end - start && successorsOf(name, isCommunes) !== null
  return isWhole ? name : text.slice(start, end)
}
