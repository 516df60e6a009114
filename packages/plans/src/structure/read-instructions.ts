import { DIMENSIONS, dimensionOfSubdimension } from '../matching/served-dimension.ts'
import type { Notice } from '../notice.ts'
import type { ReadItem } from '../plan-item.ts'
import { deadlinesIn } from '../promises/deadlines-in-text.ts'
import { readItem } from '../read-item.ts'
import type { Paragraph } from '../reading/paragraphs.ts'
import { listedParts } from './inline-list.ts'
import { itemFact } from './item-fact.ts'
import { isOrderer, leadingOrder, type Order } from './leading-agency.ts'
import { MOST_ITEMS, tooMany } from './most-items.ts'
import { isNoWork } from './no-work.ts'
import { depthOf, isCapitals } from './section-heading.ts'
import { textParts } from './text-part.ts'
import { tellsFact, trailingFacts } from './trailing-facts.ts'
import { beginsWork, tellsWork } from './work-verb.ts'

/** Whom what follows is given to, until a heading of its depth or above. */
interface Holder {
  readonly depth: number
  /** Number for references; empty for a heading without one. */
  readonly number: string
  readonly lead: readonly string[]
  /** Items without a number of their own below it. */
  unnumbered: number
  /** Whether a line without a mark opened it: the next such line ends it. */
  readonly isLabel: boolean
}

