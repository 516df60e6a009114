import type { Doubt } from '@papi-lens/core'
import { attachedPlace, attachedUnit, isDenied, isDescribed, rankedAmong, ranksParts } from './attachment.ts'
import { claimsOf } from './claims-of-figure.ts'
import {
  asChange,
  isClose,
  isCompared,
  isListed,
  isListOf,
  isOfTotal,
  isShareOf,
  isStating,
  isYearNear,
  quoteOf,
  type Stating,
  unitInTurn,
  yearsAfter,
} from './figure-context.ts'
import type { AsideKind } from './figures/figure.ts'
import { countInGroup } from './group-count.ts'
import { isIntroduced } from './introduced.ts'
import { nthOf, type PlaceScope, placeAfter, placeAhead, readingsOf, startingPlace } from './place-scope.ts'
import { regionOf, type Scene } from './scene.ts'
import { periodOf } from './sentence-years.ts'
import type { Placed, Topic } from './topic.ts'
import { isTotalSize, unitOf } from './unit-choice.ts'
import { type UnitMention, unitAtPosition, unitMentioned } from './unit-mention.ts'

/** What holds at a place of a sentence; a bracket has its own until it closes. */
interface Scope {
  readonly unit: UnitMention | null
  readonly isNamed: boolean
  readonly year: number | null
  /** Whether a year was told in the sentence or the bracket so far. */
  readonly isDated: boolean
  /** Whether years are meant that are not told: "nhiều năm trước". */
  readonly isLongAgo: boolean
  readonly from: number | null
  /** Year of the results in a bracket behind a year compared with: "so với năm 2022 (thứ 43)". */
  readonly compared: number | null
  readonly place: PlaceScope
  /** Whose figures follow what is told of many provinces. */
  readonly apart: PlaceScope
}

/** What a walk through a sentence's figures found. */
export interface Walked {
  readonly placed: readonly Placed[]
  readonly asides: readonly AsideKind[]
  readonly topic: Topic
  /** Whether a unit was named. */
  readonly isNamed: boolean
  /** The dimension, or "total", named last before a place of the sentence; what the text was about if none was. */
  dimensionBefore(at: number): string | null
}

