import type { Claim, Framework } from '@papi-lens/core'
import type { SourceLine } from '../reading/source-line.ts'
import type { AsideKind } from './figures/figure.ts'
import { GoalSection, type Heading, headingOf, headingYear, isTitle } from './heading.ts'
import { itemOf } from './listed-item.ts'
import { isRow, lineAt, passagesOf } from './passage.ts'
import { provincesIn } from './place-name.ts'
import { type ProvinceTableHead, provinceTableHead, readProvinceRow, scoresIn } from './province-table.ts'
import type { Field } from './scene.ts'
import { readTableRow, type TableHead, tableHead } from './score-table.ts'
import { sentencesOf } from './sentence.ts'
import { readSentence } from './statement.ts'
import type { Announced, Topic } from './topic.ts'
import { isForeignIndex, unitMentioned } from './unit-mention.ts'

const LONGEST_ROW = 4000
const NOTHING: Topic = {
  id: null,
  foreign: false,
  section: null,
  year: null,
  isYearCarried: false,
  years: [],
  headed: null,
  from: null,
  titled: null,
  place: null,
  places: [],
}

/** What lines state, and how much of what they state is seen and not checked. */
export function readLines(
  lines: readonly Pick<SourceLine, 'line' | 'text'>[],
  field: Field,
): { claims: readonly Claim[]; unchecked: Partial<Record<AsideKind, number>> } {
  const { framework, own } = field
  const claims: Claim[] = []
  const unchecked: Partial<Record<AsideKind, number>> = {}
  const goals = new GoalSection()
  // Who has a text audited that names no index at all means PAPI.
  const text = lines.map(line => line.text).join('\n')
  const assumed = isForeignIndex(text) ? null : 'total'
  let topic: Topic = { ...NOTHING, id: assumed }
  let announced: Announced | null = null
  let table: TableHead | ProvinceTableHead | null = null
  let whose = own
  // The unit that the caption of a table names, for what its columns leave open.
  let captioned: string | null = null
  let above: string | null = null
  const open = (heading: Heading): void => {
    goals.pass(heading)
    if (heading.dimension === undefined) return
    const id = heading.dimension ?? (heading.isWork ? null : assumed)
    topic = { ...topic, id, section: heading.dimension, foreign: heading.isForeign }
    announced = null
  }
  for (const passage of passagesOf(lines)) {
    if (isRow(passage.text)) {
      if (above !== null) captioned = unitOfTable(above, framework)
      above = null
      const row = passage.text.slice(0, LONGEST_ROW)
      const about: Topic = captioned === null ? topic : { ...topic, id: captioned }
      const ofProvinces = provinceTableHead(row, framework, about)
      const next = ofProvinces ?? tableHead(row, about, field)
      if (next) {
        table = next
        // A table with a head of its own speaks for itself, whatever the paragraph before it was about.
        if (!isForeignIndex(row) && (!ofProvinces || /PAPI/u.test(row))) topic = { ...topic, foreign: false }
      } else if (!goals.isOpen && !topic.foreign) {
        const read = readRow(row, passage.lines[0] ?? 1, table, field, about, whose)
        for (const claim of read) claims.push(claim)
        const unread = (read.length > 0 ? 0 : scoresIn(row)) + scoresIn(passage.text.slice(LONGEST_ROW))
        if (unread > 0) unchecked.score = (unchecked.score ?? 0) + unread
      }
      continue
    }
    table = null
    above = passage.text
    whose = subjectOfTable(passage.text, field, whose)
    if (isTitle(passage.text.replace(/TP\.\s/gu, 'TP ')))
      topic = { ...topic, titled: provinceOfTitle(passage.text, field, topic.titled) }
    const heading = headingOf(passage.text)
    if (heading) open(heading)
    const year = headingYear(passage.text)
    if (year !== null && (heading || isTitle(passage.text)))
      topic = { ...topic, headed: year, year, isYearCarried: false }
    if (heading?.dimension !== undefined) continue
    if (topic.headed !== null && topic.year !== topic.headed)
      topic = { ...topic, year: topic.headed, from: null }
    // Whose figures a passage tells is not carried over to the next one, but where nothing else tells it.
    if (own != null) topic = { ...topic, place: null, places: [] }
    const item: ReturnType<typeof itemOf> = announced ? itemOf(passage, announced, framework) : null
    if (item && announced) {
      const list: Announced = announced
      list.add(item.id)
      claims.push(item.claim)
      if (!/\d/.test(passage.text)) continue
      // "Y tế công lập (giảm 0,05 điểm)": what the item says of itself.
      topic = { ...topic, id: item.id }
    } else announced = null
    for (const sentence of sentencesOf(passage.text)) {
      const lineOf = (at: number) => lineAt(passage, sentence.at + at)
      const read = readSentence(sentence.text, field, topic, lineOf, goals.isOpen)
      for (const claim of read.claims) claims.push(claim)
      for (const aside of read.asides) unchecked[aside] = (unchecked[aside] ?? 0) + 1
      topic = read.topic
      announced = read.announced ?? announced
    }
    if (item && announced) topic = { ...topic, id: (announced as Announced).dimension ?? topic.id }
  }
  return { claims: claims.map(withoutEmptyList).map(dated(claims)), unchecked }
}

