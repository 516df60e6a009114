import type { Notice } from '../notice.ts'
import type { Section } from '../plan-document.ts'
import type { ReadItem, ReadMeasure } from '../plan-item.ts'
import { type PromisingItem, tellsOnlyGoals } from '../promises/read-targets.ts'
import { readItem } from '../read-item.ts'
import type { MarkerKind } from '../reading/paragraph-marker.ts'
import type { Paragraph } from '../reading/paragraphs.ts'
import { plainWords } from '../reading/plain-words.ts'
import { type ItemFact, itemFact } from './item-fact.ts'
import { leadingOrder } from './leading-agency.ts'
import { MOST_ITEMS, tooMany } from './most-items.ts'
import { readSections, type SectionBody } from './read-sections.ts'
import { DEPTH } from './section-heading.ts'
import { trailingFacts } from './trailing-facts.ts'

/** "1.1. Nhiệm vụ", "Giải pháp cụ thể:" in a dimension's section head what follows and say nothing themselves. */
const SECTION_WORD =
  /^(?:các )?(?:nhiệm vụ|giải pháp|biện pháp|nội dung|công việc)(?:(?:,? và|,)? ?(?:các )?(?:nhiệm vụ|giải pháp|biện pháp|cụ thể|trọng tâm|chủ yếu|thực hiện|năm 20\d\d))*\s?[:.]?$/iu

function isSectionWord({ text, kind }: Paragraph): boolean {
  return kind !== 'dash' && kind !== 'plus' && text.length <= 80 && SECTION_WORD.test(text)
}

type Draft = { readonly head: Paragraph; readonly under: Paragraph[] }

/**
 * The sections about dimensions and their measures: one for each top-level item (lettered, numbered, dashed, or a plain
 * paragraph), with what is nested in it. A single plain paragraph under an item belongs to its text; from two on they
 * are items of their own. References follow the document: "1.a", "1.1-2" for the second unnumbered item, "6.c.1" for
 * one nested in it. Paragraphs that state last year's results, or only lead over to the items, are no measures.
 */
export function readMeasures(
  paragraphs: readonly Paragraph[],
  { year = null }: { readonly year?: number | null } = {},
): {
  sections: Section[]
  measures: ReadMeasure[]
  /** What the sections tell of goals and results. */
  asides: PromisingItem[]
  notices: Notice[]
} {
  const asides: PromisingItem[] = []
  const bodies = readSections(paragraphs).map((body): SectionBody => {
    const { dimension } = body.section
    const isAside = (told: Paragraph) => statesResults(told) || tellsOnlyGoals({ ...told, dimension }, year)
    const beside = new Set(body.paragraphs.filter(isAside))
    for (const told of beside) asides.push({ ...told, dimension, isBeside: true })
    return { ...body, paragraphs: body.paragraphs.filter(told => !beside.has(told) && !isSectionWord(told)) }
  })
  const refs = new Map<string, number>()
  const measures: ReadMeasure[] = []
  let left: Paragraph | null = null
  for (const [index, { section, paragraphs: own }] of bodies.entries()) {
    const drafts = draftsOf(own)
    const rest = Math.max(0, MOST_ITEMS - measures.length)
    left ??= drafts[rest]?.head ?? null
    measures.push(...measuresOf(section, drafts.slice(0, rest), index + 1, refs, year))
  }
  const none: Notice[] = [{ code: 'no-sections', line: paragraphs[0]?.line ?? 1 }]
  return {
    sections: bodies.map(({ section }) => section),
    measures,
    asides,
    notices: bodies.length === 0 && paragraphs.length > 0 ? none : tooMany(left),
  }
}

function measuresOf(
  section: Section,
  drafts: readonly Draft[],
  ordinal: number,
  refs: Map<string, number>,
  year: number | null,
): ReadMeasure[] {
  const number = section.number ?? /nội dung (?:số )?(\d)/iu.exec(section.heading)?.[1] ?? String(ordinal)
  let unnumbered = 0
  return drafts.map(draft => {
    const { head } = draft
    const own = isNumbered(head.kind) ? head.marker : null
    if (own === null) unnumbered++
    const ref = unique(own === null ? `${number}-${unnumbered}` : joined(number, own), refs)
    return measureOf(draft, ref, section.dimension, year)
  })
}

