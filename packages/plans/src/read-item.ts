import { matchItem } from './matching/match-item.ts'
import type { Bilingual } from './plan.ts'
import type { PlanItem, ReadItem, Serves } from './plan-item.ts'
import { shortened } from './reading/shortened.ts'
import type { Place } from './reading/source-line.ts'

/** Longest title taken from the words of a document. */
const LONGEST_TITLE = 110

/** What is read of an item; what a document does not state may be left out. */
type Facts = Place &
  Pick<ReadItem, 'kind' | 'ref' | 'dimension' | 'text'> &
  Partial<Pick<PlanItem, 'outputs' | 'lead' | 'partners' | 'deadlines' | 'unreadDeadlines'>>

export interface ItemContext {
  /** The words of the point it is nested in: what an item serves whose own words do not tell. */
  readonly under?: string
  /** All words that tell what it serves, where they are more than its own. */
  readonly whole?: string
}

/**
 * An item of a document: its facts, its first words as a title, and what its words say it serves. A point whose own words
 * name no sub-dimension serves what the point it is nested in names.
 *
 * @example
 * const facts = { kind: 'measure', ref: '6.a.2', dimension: 'services', text: 'Thêm bác sĩ', line: 3, lastLine: 3 }
 * readItem(facts, { under: 'Trạm y tế:' }).serves.main // => 'health-care'
 */
export function readItem(facts: Facts, { under, whole = facts.text }: ItemContext = {}): ReadItem {
  const { dimension, text, outputs = [], lead = [], partners = [], deadlines = [] } = facts
  const words = { dimension, outputs: outputs.flatMap(output => output.text ?? []), lead }
  const own = matchItem({ ...words, text: whole })
  const matches = own.length > 0 || under === undefined ? own : matchItem({ ...words, text: under })
  const [first, ...further] = matches
  const serves: Serves = {
    main: first?.subdimension ?? '*',
    also: further.map(({ subdimension }) => subdimension),
    matches,
  }
  return { ...facts, title: untranslated(text), serves, outputs, lead, partners, deadlines }
}

/** The first words of a text, the same in both languages. */
export function untranslated(text: string): Bilingual {
  const title = shortened(text, LONGEST_TITLE)
  return { vi: title, en: title }
}
