import type { Claim } from '@papi-lens/core'
import { attachedPlace, attachedUnit, isDenied, isDescribed, rankedAmong, ranksParts } from './attachment.ts'
import { claimsOf } from './claims-of-figure.ts'
import {
  isClose,
  isListed,
  isListOf,
  isOfTotal,
  isShareOf,
  quoteOf,
  type Stating,
  unitInTurn,
} from './figure-context.ts'
import { slotsOf } from './figure-slots.ts'
import type { AsideKind } from './figures/figure.ts'
import { countInGroup } from './group-count.ts'
import { isIntroduced } from './introduced.ts'
import { nthOf, type PlaceScope } from './place-scope.ts'
import { rankedParts } from './ranked-parts.ts'
import { rangeOver } from './score-range.ts'
import type { SentenceWalk } from './sentence-walk.ts'
import type { Placed } from './topic.ts'
import { isTotalSize, type UnitChoice, unitOf } from './unit-choice.ts'
import type { UnitMention } from './unit-mention.ts'

/** Where a figure stands in its sentence. */
export interface FigurePlace {
  readonly index: number
  /** Where the words begin that lead to it. */
  readonly from: number
  /** What those words name. */
  readonly mention: UnitMention | null
  /** The claim before it in the sentence. */
  readonly before: Placed | undefined
}

/** What a figure states: claims, or as what it is seen and not checked. */
export interface Stated {
  readonly claims: readonly Claim[]
  readonly asides: readonly AsideKind[]
}

/** A figure with whose it is, and of what. */
interface Read extends FigurePlace {
  readonly place: PlaceScope
  readonly unit: UnitChoice
  /** Its number in a list that is told in turn. */
  readonly nth: number
  /** How far the words behind it reach. */
  readonly until: number
  /** Whether the words behind it say whose it is. */
  readonly isAttached: boolean
}

/** What a figure states, with each slot filled from the words nearest to it. */
export function statedBy(walk: SentenceWalk, figure: Stating, at: FigurePlace): Stated {
  const { scene, topic } = walk
  const { text, blank, field, figures } = scene
  const until =
    figures.slice(at.index + 1).find(({ kind }) => kind !== 'year' && kind !== 'base')?.at ?? text.length
  const read = readFigure(walk, figure, { ...at, until })
  const { place, unit, nth } = read
  const aside = asideOf(walk, figure, read)
  if (aside !== null) return seen(aside)
  if (unit === null || unit === 'foreign') return seen('none')
  const isDatedByMarks = figures.some(({ kind }) => kind === 'year')
  if (!isDatedByMarks && topic.year === null && 'year' in figure && figure.year !== null)
    walk.set({ year: figure.year })
  const told = {
    line: scene.lineOf(figure.at),
    quote: quoteOf(text, at.from, figure.end),
    figure: text.slice(figure.at, figure.end).trim(),
  }
  const slots = (subject = place.subjects[0]) =>
    slotsOf(walk, figure, { index: at.index, from: at.from, nth, until, place, unit, subject })
  if (figure.kind === 'range') {
    const over = rangeOver(scene, figure, at.index)
    if (over === null) return seen('group-range')
    return { claims: claimsOf(figure, { ...slots(), ...over }, told), asides: [] }
  }
  if (figure.kind === 'rank' && figure.parts !== undefined) {
    const parts = place.subjects.length === 1 ? rankedParts(text, figure, field.framework) : []
    if (parts.length === 0) return seen('rank')
    const listEnd = parts.at(-1)?.end ?? 0
    // Figures within the list are of the part before them.
    if (figures[at.index + 1] === undefined || (figures[at.index + 1]?.at ?? 0) > listEnd + 3)
      walk.cursor = Math.max(walk.cursor, listEnd)
    const claims = parts.flatMap(({ id, at }) =>
      claimsOf(figure, { ...slots(), id }, { ...told, line: scene.lineOf(at) }),
    )
    return { claims, asides: [] }
  }
  const claims: Claim[] = []
  const asides: AsideKind[] = []
  const [subject] = place.subjects
  if (isStandingKind(figure)) {
    // "A (1,12 điểm), B (1,72 điểm) cùng xếp 61/61".
    const isShared =
      walk.parts.length > 1 && place.subjects.length === 1 && TOGETHER.test(text.slice(0, figure.at))
    const together = isShared ? walk.parts : []
    walk.parts = []
    if (together.length > 0)
      return { claims: together.flatMap(id => claimsOf(figure, { ...slots(subject), id }, told)), asides }
  }
  for (const subject of place.subjects) {
    const counted =
      figure.kind === 'group' && (!at.mention || at.mention === 'strange' || unit.id === 'total')
        ? countInGroup(blank.slice(at.from, figure.at), figure.group, slots(subject), told)
        : null
    if (counted === 'unclear') asides.push('group')
    else claims.push(...(counted ? [counted] : claimsOf(figure, slots(subject), told)))
  }
  return { claims, asides }
}

const TOGETHER =
  /(?<!\p{L})(?:cùng|đều|cùng nhau|cung|deu|all|both)(?:\s(?:được|có|đang|nằm|ở|are|were|rank|ranked))?\s$/iu

function seen(aside: AsideKind | 'none'): Stated {
  return { claims: [], asides: aside === 'none' ? [] : [aside] }
}