/** The top-level items, each with the paragraphs under it. */
function draftsOf(told: readonly Paragraph[]): Draft[] {
  const top = topKind(told)
  const drafts: Draft[] = []
  told.forEach((paragraph, index) => {
    const last = drafts.at(-1)
    if (last && itemFact(paragraph.text, null)) last.under.push(paragraph)
    else if (paragraph.kind === top) drafts.push({ head: paragraph, under: [] })
    else if (last && belongsTo(paragraph, last, top)) last.under.push(paragraph)
    else if (!leadsOver(paragraph, told[index + 1])) drafts.push({ head: paragraph, under: [] })
  })
  return drafts
}

/** The outermost kind of marker; plain paragraphs where each has its own list, or nothing is marked. */
function topKind(paragraphs: readonly Paragraph[]): MarkerKind {
  const outermost = outermostOf(paragraphs)
  if (outermost !== 'dash' && outermost !== 'plus') return outermost
  const first = paragraphs.findIndex(({ kind }) => kind !== 'none')
  const headsAnother = paragraphs.some(
    ({ kind, text }, index) => index > first && kind === 'none' && text.endsWith(':'),
  )
  return headsAnother ? 'none' : outermost
}

/** Whether a paragraph lies under the item before it rather than beside it. */
function belongsTo({ kind }: Paragraph, { head, under }: Draft, top: MarkerKind): boolean {
  if (kind !== 'none') return head.kind !== 'none' || top === 'none' || head.text.endsWith(':')
  if (isNumbered(head.kind)) return true
  // Between dashes a plain paragraph is an item beside them, unless the dash announces it.
  return head.kind !== 'none' && (head.text.endsWith(':') || under.length > 0)
}

function measureOf(
  { head, under: below }: Draft,
  ref: string,
  dimension: string,
  year: number | null,
): ReadMeasure {
  const order = leadingOrder(head.text)
  const who = order ? { lead: order.lead, partners: order.partners } : {}
  const { facts, ofItems, under } = factsOf(below, year)
  const plain = under.filter(({ kind }) => kind === 'none')
  const [only] = plain
  const isText = only && plain.length === 1 && (under.length === 1 || leadsOver(only, under[1]))
  const text = isText ? `${head.text} ${only.text}` : head.text
  const items = itemsOf(isText ? under.slice(1) : under, { ref, dimension, text, year, ofItems })
  const place = { line: head.line, lastLine: below.at(-1)?.lastLine ?? head.lastLine }
  const { work, ...end } = endOf(text, year)
  const whole = [work, ...items.map(item => item.text)].join('\n')
  const own = { kind: 'measure', ref, dimension, text, ...place } as const
  return { ...readItem({ ...own, ...who, ...end, ...facts }, { whole }), items }
}

/** What an item's end tells, with its work; of the facts only those that are told. */
function endOf(text: string, year: number | null): { work: string } & ItemFact {
  const end = trailingFacts(text, year)
  if (!end) return { work: text }
  const { work, lead, partners, deadlines, outputs } = end
  return {
    work,
    ...(lead.length > 0 ? { lead } : {}),
    ...(partners.length > 0 ? { partners } : {}),
    ...(deadlines.length > 0 ? { deadlines } : {}),
    ...(outputs.length > 0 ? { outputs } : {}),
  }
}

interface FactsBelow {
  /** Of the item itself. */
  readonly facts: ItemFact
  /** Of what is nested in it, by the paragraph they stand below. */
  readonly ofItems: ReadonlyMap<Paragraph, ItemFact>
  readonly under: readonly Paragraph[]
}

/**
 * The lines below an item that tell who and when, told apart from what is nested in it: below a nested paragraph, a line
 * marked deeper is of that one, any other of the item. What is told twice of one item, no one could tell.
 */
