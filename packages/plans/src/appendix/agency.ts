import {
  AFTER_GROUP,
  AGENCY_HEADS,
  AGENCY_WORDS,
  ALONE,
  CARRIERS,
  GROUP_WORDS,
  JOINERS,
} from './agency-words.ts'
import { bareEnds } from './bare-ends.ts'

/** Longer texts are sentences about agencies, not their names. */
const LONGEST = 240
/** Longer runs without a space are no words of Vietnamese. */
const LONGEST_WORD = 40
/** Names have fewer words. */
const MOST_WORDS = 60
/** Words of the longest head. */
const HEAD_WORDS = 3

const HEADS: ReadonlySet<string> = new Set([...AGENCY_HEADS, ...GROUP_WORDS])
const GROUPS: ReadonlySet<string> = new Set(GROUP_WORDS)
const GROUP_HEADS: ReadonlySet<string> = new Set([...AGENCY_HEADS, ...AFTER_GROUP])
/** Words of time and of results: a name does not go on with them, whatever their case. */
const NEVER = new Set([
  'trước',
  'quý',
  'tháng',
  'ngày',
  'định',
  'theo',
  'hàng',
  'hằng',
  'khi',
  'sau',
  'năm',
  'báo',
])

/** "Tổ chức thực hiện" is what is done with a plan, and no body: in capitals nothing else would tell. */
const TO_ORGANISE =
  /^tổ chức (?:thực hiện|triển khai|các (?:hội|lớp|buổi|cuộc)|hội nghị|tập huấn|đối thoại|họp|lấy|kiểm tra|giám sát|sơ kết|tổng kết|quán triệt|tuyên truyền|tốt|việc|công)(?!\p{L})/u

/** Words that begin like an agency and are none: to issue, to prevent, to own. */
const NO_HEAD = new Set([
  'ban hành',
  'phòng chống',
  'phòng ngừa',
  'phòng tránh',
  'sở hữu',
  'bản đồ',
  'viện trợ',
])

/** One agency found in a run of words: from word `start` to before word `end`. */
export interface NamedAgency {
  readonly start: number
  readonly end: number
}

/** Words made ready to look for agencies: without their marks, and how many words of a head begin at each. */
export interface WordRun {
  readonly words: readonly string[]
  readonly bare: readonly string[]
  readonly heads: readonly number[]
}

export function wordRun(words: readonly string[]): WordRun {
  const bare = words.map(bareWord)
  return { words, bare, heads: bare.map((_, at) => headLength(bare, at)) }
}

