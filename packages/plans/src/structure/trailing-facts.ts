import { agenciesIn, looksLikeAgency } from '../appendix/agency.ts'
import type { Deadline } from '../deadline.ts'
import type { Output } from '../plan-item.ts'
import { type DeadlineWord, deadlineWords } from '../promises/deadline-words.ts'
import { readDeadlines } from '../promises/read-deadlines.ts'
import { agenciesAt } from './agency-name.ts'
import { type ItemFact, itemFact } from './item-fact.ts'

/** Who leads, who takes part, by when, and what comes of it, as the end of an item tells it. */
export interface TrailingFacts {
  /** The words before them. */
  readonly work: string
  readonly lead: readonly string[]
  readonly partners: readonly string[]
  readonly deadlines: readonly Deadline[]
  readonly outputs: readonly Output[]
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

/** Parts of a bracket; a comma parts only before a time, because it stands in names too. */
const PARTS =
  /;\s?|,\s(?=(?:hoàn thành|xong|thời gian|thời hạn|trước|trong|chậm nhất|quý|tháng|năm 20|ngày \d|thường xuyên|hằng|hàng))/u
/** ", thực hiện thường xuyên", ", hoàn thành trước 30/6": said to be the time of what stands before. */
const COMMA_TIME = /,\s(?=(?:thực hiện|hoàn thành|xong) [^,;]{3,80}$)/iu
/** "… - Sở Nội vụ - Quý II/2025" */
const DASH = /\s[-–—]\s/u
const LABEL =
  /(?:^|[.;,]\s|\s[-–]\s)(?=(?:(?:cơ quan|đơn vị|bộ phận|phòng)(?:,? (?:cơ quan|đơn vị|bộ phận))? )?(?:chủ trì|thực hiện|tham mưu|phụ trách|đầu mối|phối hợp|thời gian|thời hạn|tiến độ|hạn|sản phẩm|kết quả)(?: (?:thực hiện|hoàn thành|triển khai|tham mưu|chính|đầu ra|dự kiến|cần đạt))?\s?:\s?\S)/giu

/**
 * What an item tells at its end, behind the work: "…; Phòng Kinh tế chủ trì, các thôn phối hợp; trước 30/6.",
 * "… (Sở Nội vụ chủ trì; quý III)", "… Chủ trì: Sở Nội vụ. Thời gian: Quý II.", "… - Sở Nội vụ - Quý II", "…; thường
 * xuyên." Only clauses that tell nothing else count: a clause of work that names an agency or a day is none.
 *
 * @returns null where it ends with work
 */
export function trailingFacts(text: string, year: number | null): TrailingFacts | null {
  const end = text.replace(/[.;,]?\s*$/u, '')
  return bracketed(end, year) ?? labels(end, year) ?? clauses(end, year) ?? dashed(end, year)
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
  const parts = inner.split(PARTS)
  const facts = parts.map(
    part => factOf(part, year) ?? (looksLikeAgency(part) ? { lead: agenciesIn(part) } : null),
  )
  const isTold = parts.some(part => factOf(part, year) !== null)
  return isTold && facts.every(fact => fact !== null)
    ? { work: text.slice(0, text.length - found[0].length), ...together(facts) }
    : null
}

function clauses(text: string, year: number | null): TrailingFacts | null {
  const facts: ItemFact[] = []
  let work = text
  const comma = COMMA_TIME.exec(work)
  const told = comma ? time(work.slice(comma.index + comma[0].length), year) : null
  if (comma && told) {
    facts.unshift(told)
    work = work.slice(0, comma.index)
  }
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

/** "… . Đơn vị chủ trì: Sở Nội vụ; thời gian: Quý II/2025." Behind the first label stand labels only. */
function labels(text: string, year: number | null): TrailingFacts | null {
  const starts = [...text.matchAll(LABEL)].map(({ index, 0: sign }) => [index, index + sign.length] as const)
  const [first] = starts
  if (!first || first[0] === 0 || starts.length > 2 * MOST_CLAUSES) return null
  const facts = starts.flatMap(([, from], at): (ItemFact | null)[] => {
    // "Chủ trì: Sở Nội vụ; quý II": a time behind it has no label of its own.
    const [piece = '', ...behind] = text.slice(from, starts[at + 1]?.[0] ?? text.length).split(/;\s/u)
    const own = itemFact(piece.trimEnd().replace(/[.;,]$/u, ''), year)
    return [own, ...behind.map(part => (isAgencyList(part) ? agencyMore(own, part) : factOf(part, year)))]
  })
  const work = text.slice(0, first[0]).trimEnd()
  return facts.every(fact => fact !== null) ? { work, ...together(facts) } : null
}

function isAgencyList(part: string): boolean {
  return looksLikeAgency(part.trimEnd().replace(/[.,]$/u, ''))
}

/** A further agency of a list parted by semicolons. */
function agencyMore(before: ItemFact | null, part: string): ItemFact | null {
  const agencies = agenciesIn(part.trimEnd().replace(/[.,]$/u, ''))
  if (before?.lead) return { lead: agencies }
  return before?.partners ? { partners: agencies } : null
}

/** An agency by itself between dashes counts only where a time follows it. */
function dashed(text: string, year: number | null): TrailingFacts | null {
  const parts = text.split(DASH)
  const last = parts.at(-1) ?? ''
  const when = parts.length > 1 && last.length <= LONGEST ? time(last, year) : null
  if (!when) return null
  const who = parts.length > 2 ? (parts.at(-2) ?? '') : ''
  const isLed = who !== '' && isAgencyList(who)
  const work = parts.slice(0, isLed ? -2 : -1).join(' - ')
  return { work, ...together(isLed ? [{ lead: agenciesIn(who) }, when] : [when]) }
}

function together(facts: readonly ItemFact[]): Omit<TrailingFacts, 'work'> {
  return {
    lead: facts.flatMap(({ lead = [] }) => lead),
    partners: facts.flatMap(({ partners = [] }) => partners),
    deadlines: facts.flatMap(({ deadlines = [] }) => deadlines),
    outputs: facts.flatMap(({ outputs = [] }) => outputs),
  }
}

function factOf(clause: string, year: number | null): ItemFact | null {
  if (clause.length > LONGEST) return null
  const said = itemFact(clause, year)
  if (said) return said
  return duty(clause) ?? time(clause, year)
}

/** "Phòng Kinh tế chủ trì, các thôn phối hợp", "Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp", "các sở phối hợp". */
function duty(clause: string): ItemFact | null {
  const bare = clause.replace(OFFICER, '').trimStart()
  const run = agenciesAt(bare, 0) ?? namedBefore(bare)
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

/** An agency of any other name before "chủ trì": "Phòng Bưu chính chủ trì". */
function namedBefore(clause: string): { names: readonly string[]; end: number } | null {
  const end = clause.indexOf(' chủ trì')
  const name = end < 0 ? '' : clause.slice(0, end)
  return name !== '' && looksLikeAgency(name) ? { names: agenciesIn(name), end } : null
}

function time(clause: string, year: number | null): ItemFact | null {
  const told = clause.replace(/^(?:thực hiện|triển khai) /iu, '')
  if (!TIME.test(told) || deadlineWords(told).some(({ is }) => MORE.includes(is))) return null
  const { deadlines, unread } = readDeadlines(told, { year })
  return deadlines.length > 0 && unread.length === 0 ? { deadlines } : null
}
