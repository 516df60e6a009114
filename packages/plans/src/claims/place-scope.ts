import type { ClaimReading, ClaimSubject, Statistic } from '@papi-lens/core'
import type { PlaceMark } from './place-marks.ts'
import type { Topic } from './topic.ts'

/** Whose figures a sentence tells at some place of it. */
export interface PlaceScope {
  /** Several where a list was named; empty for provinces that are not named. */
  readonly subjects: readonly (ClaimSubject | undefined)[]
  readonly statistic: Statistic
  readonly isCertain: boolean
  /** Other provinces it may be. */
  readonly others: readonly ClaimSubject[]
  /** Whether it is one of a list. */
  readonly isOfList?: true
  /** Whether the sentence itself names it. */
  readonly isNamed: boolean
}

/**
 * Whose figures a sentence tells before it names anybody: the document's own province, unless the passage has just named
 * another; the one named just before where the document has none.
 */
export function startingPlace(own: string | null | undefined, topic: Topic): PlaceScope {
  const last = topic.place
  const base = { statistic: 'value', isNamed: false } as const
  if (own === undefined) return { ...base, subjects: [undefined], isCertain: true, others: [] }
  if (own !== null) {
    const other = last !== null && last !== own
    return { ...base, subjects: [own], isCertain: !other, others: other ? [last] : [] }
  }
  return { ...base, subjects: [last], isCertain: last === null, others: [] }
}

/** "Với 47,82 điểm, xếp thứ nhất cả nước, PAPI của X …": the figures come before the one they are of. */
export function placeAhead(
  text: string,
  marks: readonly PlaceMark[],
  own: string | null | undefined,
): PlaceScope | null {
  const ahead = /^\s*(?:Với|With)\s/u.test(text)
    ? marks.find(mark => mark.kind === 'province' && !mark.compared)
    : undefined
  if (ahead?.kind !== 'province') return null
  const others = own != null && own !== ahead.code ? [own] : []
  return { subjects: [ahead.code], statistic: 'value', isCertain: true, others, isNamed: false }
}

/** The scope behind a mark. */
export function placeAfter(
  mark: PlaceMark,
  scope: PlaceScope,
  own: string | null | undefined,
  topic: Topic,
): PlaceScope {
  const named = { statistic: 'value', isCertain: true, others: [], isNamed: true } as const
  switch (mark.kind) {
    case 'province': {
      const before = mark.listed && scope.isNamed && scope.statistic === 'value' ? scope.subjects : []
      return { ...named, subjects: [...before, mark.code] }
    }
    case 'many':
      return {
        ...named,
        subjects: [mark.subject],
        statistic: mark.statistic,
        isCertain: mark.subject !== null,
      }
    case 'both':
      return topic.places.length === mark.count
        ? { ...named, subjects: topic.places }
        : { ...named, subjects: [] }
    case 'some':
      return { ...named, subjects: [] }
    case 'this':
      if (scope.isNamed) return scope
      return topic.place === null ? scope : { ...named, subjects: [topic.place], others: own ? [own] : [] }
    case 'own':
      // "Huyện A đạt …; PAPI của tỉnh đạt …".
      if (scope.isNamed && scope.subjects.length === 0) return startingPlace(own, topic)
      if (scope.isNamed) return scope
      return { ...scope, isCertain: scope.isCertain || (own != null && topic.place === null) }
  }
}

/** The one of a list that the nth figure belongs to; the scope itself where it is no list. */
export function nthOf(scope: PlaceScope, nth: number): PlaceScope {
  const subject = scope.subjects[nth]
  return scope.subjects.length < 2 || subject === undefined
    ? scope
    : { ...scope, subjects: [subject], isOfList: true }
}

export function readingsOf(others: readonly ClaimSubject[]): ClaimReading[] {
  return others.map(subject => ({ subject }))
}