/** A row of a table with a unit a row, or with a province a row. */
function readRow(
  row: string,
  line: number,
  table: TableHead | ProvinceTableHead | null,
  field: Field,
  topic: Topic,
  whose: string | null | undefined,
): Claim[] {
  if (table && 'names' in table) return readProvinceRow(row, line, table, field, topic)
  const read = readTableRow(row, line, table, field, topic, whose)
  return read.length > 0 ? read : readProvinceRow(row, line, null, field, topic)
}

const CAPTION = /^(?:bảng|biểu|phụ lục|bang|bieu|phu luc|table|annex)(?:(?: số| so)? ?[\dIVX]|\s?[:.])/iu

/**
 * Whose figures a table tells that stands below a passage: the one that its caption names, no one that is known where it
 * names several, and the document's own below other text.
 */
function subjectOfTable(
  text: string,
  { provinces, own }: Field,
  before: string | null | undefined,
): string | null | undefined {
  if (own === undefined) return own
  const isCaption = CAPTION.test(text)
  if (!isCaption && !isTitle(text)) return own
  const named = new Set(provincesIn(text, provinces).map(({ place }) => `${place}`))
  const [only] = named
  return named.size === 0 ? (isCaption ? own : before) : named.size > 1 ? null : only
}

/** The one province other than the text's own that a title names; as before where it names none. */
function provinceOfTitle(text: string, { provinces, own }: Field, before: string | null): string | null {
  const named = new Set(provincesIn(text, provinces).map(({ place }) => `${place}`))
  const [only] = named
  if (only === undefined) return before
  return named.size > 1 || only === own ? null : only
}

/** The unit that the caption of a table names. */
function unitOfTable(text: string, framework: Framework): string | null {
  if (!CAPTION.test(text) && !(isTitle(text) && !/[.:]\s/u.test(text))) return null
  const named = unitMentioned(text, framework, null)
  return named && typeof named === 'object' && named.id !== 'total' && named.ids.length === 1
    ? named.id
    : null
}

/** A statement before any year is told may be about the one that most of the others are about. */
function dated(claims: readonly Claim[]): (claim: Claim) => Claim {
  const times = new Map<number, number>()
  for (const { year } of claims) if (year !== null) times.set(year, (times.get(year) ?? 0) + 1)
  const [most] = [...times].sort(([, a], [, b]) => b - a)
  if (!most) return claim => claim
  // An article often tells the year of its results nowhere, but the one before it.
  const readings = [0, 1, -1].map(step => ({ year: most[0] + step, from: most[0] + step - 1 }))
  return claim =>
    claim.year === null
      ? {
          ...claim,
          doubts: [...(claim.doubts ?? []), 'year'],
          readings: [...(claim.readings ?? []), ...readings],
        }
      : claim
}

function withoutEmptyList(claim: Claim): Claim {
  return claim.kind === 'count' && claim.listed?.length === 0 ? { ...claim, listed: null } : claim
}
