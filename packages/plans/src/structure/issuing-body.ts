import { dateLine } from './date-line.ts'
import { headCells } from './head-cells.ts'

/** A unit of the administration as a text names it: "tỉnh", "Sơn La". */
export interface AdministrativeUnit {
  /** Lower case, in full: "thành phố" also for "TP." */
  readonly kind: string
  readonly name: string | null
}

/** Who issues a document: a committee, council or party committee of a unit, or an office of one. */
export interface IssuingBody {
  readonly unit: AdministrativeUnit
  /** Its name without the unit: "UBND", "Sở Nội vụ", "Tỉnh ủy". */
  readonly body: string
  /** Whether the name of the unit says its kind already: "Tỉnh ủy Lào Cai". */
  readonly isOfKind: boolean
}

export const KINDS = 'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu'
/** The same, from above to below. */
const LEVELS = KINDS.split('|')
/** In any case and short form. */
const KIND = `(?:${KINDS}|TP\\.?|TX\\.?|TT\\.?)`
const NAME = "\\p{Lu}[\\p{L}\\d .’'–-]{0,40}"
/** The last group of a pattern may be the kind of a unit, where no name follows. */
const KIND_WORD = /^(?:tỉnh|thành|phố|huyện|quận|thị|xã|trấn|phường|đặc|khu)$/u
const COMMITTEE = '(?:UBND|[ủu][yỷỵ] ban nhân dân)'
const UNIT_CELL = new RegExp(`^(${KIND})(?: ?(${NAME}))?$`, 'iu')
const COMMITTEE_CELL = new RegExp(`^(?:chủ tịch )?${COMMITTEE}(?: (${KIND})(?: ?(${NAME}))?)?$`, 'iu')
const COUNCIL_CELL = new RegExp(`^(?:HĐND|hội đồng nhân dân)(?: (${KIND})(?: ?(${NAME}))?)?$`, 'iu')
const FRONT_CELL = new RegExp(
  `^(?:UBMTTQ(?:VN)?|[ủu][yỷỵ] ban mặt trận tổ quốc việt nam|[ủu][yỷỵ] ban MTTQ việt nam)(?: (${KIND})(?: ?(${NAME}))?)?$`,
  'iu',
)
const PARTY_CELL = new RegExp(
  `^(?:ban thường vụ |ban chấp hành )?(tỉnh|thành|huyện|quận|thị|đảng) [ủu][yỷỵ](?: (${KIND}))?(?: ?(${NAME}))?$`,
  'iu',
)
const OFFICE_CELL = new RegExp(
  `^((?:sở|phòng|văn phòng|thanh tra|chi cục|trung tâm|ban(?! (?:thường vụ|chấp hành|nhân dân|hành)(?!\\p{L})))(?!\\p{L})(?:,? ?(?!${KIND}(?!\\p{L}))[\\p{L}–-]{1,12}){0,12}?)(?: (${KIND})(?: ?(${NAME}))?)?$`,
  'iu',
)
/** The kind of unit whose party committee it is. */
const PARTY_KIND: Readonly<Record<string, string>> = {
  tỉnh: 'tỉnh',
  thành: 'thành phố',
  huyện: 'huyện',
  quận: 'quận',
  thị: 'thị xã',
}
/** What shows that a head stands here and not merely a name. */
const HEAD_MARK = /^(?:Số ?[:.]?(?: ?\d|$)|cộng h[oò][aà]|đảng cộng sản việt nam|độc lập|\*$)/iu
/** The kind of document alone on its line in capitals, where a head has neither number nor motto. */
const KIND_OF_DOCUMENT =
  /^(?:KẾ HOẠCH|CHỈ THỊ|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|QUYẾT ĐỊNH|NGHỊ QUYẾT|BÁO CÁO|THÔNG BÁO|ĐỀ ÁN)$/u
