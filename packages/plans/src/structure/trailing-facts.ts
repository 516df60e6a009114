import { agenciesIn, looksLikeAgency } from '../appendix/agency.ts'
import type { Deadline } from '../deadline.ts'
import { type DeadlineWord, deadlineWords } from '../promises/deadline-words.ts'
import { readDeadlines } from '../promises/read-deadlines.ts'
import { agenciesAt } from './agency-name.ts'
import { itemFact } from './item-fact.ts'

/** Who leads, who takes part and by when, as the end of an item tells it. */
export interface TrailingFacts {
  /** The words before them. */
  readonly work: string
  readonly lead: readonly string[]
  readonly partners: readonly string[]
  readonly deadlines: readonly Deadline[]
}

interface Fact {
  readonly lead?: readonly string[]
  readonly partners?: readonly string[]
  readonly deadlines?: readonly Deadline[]
}

/** An item ends with at most so many clauses that are facts, each at most so long. */
const MOST_CLAUSES = 4
const LONGEST = 200
const BRACKET = /\s?\(([^()]{4,300})\)$/u
const OFFICER =
  /^(?:đồng chí )?(?:chủ tịch|giám đốc|thủ trưởng|trưởng(?! (?:thôn|bản|ấp|khu))|chánh)(?= (?:ubnd|[ủu][yỷỵ] ban|sở|phòng|văn phòng|công an|thanh tra|trung tâm))/iu
const LEADS =
  /^,?\s?(?:(?:là )?(?:cơ quan |đơn vị )?(?:chủ trì|đầu mối)(?: thực hiện| tham mưu| triển khai)?|thực hiện|phụ trách|tham mưu)(?!\p{L})/iu
const JOIN = /^(?:,|;|\svà)?\s?phối hợp(?: (?:chặt chẽ )?(?:với|cùng(?: với)?))?(?: thực hiện)?(?!\p{L})\s?/iu
/** A clause that tells a time and nothing else begins with one of these. */
const TIME =
  /^(?:(?:thời gian|thời hạn|hoàn thành|xong|báo cáo)(?: thực hiện| hoàn thành)?:? )?(?:trước|trong|vào|đến|hết|chậm nhất|từ|quý|tháng|năm 20|ngày|thường xuyên|liên tục|định kỳ|hằng|hàng|mỗi|6 tháng|06 tháng|9 tháng|\d{1,2} lần)(?!\p{L})/iu
/** Words that say more than a time. */
const MORE: readonly DeadlineWord['is'][] = ['word', 'number', 'action', 'event', 'regulated']

/**
 * What an item tells at its end, behind the work: "…; Phòng Kinh tế chủ trì, các thôn phối hợp; trước 30/6.",
 * "… (Sở Nội vụ chủ trì; quý III)", "…; thường xuyên." Only clauses that tell nothing else count: a clause of work that
 * names an agency or a day is none.
 *
 * @returns null where it ends with work
 */
export function trailingFacts(text: string, year: number | null): TrailingFacts | null {
  const end = text.replace(/[.;,]?\s*$/u, '')
  return bracketed(end, year) ?? clauses(end, year)
}

/** Whether a clause tells only who is to do something, or by when. */
export function tellsFact(clause: string, year: number | null): boolean {
  return factOf(clause.replace(/[.;,]?\s*$/u, ''), year) !== null
}

/** A bracket at the end counts only where each of its parts is a fact; one that only names an agency says too little. */
function bracketed(text: string, year: number | null): TrailingFacts | null {
  const found = BRACKET.exec(text.slice(-LONGEST * 2))
  const inner = found?.[1]
  if (inner === undefined || !found) return null
  const parts = inner.split(/;\s?/u)
  const facts = parts.map(
    part => factOf(part, year) ?? (looksLikeAgency(part) ? { lead: agenciesIn(part) } : null),
  )
  const isTold = parts.some(part => factOf(part, year) !== null)
  return isTold && facts.every(fact => fact !== null)
    ? { work: text.slice(0, text.length - found[0].length), ...together(facts) }
    : null
}

function clauses(text: string, year: number | null): TrailingFacts | null {
  const facts: Fact[] = []
  let work = text
  while (facts.length < MOST_CLAUSES) {
    const at = work.lastIndexOf(';')
    const clause = at < 0 ? '' : work.slice(at + 1).trim()
    const fact = clause === '' ? null : factOf(clause, year)
    if (!fact) break
    facts.unshift(fact)
    work = work.slice(0, at).trimEnd()
  }
  return facts.length > 0 ? { work, ...together(facts) } : null
}

function together(facts: readonly Fact[]): Omit<TrailingFacts, 'work'> {
  return {
    lead: facts.flatMap(({ lead = [] }) => lead),
    partners: facts.flatMap(({ partners = [] }) => partners),
    deadlines: facts.flatMap(({ deadlines = [] }) => deadlines),
  }
}

function factOf(clause: string, year: number | null): Fact | null {
  if (clause.length > LONGEST) return null
  const said = itemFact(clause, year)
  if (said) return said.outputs ? null : said
  return duty(clause) ?? time(clause, year)
}

/** "Phòng Kinh tế chủ trì, các thôn phối hợp", "Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp", "các sở phối hợp". */
function duty(clause: string): Fact | null {
  const bare = clause.replace(OFFICER, '').trimStart()
  const run = agenciesAt(bare, 0)
  if (!run) return null
  let rest = bare.slice(run.end)
  const leads = LEADS.exec(rest)
  if (!leads) return /^\s?phối hợp(?: thực hiện)?$/iu.test(rest) ? { partners: run.names } : null
  rest = rest.slice(leads[0].length)
  if (rest === '') return { lead: run.names }
  const joined = JOIN.exec(rest)
  if (joined) {
    const partners = agenciesAt(rest, joined[0].length)
    return partners?.end === rest.length ? { lead: run.names, partners: partners.names } : null
  }
  const comma = /^,\s?/u.exec(rest)?.[0].length ?? 0
  const partners = comma > 0 ? agenciesAt(rest, comma) : null
  return partners && /^\s?phối hợp(?: thực hiện)?$/iu.test(rest.slice(partners.end))
    ? { lead: run.names, partners: partners.names }
    : null
}

function time(clause: string, year: number | null): Fact | null {
  const told = clause.replace(/^(?:thực hiện|triển khai) /iu, '')
  if (!TIME.test(told) || deadlineWords(told).some(({ is }) => MORE.includes(is))) return null
  const { deadlines, unread } = readDeadlines(told, { year })
  return deadlines.length > 0 && unread.length === 0 ? { deadlines } : null
}
