import type { Claim, Framework, Province } from '@papi-lens/core'
import type { SourceLine } from '../reading/source-line.ts'
import { dimensionOfHeading } from '../structure/dimension-heading.ts'
import { figuresIn } from './figure.ts'
import { namesIn } from './name-list.ts'
import { isRow, lineAt, type Passage, passagesOf } from './passage.ts'
import { readTableRow, type TableHead, tableHead } from './score-table.ts'
import { sentencesOf } from './sentence.ts'
import { readSentence } from './statement.ts'
import { otherPlaces } from './subject.ts'
import type { Announced, Topic } from './topic.ts'

/** What reading claims needs to know. */
export interface ClaimContext {
  readonly framework: Framework
  /** Code of the province the text is about, with all provinces: then figures of other ones are passed over. */
  readonly province?: string | null
  readonly provinces?: readonly Province[]
}

/**
 * Every statement of a text about scores, changes, groups, rises, falls and counts of them, in the order of the text.
 *
 * What is promised ("phấn đấu đạt …") is no claim, nor are figures of other indices. A unit, a year or a year compared
 * with that is left out is the one told before it; where none is told, a change is taken against the year before. `id`
 * or `year` is null where the text does not tell.
 *
 * @param lines of the text, repaired
 * @example
 * const said = 'Năm 2023, Chỉ số nội dung 6 đạt 7,59 điểm, tăng 0,52 điểm so với năm 2022.'
 * const found = readClaims([{ line: 1, text: said }], { framework })
 * found.map(({ kind, id, year, stated }) => [kind, id, year, stated])
 * // => [['score', 'services', 2023, 7.59], ['delta', 'services', 2023, 0.52]]
 */
export function readClaims(
  lines: readonly Pick<SourceLine, 'line' | 'text'>[],
  { framework, province = null, provinces = [] }: ClaimContext,
): Claim[] {
  const field = { framework, elsewhere: otherPlaces(provinces, province) }
  const claims: Claim[] = []
  let topic: Topic = { id: null, section: null, year: null, from: null }
  let announced: Announced | null = null
  let head: TableHead | null = null
  for (const passage of passagesOf(lines)) {
    if (isRow(passage.text)) {
      const row = passage.text.slice(0, LONGEST_ROW)
      const next = tableHead(row, topic)
      if (next) head = next
      else claims.push(...readTableRow(row, passage.lines[0] ?? 1, head, framework, topic))
      continue
    }
    head = null
    const section = sectionOf(passage.text)
    if (section !== undefined) {
      topic = { ...topic, id: section, section }
      announced = null
      continue
    }
    const item = announced && itemOf(passage, announced, framework)
    if (item && announced) {
      announced.add(item.id)
      claims.push(item.claim)
      if (!/\d/.test(passage.text)) continue
      // "Y tế công lập (giảm 0,05 điểm)": what the item says of itself.
      topic = { ...topic, id: item.id }
    } else announced = null
    for (const sentence of sentencesOf(passage.text)) {
      const lineOf = (at: number) => lineAt(passage, sentence.at + at)
      const read = readSentence(sentence.text, field, topic, lineOf)
      claims.push(...read.claims)
      topic = read.topic
      announced = read.announced ?? announced
    }
    if (item && announced) topic = { ...topic, id: announced.dimension ?? topic.id }
  }
  return claims.map(claim =>
    claim.kind === 'count' && claim.listed?.length === 0 ? { ...claim, listed: null } : claim,
  )
}

const LONGEST_ROW = 4000
/** Longer texts are no heading. */
const LONGEST_HEADING = 200

/** The dimension whose section a passage opens, null for a section about something else, undefined if it opens none. */
function sectionOf(text: string): string | null | undefined {
  if (text.length > LONGEST_HEADING) return undefined
  const [numbered = ''] = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVXL]{1,5})\s?[.)/]\s?(?=\D)/u.exec(text) ?? []
  const framed = /^(?:(?:chỉ số |trục |về )?nội dung|(?:chi so )?noi dung|lĩnh vực)\s/iu.test(text)
  if (numbered === '' && !framed) return undefined
  if (/\d/.test(text.slice(numbered.length)) && statesFigure(text)) return undefined
  const dimension = dimensionOfHeading(text)
  return dimension ?? (numbered !== '' && text.length < 120 ? null : undefined)
}

function statesFigure(text: string): boolean {
  return figuresIn(text).some(({ kind }) => kind === 'score' || kind === 'delta' || kind === 'span')
}

/** A unit named in a list that stands below its announcement, one item a line. */
function itemOf(
  passage: Passage,
  announced: Announced,
  framework: Framework,
): { id: string; claim: Claim } | null {
  const item = /^[-–+•*·]\s|^(?:[a-zđ]|\d{1,2})\s?[.)]/u.exec(passage.text)
  if (!item || passage.text.length > 300) return null
  const bare = passage.text.replace(/\([^()]{0,200}\)/g, '').split(/[:;]/, 1)[0] ?? ''
  const { dimension, of } = announced
  const scope = { level: of, ...(dimension && of === 'subdimension' ? { within: dimension } : {}) }
  const [named] = namesIn(bare.slice(item[0].length), framework, scope)
  if (!named?.unit) return null
  const { id } = named.unit
  const claim: Claim = {
    kind: 'direction',
    id,
    year: announced.year,
    from: announced.from,
    stated: announced.direction,
    line: passage.lines[0] ?? 1,
    quote: passage.text.slice(0, 200),
  }
  return { id, claim }
}