const OTHER_HEAD_CELL =
  /^(?:số ?[:.]? ?\/?\d|số ?:|cộng h[oò][aà] xã hội|nghĩa việt nam$|độc lập ?[-–]|đảng cộng sản việt nam$|kính gửi|đảng bộ |(?:tm|kt|tl|tuq|q)\. ?\p{L})/iu
/** Cells behind the issuer within which such a mark stands. */
const NEAR = 8
const MOST_CELLS = 60

/** Whether a line belongs to a document's head: who issues it, the motto, its number, place and date, the addressees. */
export function isHeadBlock(text: string): boolean {
  const cells = headCells(text)
  return cells.length > 0 && cells.every(isHeadCell)
}

/** Patterns are blind to case; the name of a unit is not: "Thành ủy Hà Nội yêu cầu …" is a sentence. */
function matchOf(form: RegExp, cell: string): RegExpExecArray | null {
  const found = form.exec(cell)
  const words = (found?.at(-1) ?? '').split(/[ –-]+/u).filter(Boolean)
  return words.every(word => /^[\p{Lu}\d.]/u.test(word) || KIND_WORD.test(word)) ? found : null
}

function isHeadCell(cell: string): boolean {
  return (
    OTHER_HEAD_CELL.test(cell) ||
    dateLine(cell) !== null ||
    matchOf(COMMITTEE_CELL, cell) !== null ||
    matchOf(COUNCIL_CELL, cell) !== null ||
    matchOf(FRONT_CELL, cell) !== null ||
    matchOf(PARTY_CELL, cell) !== null ||
    (isCapitalCell(cell) && (matchOf(UNIT_CELL, cell) !== null || matchOf(OFFICE_CELL, cell) !== null)) ||
    /^[-_*=~ .|]*$/u.test(cell)
  )
}

/**
 * The body that a head block names: a committee with its unit on the same line or the next, and the office below it.
 *
 * @param lines of the head, each as its cells
 */
export function bodyOfHead(lines: readonly (readonly string[])[]): IssuingBody | null {
  const cells = lines.flat().slice(0, MOST_CELLS)
  // In two columns the unit stands below the committee, behind what the other column holds.
  const left = lines.flatMap(line => line.slice(0, 1)).slice(0, MOST_CELLS)
  return bodyIn(left) ?? bodyIn(cells)
}

function bodyIn(cells: readonly string[]): IssuingBody | null {
  for (const [at, cell] of cells.entries()) {
    const isMarked = cells
      .slice(at + 1, at + 1 + NEAR)
      .some(mark => HEAD_MARK.test(mark) || KIND_OF_DOCUMENT.test(mark) || dateLine(mark))
    if (!isMarked) continue
    const found = bodyAt(cells, at, cell)
    if (found) return found
  }
  return null
}

function bodyAt(cells: readonly string[], at: number, cell: string): IssuingBody | null {
  const below = cells[at + 1] ?? ''
  const party = matchOf(PARTY_CELL, cell)
  if (party) {
    const kind = PARTY_KIND[party[1]?.toLowerCase() ?? '']
    if (kind)
      return { unit: { kind, name: named(party[3]) }, body: `${sentence(party[1])} ủy`, isOfKind: true }
    const unit = unitOf(party[2], party[3]) ?? unitCell(below)
    return unit && { unit, body: 'Đảng ủy', isOfKind: false }
  }
  for (const [form, body] of [
    [COMMITTEE_CELL, 'UBND'],
    [COUNCIL_CELL, 'HĐND'],
    [FRONT_CELL, 'Ủy ban MTTQ Việt Nam'],
  ] as const) {
    const found = matchOf(form, cell)
    if (!found) continue
    const own = unitOf(found[1], found[2])
    const unit = own ?? unitCell(below)
    if (!unit) return null
    const next = at + (own ? 1 : 2)
    // "UBND THÀNH PHỐ A" over "UBND PHƯỜNG B": the lower issues, the upper is its superior.
    const lower = form === COMMITTEE_CELL ? committeeBelow(cells, next, unit) : null
    if (lower) return lower
    const office = officeCell(cells[next] ?? '')
    return { unit, body: office ?? body, isOfKind: false }
  }
  const office = isCapitalCell(cell) ? matchOf(OFFICE_CELL, cell) : null
  if (!office) {
    const superior = isCapitalCell(cell) ? unitCell(cell) : null
    const own = superior?.name ? officeCell(below) : null
    return superior && own ? { unit: superior, body: own, isOfKind: false } : null
  }
  const unit = unitOf(office[2], office[3]) ?? unitCell(below)
  const kind = /^sở/iu.test(cell) ? 'tỉnh' : null
  if (!unit && !kind) return null
  return {
    unit: unit ?? { kind: kind ?? '', name: null },
    body: officeName(office[1] ?? ''),
    isOfKind: false,
  }
}

