import type { Plan } from '../plan.ts'
import { itemsOf, type PlanItem } from '../plan-item.ts'
import { plainWords } from '../reading/plain-words.ts'
import { type DueChange, dueChange, type FactChange, factChange } from './due-change.ts'
import { likePairs, type Pair } from './likeness.ts'

/** An item that a later plan has again. */
export interface KeptItem {
  readonly before: PlanItem
  readonly after: PlanItem
  /** How much of their words they share, from 0 to 1. */
  readonly likeness: number
  readonly due: DueChange
  readonly lead: FactChange
}

/** An item that only one of the plans has, and the one of the other that comes nearest to it, if any does. */
export interface LoneItem {
  readonly item: PlanItem
  readonly nearest: PlanItem | null
}

/** What became of the items of a plan in another. */
export interface PlanComparison {
  /** In the order of the later plan. */
  readonly kept: readonly KeptItem[]
  /** Of the earlier plan alone, in its order. */
  readonly dropped: readonly LoneItem[]
  /** Of the later plan alone, in its order. */
  readonly added: readonly LoneItem[]
}

/** Two items that share at least this much of their words are taken for one; less may be one, and a reader must look. */
const ALIKE = 0.5
const NEAR = 0.22

/**
 * Compares two plans item by item: what the later one keeps, with which deadline and lead, what it drops and what it adds.
 * Items are paired by their words, the most alike first, each at most once; of items with the same words those under the same
 * agency go together. A task that is told in quite other words is not recognised: the nearest one is given to be looked at.
 *
 * Null where a plan does not carry the words of its document, as bundled plans do not: titles of our own are no words to
 * compare.
 *
 * @example
 * const read = (text) => planOfDocument('a', parsePlan(text, { provinces: [] }).document)
 * const first = read('1. Nội dung “Cung ứng dịch vụ công”\na) Sửa trạm y tế xã.\nb) Xây cầu qua suối.')
 * const second = read('1. Nội dung “Cung ứng dịch vụ công”\na) Sửa các trạm y tế xã.\nb) Mua sách cho thư viện.')
 * const { kept, dropped, added } = comparePlans(first, second)
 * const refs = [kept.map(({ before }) => before.ref), dropped.map(({ item }) => item.ref), added.map(({ item }) => item.ref)]
 * refs // => [['1.a'], ['1.b'], ['1.b']]
 */
export function comparePlans(before: Plan, after: Plan): PlanComparison | null {
  const [firsts, seconds] = [itemsOf(before), itemsOf(after)]
  const texts = [firsts, seconds].map(items => items.map(({ text }) => text))
  const [old = [], recent = []] = texts.map(found => found.filter(text => text !== undefined))
  if (old.length < firsts.length || recent.length < seconds.length) return null
  const pairs = likePairs(old, recent, NEAR)
  const chosen = matched(pairs, firsts, seconds)
  const years = { before: before.year, after: after.year }
  const kept = chosen.flatMap(({ before: first, after: second, likeness }): KeptItem[] => {
    const [a, b] = [firsts[first], seconds[second]]
    if (!a || !b) return []
    const lead = factChange(a.lead.map(plainWords), b.lead.map(plainWords))
    return [{ before: a, after: b, likeness, due: dueChange(a, b, years), lead }]
  })
  const [left, come] = [new Set(firsts.keys()), new Set(seconds.keys())]
  for (const pair of chosen) {
    left.delete(pair.before)
    come.delete(pair.after)
  }
  const lone = (
    at: number,
    items: readonly PlanItem[],
    others: readonly PlanItem[],
    side: 'before' | 'after',
    other: 'before' | 'after',
  ): LoneItem[] => {
    const item = items[at]
    const near = pairs.find(pair => pair[side] === at)
    return item ? [{ item, nearest: near ? (others[near[other]] ?? null) : null }] : []
  }
  return {
    kept,
    dropped: [...left].flatMap(at => lone(at, firsts, seconds, 'before', 'after')),
    added: [...come].flatMap(at => lone(at, seconds, firsts, 'after', 'before')),
  }
}

/** Pairs in which each item is once, the most alike taken first, in the order of the later plan. */
function matched(
  pairs: readonly Pair[],
  firsts: readonly PlanItem[],
  seconds: readonly PlanItem[],
): readonly Pair[] {
  const sharesLead = ({ before, after }: Pair) => {
    const leads = new Set(firsts[before]?.lead.map(plainWords))
    return seconds[after]?.lead.some(name => leads.has(plainWords(name))) ? 1 : 0
  }
  const alike = pairs
    .filter(({ likeness }) => likeness >= ALIKE)
    .map(pair => ({ pair, lead: sharesLead(pair) }))
    // Sorting is stable: what is as alike stays in the order of the plans.
    .sort((a, b) => b.pair.likeness - a.pair.likeness || b.lead - a.lead)
  const [left, come] = [new Set<number>(), new Set<number>()]
  const chosen = alike.flatMap(({ pair }) => {
    if (left.has(pair.before) || come.has(pair.after)) return []
    left.add(pair.before)
    come.add(pair.after)
    return [pair]
  })
  return chosen.sort((a, b) => a.after - b.after)
}