/** Walks through the figures of a sentence; each gets what the words nearest to it name. */
export function walkFigures(scene: Scene, topic: Topic): Walked {
  const { text, blank, figures, marks, years, inTurn, field } = scene
  const { framework, own } = field
  const placed: Placed[] = []
  const asides: AsideKind[] = []
  const outer: Scope[] = []
  const first = placeAhead(text, marks, own) ?? startingPlace(own, topic)
  const isDatedByMarks = figures.some(({ kind }) => kind === 'year')
  let scope: Scope = {
    unit: topic.foreign ? 'foreign' : { id: topic.id, near: text.length, ids: [] },
    isNamed: false,
    year: topic.year ?? years.own[0] ?? years.dated[0] ?? null,
    isDated: false,
    isLongAgo: false,
    from: null,
    compared: null,
    place: first,
    apart: first,
  }
  let cursor = 0
  let mark = 0
  let turn = 0
  let listed: readonly number[] = years.all.length === 0 ? topic.years : []
  let dimension: string | null = null
  const dimensions: { readonly at: number; readonly id: string }[] = []
  let isForeign = topic.foreign
  let seen = false
  let last: Pick<Topic, 'place' | 'places'> = { place: topic.place, places: topic.places }

  const passMarks = (until: number): void => {
    for (let next = marks[mark]; next && next.at < until; next = marks[++mark]) {
      // "hơn Tây Ninh": only a bracket right behind it is about Tây Ninh.
      if (next.kind === 'province' && next.compared && !/^\s?\(/.test(text.slice(next.end, next.end + 2)))
        continue
      const place = placeAfter(next, scope.place, own, topic)
      const isOnce = (next.kind === 'province' || next.kind === 'many') && next.compared
      const apart = isOnce || next.kind === 'many' ? scope.apart : place
      scope = { ...scope, place, apart }
      if (next.kind !== 'province' || !next.listed) turn = 0
      if (next.kind === 'province' && !isOnce) {
        const before = seen ? last.places : []
        seen = true
        last = {
          place: next.code,
          places: [...new Set([...before, next.code])],
        }
      }
    }
  }
  const nameDimension = (id: string, at: number): void => {
    dimension = framework.unit(id).dimension ?? id
    dimensions.push({ at, id: dimension })
  }
  const nameUnit = (at: number, end: number): UnitMention | null => {
    const words = blank.slice(cursor, at)
    cursor = end
    const position = unitAtPosition(words, framework, scope.year ?? topic.year)
    const mention = position
      ? { id: position, near: 0, ids: [position] }
      : unitMentioned(words, framework, dimension ?? topic.id ?? topic.section, isForeign)
    if (mention && mention !== 'strange') {
      scope = { ...scope, unit: mention, isNamed: true }
      isForeign = mention === 'foreign'
      if (mention !== 'foreign' && mention.id !== null) nameDimension(mention.id, at)
    }
    return mention
  }

  const state = (figure: Stating, index: number, from: number, mention: UnitMention | null): void => {
    const { at, end } = figure
    const isStanding = figure.kind === 'group' || figure.kind === 'rank' || figure.kind === 'rank-change'
    const kind = figure.kind === 'group' ? 'group' : isStanding ? 'rank' : 'score'
    const until =
      figures.slice(index + 1).find(({ kind: next }) => next !== 'year' && next !== 'base')?.at ?? text.length
    let place = isStanding && scope.place.statistic !== 'value' ? scope.apart : scope.place
    const attached = attachedPlace(text, figure, marks[mark], until, place.isNamed)
    if (attached !== null) {
      place = { subjects: [attached], statistic: 'value', isCertain: true, others: [], isNamed: true }
      scope = { ...scope, place, apart: place }
      last = { place: attached, places: [attached] }
    }
    const isInTurn = inTurn && outer.length === 0 && (figure.kind === 'score' || figure.kind === 'rank')
    const nth = isInTurn ? turn++ : Math.max(0, turn - 1)
    if (inTurn) place = nthOf(place, nth)
    const isOnce = scope.place !== scope.apart && marks[mark - 1]?.kind !== 'some'
    // A bracket is about one throughout, and behind it the scope before it holds again.
    if (isOnce && outer.length === 0 && isCompared(scene, mark)) scope = { ...scope, place: scope.apart }

    const behind = attachedUnit(blank, figure, until, framework)
    const isBehind = behind !== null && (mention === null || typeof mention === 'string' || !isClose(mention))
    if (isBehind) {
      cursor = Math.max(cursor, behind.end)
      scope = { ...scope, unit: { id: behind.id, near: text.length, ids: [behind.id] }, isNamed: true }
      nameDimension(behind.id, behind.end)
      isForeign = false
    }
    const unit = isBehind
      ? { id: behind.id, isDoubtful: false }
      : unitOf(
          figure,
          {
            mention,
            standing: unitInTurn(scope.unit, nth, inTurn),
            isNamed: scope.isNamed,
            isOfTotal: isOfTotal(scene, figure),
          },
          topic,
          framework,
        )
    const isDated = 'year' in figure && figure.year !== null
    if (unit === 'foreign') {
      asides.push('other-index')
      return
    }
    // Eight scores in turn of eight dimensions that are not named, a rise among provinces of a region.
    const isUnnamedList = inTurn && isListed(scene, index) && !isListOf(place, scope.unit, listed)
    const isRegional =
      figure.kind === 'rank-change' && rankedAmong(text, { ...figure, of: null }, until) !== null
    if (isUnnamedList || isRegional || isDenied(text, figure)) {
      asides.push(kind)
      return
    }
    if (scope.isLongAgo && !isDated) {
      asides.push('other-years')
      return
    }
    // "3 chỉ số lọt tốp 10": parts are counted, not the whole ranked.
    if (ranksParts(text, figure, blank.slice(from, at), framework)) {
      asides.push(kind)
      return
    }
    if (figure.kind === 'group' && isDescribed(text, figure, figures[index + 1])) {
      asides.push('group-range')
      return
    }
    const isBare = figure.kind === 'score' && figure.bare === true
    const isShown =
      figure.kind === 'share'
        ? isShareOf(scene, placed.at(-1), at)
        : !isBare || isIntroduced(scene, figure, index, mention, from)
    if (!isShown) {
      if (figure.kind === 'score' && (scope.isNamed || (isTotalSize(figure.value) && topic.id !== null)))
        asides.push('score')
      return
    }
    if (unit === null || place.subjects.length === 0 || (place.subjects.length > 1 && !isStanding)) {
      if (!isBare && (topic.id !== null || dimension !== null)) asides.push(kind)
      return
    }
    if (!isDatedByMarks && topic.year === null && 'year' in figure && figure.year !== null)
      scope = { ...scope, year: figure.year }
    const year =
      (inTurn && listed.length > 1 ? listed[nth] : undefined) ?? scope.compared ?? scope.year ?? topic.year
    const period = periodOf(figures, index, scope, years, topic)
    const quote = quoteOf(text, from, end)
    const told = { line: scene.lineOf(at), quote, figure: text.slice(at, end).trim() }
    const isYearOpen =
      topic.isYearCarried && years.own.length === 0 && scope.compared === null && !scope.isDated
    const doubts: Doubt[] = [
      ...(place.isCertain ? [] : (['subject'] as const)),
      ...(unit.isDoubtful ? (['unit'] as const) : []),
      ...(isYearOpen && !isDated ? (['year'] as const) : []),
    ]
    // Ranks and groups of another year agree by chance too often to be taken from a bracket.
    const isYearTold = topic.year !== null || figures.slice(0, index).some(({ kind }) => kind === 'year')
    const toldYears = isStanding && isYearTold ? years.own : years.all
    const otherYears = isDated || isYearNear(figures, index, from) ? [] : new Set(toldYears)
    const readings = [
      ...readingsOf(place.others),
      ...[...otherYears].filter(other => other !== year).map(other => ({ year: other })),
      ...(unit.isDoubtful && unit.id !== 'total' ? [{ id: 'total' }] : []),
    ]
    const among = figure.kind === 'rank' ? rankedAmong(text, figure, until) : null
    for (const subject of place.subjects) {
      const slots = {
        subject,
        statistic: place.statistic,
        id: unit.id,
        year: year ?? period.year,
        period,
        among: among === 'own' ? regionOf(field, subject ?? own) : among,
        doubts,
        readings,
      }
      const counted =
        figure.kind === 'group' && (!mention || mention === 'strange' || unit.id === 'total')
          ? countInGroup(blank.slice(from, at), figure.group, slots, told)
          : null
      if (counted === 'unclear') asides.push('group')
      else for (const claim of counted ? [counted] : claimsOf(figure, slots, told)) placed.push({ at, claim })
    }
  }

  figures.forEach((figure, index) => {
    const { at, end } = figure
    passMarks(at)
    const from = cursor
    if (figure.kind === 'year') {
      listed = figures[index - 1]?.kind === 'year' ? [...listed, figure.year] : [figure.year]
      if (listed.length === 1) turn = scope.place.subjects.length > 1 ? turn : 0
      scope = { ...scope, year: figure.year, isDated: true, compared: null, isLongAgo: false }
    } else if (figure.kind === 'long-ago') {
      scope = { ...scope, isLongAgo: true }
    } else if (figure.kind === 'base') {
      const back = figure.back ?? 1
      scope = { ...scope, from: figure.year ?? (scope.year === null ? null : scope.year - back) }
    } else if (figure.kind === 'open') {
      nameUnit(at, end)
      // "sau Thái Nguyên (45,79 điểm)": behind the bracket the sentence goes on about whom it was about.
      outer.push(isCompared(scene, mark) ? { ...scope, place: scope.apart } : scope)
      const before = figures[index - 1]
      if (before?.kind === 'base' && at - before.end < 3)
        scope = { ...scope, compared: before.year ?? (scope.year === null ? null : scope.year - 1) }
    } else if (figure.kind === 'close') {
      scope = outer.pop() ?? scope
      cursor = end
    } else {
      const mention = nameUnit(at, end)
      if (figure.kind === 'aside') asides.push(figure.of)
      else if (isStating(figure)) state(asChange(figure, scene, index), index, from, mention)
    }
  })
  passMarks(text.length)
  const rest = unitMentioned(blank.slice(cursor), framework, dimension ?? topic.id ?? topic.section)
  if (rest && rest !== 'strange' && dimension === null) {
    isForeign = rest === 'foreign'
    // A text under the heading of a dimension stays with it when it says "PAPI".
    if (rest !== 'foreign' && rest.id === 'total' && topic.section === null) dimension = 'total'
  }
  return {
    placed,
    asides,
    isNamed: dimension !== null,
    dimensionBefore: at => dimensions.filter(named => named.at <= at).at(-1)?.id ?? topic.id,
    topic: {
      ...yearsAfter(scene, topic),
      years: listed.length > 1 ? listed : [],
      id: dimension ?? topic.id,
      foreign: isForeign,
      ...last,
    },
  }
}