/** A word without the marks around it, lower case. */
export function bareWord(word: string): string {
  if (word.length > LONGEST_WORD) return ''
  return word
    .replace(/^[("“'*]+/, '')
    .replace(/[;,.:)"”'*]+$/, '')
    .toLowerCase()
}

/** How many words of an agency's head stand at a place: 0 where no name begins there. */
function headLength(words: readonly string[], at: number): number {
  if (NO_HEAD.has(words.slice(at, at + 2).join(' '))) return 0
  if (words[at] === 'tổ' && TO_ORGANISE.test(words.slice(at, at + 4).join(' '))) return 0
  for (let length = Math.min(HEAD_WORDS, words.length - at); length > 0; length--) {
    const head = words.slice(at, at + length).join(' ')
    if (!HEADS.has(head)) continue
    if (!GROUPS.has(head)) return length
    const after = headAfterGroup(words, at + length)
    if (after > 0) return length + after
  }
  return 0
}

function headAfterGroup(words: readonly string[], at: number): number {
  for (let length = Math.min(HEAD_WORDS - 1, words.length - at); length > 0; length--) {
    if (GROUP_HEADS.has(words.slice(at, at + length).join(' '))) return length
  }
  return 0
}

/**
 * The agencies that follow each other from word `start` to before word `end`, where every word belongs to one; null
 * where one does not. A name ends before a capitalised head that nothing ties to it.
 */
export function namesIn(run: WordRun, start = 0, end = run.words.length): NamedAgency[] | null {
  if (end - start > MOST_WORDS) return null
  const names: NamedAgency[] = []
  let at = start
  while (at < end) {
    const next = nameEnd(run, at, end)
    if (next === null) return null
    names.push({ start: at, end: next })
    at = next
  }
  return names
}

/** Where the name that begins at a place ends; null if none does, a word of it is no word of a name, or it breaks off. */
function nameEnd({ words, bare, heads }: WordRun, start: number, limit: number): number | null {
  const length = heads[start] ?? 0
  if (length === 0 || start + length > limit) return null
  const head = bare.slice(start, start + length).join(' ')
  let carried = CARRIERS.has(head)
  let said = length > 1 && GROUPS.has(bare[start] ?? '')
  let end = start + length
  for (; end < limit; end++) {
    const before = words[end - 1] ?? ''
    if (before.endsWith(';')) break
    const word = words[end] ?? ''
    const lower = bare[end] ?? ''
    const isHead = (heads[end] ?? 0) > 0
    if (isHead && isCapital(word) && !JOINERS.has(bare[end - 1] ?? '') && (said || ALONE.has(head))) {
      if (before.endsWith(',') || !carried) break
      carried = false
    }
    if (NEVER.has(lower)) return null
    if (!AGENCY_WORDS.has(lower) && !isHead && !isCapital(word) && !/^\d{1,3}$/.test(lower)) return null
    said = true
  }
  if ((!said && !ALONE.has(head)) || JOINERS.has(bare[end - 1] ?? '')) return null
  return end
}

/** Whether a word begins with a capital letter. */
export function isCapital(word: string): boolean {
  return /^[("“'*]*\p{Lu}/u.test(word)
}

/**
 * Whether a text is the name of an agency, an office, an officer or a group of them, as the cells of an appendix name
 * who leads and who takes part. Lower case is taken too ("các ngành liên quan").
 *
 * @example
 * looksLikeAgency('Phòng Văn hóa và Thông tin') // => true
 * looksLikeAgency('Phòng, chống tham nhũng') // => false
 */
export function looksLikeAgency(text: string): boolean {
  if (text.length > LONGEST) return false
  const words = wordsOf(text.replace(/^\s*[-–+•]/, ''))
  return words.length > 0 && namesIn(wordRun(words)) !== null
}

/**
 * The agencies that a cell lists, one entry for each, in the words of the document. Every word is kept: what is no
 * agency stays one entry. A comma, a dash or "và" parts two entries only where both are agencies by themselves.
 *
 * @example
 * agenciesIn('Ban Tiếp công dân xã, Công chức Tư pháp') // => ['Ban Tiếp công dân xã', 'Công chức Tư pháp']
 * agenciesIn('Các ban, ngành, đoàn thể xã') // => ['Các ban, ngành, đoàn thể xã']
 */
export function agenciesIn(text: string): string[] {
  return text
    .split(/[;\t\n]/)
    .flatMap(part => partsOf(part))
    .map(part => bareEnds(part.replace(DUTY, ''), '-–+•*., '))
    .filter(Boolean)
}

/** What an agency is to do, written behind its name: "… tham mưu kế hoạch". */
const DUTY = /\s(?:tham mưu|chủ trì tham mưu)\s.{0,400}$/su

/** Parts at the marks behind which another agency begins. */
function partsOf(text: string): string[] {
  const words = wordsOf(text)
  const { bare, heads } = wordRun(words)
  const parts: string[] = []
  let start = 0
  for (let at = 1; at < words.length; at++) {
    if (heads[at] === 0 || !isParted(words, bare, start, at)) continue
    parts.push(words.slice(start, at).join(' '))
    start = at
  }
  parts.push(words.slice(start).join(' '))
  return parts.map(part => part.replace(/\s(?:và|-|–)$/, ''))
}

/** Names that begin a list of kinds: "Các ban, ngành" is one, and a lower-case head goes on with it. */
const KINDS = new Set([
  'các',
  'cơ',
  'quan',
  'đơn',
  'vị',
  'ban',
  'ngành',
  'phòng',
  'sở',
  'đoàn',
  'thể',
  'tổ',
  'chức',
])
/** Heads that name a single body, so that lower case does not make them part of a list of kinds. */
const BODIES = new Set([
  'phòng',
  'văn phòng',
  'ubnd',
  'sở',
  'công an',
  'trạm',
  'trung tâm',
  'công chức',
  'bảo hiểm',
])

function isParted(words: readonly string[], bare: readonly string[], start: number, at: number): boolean {
  if (at - start > MOST_WORDS) return false
  const before = words[at - 1] ?? ''
  const dash = before === '-' || before === '–'
  const und = bare[at - 1] === 'và'
  const left = words.slice(start, dash || und ? at - 1 : at)
  if (left[0] === '-') left.shift()
  const listed = bareWord(left[0] ?? '') === 'các'
  if (left.length === 0 || !isNamed(left)) return false
  const capital = isCapital(words[at] ?? '')
  if (before.endsWith(',') || dash) {
    if (capital) return true
    return !listed && before.endsWith(',') && (BODIES.has(bare[at] ?? '') || bare[at] === 'các')
  }
  if (!und || left.every(word => KINDS.has(bareWord(word)))) return false
  return bare[at] === 'các' || (listed && /^(?:cơ|đơn) (?:quan|vị)$/.test(bare.slice(at, at + 2).join(' ')))
}

function isNamed(words: readonly string[]): boolean {
  return words.length <= MOST_WORDS && namesIn(wordRun(words)) !== null
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').trim().split(/\s+/).filter(Boolean)
}