/** A heading is at most so long. */
const LONGEST_HEADING = 140
const SENTENCE = /(?<=[.!?…]) (?=["“]?\p{Lu})|(?<=;) (?=\p{Lu})/u
/** Score from which words of one section tell by themselves. */
const PLAIN = 0.66

/**
 * The tasks of a text that is laid out by agency or as a plain list: numbered, lettered or dashed instructions, and
 * sentences that begin with whoever is to act, in any order. The agency of the heading above leads, unless the
 * instruction names its own. What tells goals or results, on what the plan rests, or merely leads over, is none.
 *
 * @param paragraphs behind the title
 * @returns the tasks, the paragraphs that tell of work but could not be read as tasks, and "too-many-items"
 */
export function readInstructions(
  paragraphs: readonly Paragraph[],
  { year }: { readonly year: number | null },
): { tasks: ReadItem[]; unread: Paragraph[]; notices: Notice[] } {
  const work = textParts(paragraphs)
    .filter(({ part, isHeading }) => part === 'work' && !isHeading)
    .flatMap(({ paragraph }) => listedParts(paragraph))
  const tasks: ReadItem[] = []
  const unread: Paragraph[] = []
  /** What the last task was read from, as long as lines below may tell more of it. */
  let open = null as Paragraph | null
  /** The first that is one too many. */
  let left: Paragraph | null = null
  const refs = new Map<string, number>()
  const holders: Holder[] = [{ depth: -1, number: '', lead: [], unnumbered: 0, isLabel: false }]

  const add = (paragraph: Paragraph, order: Order, own: string | null) => {
    const holder = holders.at(-1)
    if (!holder) return
    if (tasks.length >= MOST_ITEMS) {
      left ??= paragraph
      return
    }
    const plain = own === null ? `${++holder.unnumbered}` : own
    const path = holders.map(({ number }) => number).filter(Boolean)
    const ref = unique(
      own === null ? [joined(path), plain].filter(Boolean).join('-') : joined([...path, plain]),
      refs,
    )
    const { line, lastLine } = paragraph
    const { work: text } = order
    const end = trailingFacts(text, year) ?? { ...NOTHING_BEHIND, work: text }
    const lead = end.lead.length > 0 ? end.lead : order.lead
    const partners = end.partners.length > 0 ? end.partners : order.partners
    const deadlines = [...deadlinesIn(end.work, year), ...end.deadlines]
    const { outputs } = end
    const facts = {
      kind: 'task',
      ref,
      dimension: null,
      text,
      line,
      lastLine,
      lead,
      partners,
      outputs,
    } as const
    tasks.push(itemOfNoSection({ ...facts, deadlines }, end.work))
    open = paragraph
  }

  /** A sentence in a list of which the one before it was read: whatever it begins with, it is one of them. */
  const isOneMore = ({ kind, text }: Paragraph) => kind === listed && /[.;]$/u.test(text)
  let listed: Paragraph['kind'] | null = null

  for (const [at, paragraph] of work.entries()) {
    const { text, kind, marker } = paragraph
    const fact = itemFact(text, year)
    if (fact) {
      const told = tellsOf(paragraph, open) ? tasks.at(-1) : undefined
      if (told) tasks[tasks.length - 1] = { ...told, ...fact, lastLine: paragraph.lastLine }
      continue
    }
    if (open === null || depthOf(paragraph) < depthOf(open)) listed = null
    else if (open.kind === paragraph.kind) listed = open.kind
    open = null
    if (isNoWork(paragraph, year)) continue
    if (kind === 'none' && isOrderer(text)) {
      // What stands above are addressees, not who is ordered.
      holders.splice(1)
      continue
    }
    const depth = depthOf(paragraph)
    while ((holders.at(-1)?.depth ?? -1) >= depth) holders.pop()
    const above = holders.at(-1)
    const own = marker !== null && kind !== 'dash' && kind !== 'plus' ? marker : null
    const next = work[at + 1]
    // Who and when, told below, make it an item, whatever its words begin with.
    const isTold = next !== undefined && itemFact(next.text, year) !== null && !text.endsWith(':')
    const leadsOn = text.endsWith(':') || (next !== undefined && isUnder(next, paragraph))
    const order = leadingOrder(text)
    if (order && (order.work === '' || text.endsWith(':'))) {
      while (kind === 'none' && holders.at(-1)?.isLabel) holders.pop()
      holders.push(holderOf(paragraph, own, order.lead, next))
      continue
    }
    if (kind === 'none') {
      if (text.endsWith(':')) while (holders.at(-1)?.isLabel) holders.pop()
      const { orders, left } = ordersIn(text, above ?? null, year)
      if (isTold && orders.length === 0)
        add(paragraph, { lead: above?.lead ?? [], partners: [], work: text }, null)
      else for (const each of orders) add(paragraph, each, null)
      if (!isTold && tellsWork(left) && !text.endsWith(':')) unread.push({ ...paragraph, text: left })
      continue
    }
    const isOpen = text.length <= LONGEST_HEADING && !/[.;]$/u.test(text)
    const isPart = kind === 'roman' || kind === 'capital' || kind === 'article' || isCapitals(text)
    const heads = (leadsOn && (text.endsWith(':') || isOpen)) || (isPart && isOpen && next !== undefined)
    if (heads && !isTold) {
      holders.push(holderOf(paragraph, own, order?.lead ?? above?.lead ?? [], next))
      continue
    }
    if (order) add(paragraph, order, own)
    else if (
      (above?.lead.length ?? 0) > 0 ||
      isTold ||
      beginsWork(text) ||
      tellsWork(text) ||
      isOneMore(paragraph)
    )
      add(paragraph, { lead: above?.lead ?? [], partners: [], work: text }, own)
    if (own !== null) holders.push(holderOf(paragraph, own, order?.lead ?? above?.lead ?? [], next))
  }
  return { tasks, unread, notices: tooMany(left) }
}

const NOTHING_BEHIND = { lead: [], partners: [], deadlines: [], outputs: [] } as const

/** Whether a line such as "Thời gian: …" tells of the item above it: one beside a numbered item is an item of its own. */
function tellsOf(fact: Paragraph, item: Paragraph | null): boolean {
  if (item === null) return false
  const isListed = item.kind === 'dash' || item.kind === 'plus' || item.kind === 'none'
  return (
    fact.kind === 'none' || depthOf(fact) > depthOf(item) || (isListed && depthOf(fact) === depthOf(item))
  )
}

function holderOf(
  paragraph: Paragraph,
  own: string | null,
  lead: readonly string[],
  next: Paragraph | undefined,
): Holder {
  const { kind } = paragraph
  // Parts are numbered by themselves, and their number says nothing of an item.
  const number = kind === 'roman' || kind === 'capital' || kind === 'article' ? '' : (own ?? '')
  const isLabel = kind === 'none'
  const depth = isLabel && next ? depthOf(next) - 0.5 : depthOf(paragraph)
  return { depth, number, lead, unnumbered: 0, isLabel }
}

/** The instructions of an unmarked paragraph, each from the agency that begins it to the next, and what is left before them. */
function ordersIn(
  text: string,
  above: Holder | null,
  year: number | null,
): { orders: Order[]; left: string } {
  const orders: Order[] = []
  const left: string[] = []
  const { lead = [], isLabel = false } = above ?? {}
  for (const sentence of text.split(SENTENCE)) {
    const last = orders.at(-1)
    // "…; Phòng Kinh tế chủ trì." says who has the work before it.
    const order = last && tellsFact(sentence, year) ? null : leadingOrder(sentence)
    if (order && order.work !== '') orders.push(order)
    else if (last) orders[orders.length - 1] = { ...last, work: `${last.work} ${sentence}` }
    // Below a numbered item, a sentence of its own need not be that item's.
    else if (
      (lead.length > 0 && (isLabel || beginsWork(sentence))) ||
      (beginsWork(sentence) && /[.;]$/u.test(text))
    )
      orders.push({ lead, partners: [], work: sentence })
    else left.push(sentence)
  }
  return { orders, left: left.join(' ') }
}

function isUnder(next: Paragraph, { kind }: Paragraph): boolean {
  return kind !== 'none' && next.kind !== 'none' && depthOf(next) > depthOf({ ...next, kind })
}

/**
 * An item of no section belongs to the dimension of what it serves first. Words that tell only within their section count
 * where they tell in no more than one.
 */
function itemOfNoSection(facts: Parameters<typeof readItem>[0], whole: string): ReadItem {
  const item = readItem(facts, { whole })
  if (item.serves.main !== '*') return { ...item, dimension: dimensionOfSubdimension(item.serves.main) }
  const inOne = DIMENSIONS.map(dimension => readItem({ ...facts, dimension }, { whole })).filter(
    ({ serves, dimension }) => dimensionOfSubdimension(serves.main) === dimension,
  )
  const [only] = inOne
  return only && inOne.length === 1 && (only.serves.matches?.[0]?.score ?? 0) >= PLAIN ? only : item
}

/** "1" and "a" give "1.a"; "1.1" holds the number above it already. */
function joined(path: readonly string[]): string {
  return path.reduce(
    (above, own) => (own.startsWith(`${above}.`) || above === '' ? own : `${above}.${own}`),
    '',
  )
}

function unique(ref: string, refs: Map<string, number>): string {
  const times = (refs.get(ref) ?? 0) + 1
  refs.set(ref, times)
  return times === 1 ? ref : `${ref}~${times}`
}