/** Whose figure it is and of what; what it names holds for those behind it. */
function readFigure(walk: SentenceWalk, figure: Stating, at: FigurePlace & { until: number }): Read {
  const { scene, topic, outer } = walk
  const { text, blank, marks, inTurn, field } = scene
  const { mention, until } = at
  const isStanding = isStandingKind(figure)
  let place = isStanding && walk.scope.place.statistic !== 'value' ? walk.scope.apart : walk.scope.place
  const attached = attachedPlace(text, figure, marks[walk.mark], until, place.isNamed)
  const isAttached = attached !== null
  if (attached !== null) {
    place = { subjects: [attached], statistic: 'value', isCertain: true, others: [], isNamed: true }
    walk.set({ place, apart: place })
    walk.last = { place: attached, places: [attached] }
  }
  const isInTurn = inTurn && outer.length === 0 && (figure.kind === 'score' || figure.kind === 'rank')
  // "lần lượt đạt 41,26; 39,91 điểm, xếp thứ 39 và 58": each kind is told in turn.
  if (isInTurn && walk.turnOf !== figure.kind) walk.turn = 0
  if (isInTurn) walk.turnOf = figure.kind
  const nth = isInTurn ? walk.turn++ : Math.max(0, walk.turn - 1)
  if (inTurn) place = nthOf(place, nth)
  const isOnce = walk.scope.place !== walk.scope.apart && marks[walk.mark - 1]?.kind !== 'some'
  // A bracket is about one throughout, and behind it the scope before it holds again.
  if (isOnce && outer.length === 0 && walk.isCompared()) walk.set({ place: walk.scope.apart })

  const behind = attachedUnit(blank, figure, until, field.framework)
  if (behind !== null && (mention === null || typeof mention === 'string' || !isClose(mention))) {
    walk.cursor = Math.max(walk.cursor, behind.end)
    if (behind.id === 'foreign') {
      walk.set({ unit: 'foreign', isNamed: true })
      walk.isForeign = true
      return { ...at, place, nth, isAttached, unit: 'foreign' }
    }
    walk.set({ unit: { id: behind.id, near: text.length, ids: [behind.id] }, isNamed: true })
    walk.nameDimension(behind.id, behind.end)
    walk.isForeign = false
    return { ...at, place, nth, isAttached, unit: { id: behind.id, isDoubtful: false } }
  }
  const words = {
    mention,
    standing: unitInTurn(walk.scope.unit, nth, inTurn),
    isNamed: walk.scope.isNamed,
    isOfTotal: isOfTotal(scene, figure),
  }
  return { ...at, place, nth, isAttached, unit: unitOf(figure, words, topic, field.framework) }
}

/** As what a figure is seen and not checked; "none" where it states nothing, null where it states something. */
function asideOf(walk: SentenceWalk, figure: Stating, read: Read): AsideKind | 'none' | null {
  const { scene, scope, topic } = walk
  const { text, blank, figures, inTurn, field } = scene
  const { place, unit, index, from, until, mention, before } = read
  const kind = kindOf(figure)
  const isStanding = isStandingKind(figure)
  if (unit === 'foreign') return 'other-index'
  // Eight scores in turn of eight dimensions that are not named, a rise among provinces of a region.
  const isUnnamedList = inTurn && isListed(scene, index) && !isListOf(place, scope.unit, walk.listed)
  const isRegional =
    figure.kind === 'rank-change' && rankedAmong(text, { ...figure, of: null }, until) !== null
  if (isUnnamedList || isRegional || isDenied(text, figure)) return kind
  if (scope.isLongAgo && !('year' in figure && figure.year !== null)) return 'other-years'
  // "3 chỉ số lọt tốp 10": parts are counted, not the whole ranked.
  if (ranksParts(text, figure, blank.slice(from, figure.at), field.framework)) return kind
  if (figure.kind === 'group' && isDescribed(text, figure, figures[index + 1])) return 'group-range'
  if (figure.kind === 'share' && !isShareOf(scene, before, figure.at))
    return before !== undefined && figure.at - before.at < NEAR_CHANGE ? 'percent' : 'none'
  // "Điểm trung bình cả nước … thấp nhất ở X": an extreme of means, not a rank.
  if (figure.kind === 'rank' && isExtreme(text, figure) && scope.place.statistic !== 'value') return 'mean'
  const isBare = figure.kind === 'score' && figure.bare === true
  const isOfTotal = isBare && read.isAttached && isTotalSize(figure.value)
  if (isBare && !isOfTotal && !isIntroduced(scene, figure, index, mention, from))
    return scope.isNamed || (isTotalSize(figure.value) && topic.id !== null) ? 'score' : 'none'
  if (figure.kind === 'range') return unit === null ? 'group-range' : null
  if (unit === null || place.subjects.length === 0 || (place.subjects.length > 1 && !isStanding))
    return !isBare && (topic.id !== null || walk.dimension !== null) ? kind : 'none'
  return null
}

/** Whether a rank is told by the word "cao nhất" or "thấp nhất" alone. */
function isExtreme(text: string, { at, end }: Stating): boolean {
  return /(?:cao|thấp|thap) nh[ấa]t/iu.test(text.slice(at, end))
}

/** A percentage this near behind a score or a change tells that change in another way. */
const NEAR_CHANGE = 90

/** As which kind a figure is counted where it is not checked. */
function kindOf({ kind }: Stating): AsideKind {
  if (kind === 'record') return 'other-years'
  if (kind === 'group') return 'group'
  return kind === 'rank' || kind === 'rank-change' ? 'rank' : 'score'
}

/** Whether a figure tells where one stands among others. */
function isStandingKind({ kind }: Stating): boolean {
  return kind === 'group' || kind === 'rank' || kind === 'rank-change'
}