/** The committee of another unit right below that of its superior. */
function committeeBelow(
  cells: readonly string[],
  at: number,
  superior: AdministrativeUnit,
): IssuingBody | null {
  const cell = cells[at] ?? ''
  if (!isCapitalCell(cell) || !matchOf(COMMITTEE_CELL, cell)) return null
  const found = bodyAt(cells, at, cell)
  if (!found || found.unit.name === null) return null
  const { kind, name } = found.unit
  // A city may lie in another: Thủ Đức, Thủy Nguyên.
  const isCityOfCity = kind === 'thành phố' && superior.kind === kind && name !== superior.name
  return LEVELS.indexOf(kind) > LEVELS.indexOf(superior.kind) || isCityOfCity ? found : null
}

function officeCell(cell: string): string | null {
  if (!isCapitalCell(cell)) return null
  const found = matchOf(OFFICE_CELL, cell)
  return found ? officeName(found[1] ?? '') : null
}

function unitCell(cell: string): AdministrativeUnit | null {
  const found = matchOf(UNIT_CELL, cell)
  return found ? unitOf(found[1], found[2]) : null
}

/** A unit from its kind and name as printed. */
export function unitOf(kind: string | undefined, name: string | undefined): AdministrativeUnit | null {
  if (kind === undefined) return null
  const plain = kind.toLowerCase().replace('.', '')
  const full = { tp: 'thành phố', tx: 'thị xã', tt: 'thị trấn' }[plain] ?? plain
  return { kind: full, name: named(name) }
}

function named(name: string | undefined): string | null {
  const plain = name?.replace(/[\s.,;:–-]{1,5}$/u, '').trim() ?? ''
  if (plain === '') return null
  if (/^(?:HCM|TPHCM)$/iu.test(plain)) return 'Hồ Chí Minh'
  return /\p{Ll}/u.test(plain) ? plain : titleCase(plain)
}

/** "SỞ GIÁO DỤC VÀ ĐÀO TẠO" as "Sở Giáo dục và Đào tạo": each joined part begins with a capital. */
function officeName(capitals: string): string {
  const lower = capitals.toLowerCase().replace(/\s+/gu, ' ').trim()
  const [head = '', ...rest] = lower.split(/(?<=^(?:sở|phòng|ban|văn phòng|thanh tra|chi cục|trung tâm)) /u)
  const field = rest
    .join(' ')
    .replace(
      /(^| và |, | - | – )(\p{L})/gu,
      (_, joint: string, letter: string) => joint + letter.toUpperCase(),
    )
    .replace(/(?<!\p{L})(?:ubnd|hđnd)(?!\p{L})/gu, letters => letters.toUpperCase())
  return [sentence(head), field].filter(Boolean).join(' ')
}

function isCapitalCell(cell: string): boolean {
  return /\p{Lu}{2}/u.test(cell) && !/\p{Ll}/u.test(cell)
}

function sentence(text = ''): string {
  const lower = text.toLowerCase()
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
}