function factsOf(below: readonly Paragraph[], year: number | null): FactsBelow {
  const under: Paragraph[] = []
  const ofItems = new Map<Paragraph, ItemFact>()
  let facts: ItemFact = {}
  for (const paragraph of below) {
    const fact = itemFact(paragraph.text, year)
    const last = under.at(-1)
    if (!fact) under.push(paragraph)
    else if (last && DEPTH[paragraph.kind] > DEPTH[last.kind])
      ofItems.set(last, toldOnce(ofItems.get(last) ?? {}, fact))
    else facts = toldOnce(facts, fact)
  }
  return { facts, ofItems, under }
}

function toldOnce(before: ItemFact, fact: ItemFact): ItemFact {
  const twice = Object.keys(fact).filter(key => key in before)
  return { ...before, ...fact, ...Object.fromEntries(twice.map(key => [key, []])) }
}

/** One level of nested items: what is nested deeper belongs to the text of its item. */
interface Above extends Pick<FactsBelow, 'ofItems'> {
  readonly ref: string
  readonly dimension: string
  readonly text: string
  readonly year: number | null
}

function itemsOf(
  under: readonly Paragraph[],
  { ref, dimension, text: headText, year, ofItems }: Above,
): ReadItem[] {
  const outermost = outermostOf(under)
  const groups: Paragraph[][] = []
  for (const paragraph of under) {
    const last = groups.at(-1)
    if (last && paragraph.kind !== 'none' && paragraph.kind !== outermost) last.push(paragraph)
    else groups.push([paragraph])
  }
  return groups.map((group, index) => {
    const text = group.map(paragraph => paragraph.text).join(' ')
    const place = { line: group[0]?.line ?? 0, lastLine: group.at(-1)?.lastLine ?? 0 }
    const { work, ...end } = endOf(text, year)
    const below = group.map(paragraph => ofItems.get(paragraph) ?? {}).reduce(toldOnce, {})
    const own = { kind: 'measure', ref: `${ref}.${index + 1}`, dimension, text, ...place } as const
    const facts = { ...own, ...end, ...below }
    return readItem(facts, { under: headText, whole: work })
  })
}

function outermostOf(paragraphs: readonly Paragraph[]): MarkerKind {
  return paragraphs.reduce<MarkerKind>((top, { kind }) => (DEPTH[kind] < DEPTH[top] ? kind : top), 'none')
}

/** Leads over to the items behind it, as "Nhiệm vụ cụ thể như sau:" does. */
function leadsOver({ kind, text }: Paragraph, next: Paragraph | undefined): boolean {
  return kind === 'none' && text.endsWith(':') && next !== undefined && next.kind !== 'none'
}

/** States a published result: a score with its rise, fall or group, and no promise. */
export function statesResults({ kind, text }: Paragraph): boolean {
  if (kind !== 'none' && kind !== 'dash') return false
  const words = plainWords(text.slice(0, 400))
  if (/\bphan dau\b/.test(words)) return false
  return (
    /^(?:(?:trong )?nam 20\d\d|ket qua|theo ket qua|chi so|diem so|noi dung nay|tong diem)\b/.test(words) &&
    /\b(?:dat|tang|giam|xep|dung)\b/.test(words) &&
    /\d[.,]\d{1,4}(?!\d)|\bnhom\b|\bthu hang\b/u.test(text.slice(0, 400))
  )
}

function isNumbered(kind: MarkerKind): boolean {
  return kind !== 'none' && kind !== 'dash' && kind !== 'plus'
}

/** "1" and "a" give "1.a"; a marker that holds the section's number already stays as printed. */
function joined(number: string, marker: string): string {
  return marker.startsWith(`${number}.`) ? marker : `${number}.${marker}`
}

/** A letter used twice keeps its items apart. */
function unique(ref: string, refs: Map<string, number>): string {
  const times = (refs.get(ref) ?? 0) + 1
  refs.set(ref, times)
  return times === 1 ? ref : `${ref}~${times}`
}
