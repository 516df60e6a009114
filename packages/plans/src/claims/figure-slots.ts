import type { ClaimSubject, Doubt } from '@papi-lens/core'
import { rankedAmong } from './attachment.ts'
import type { Slots } from './claims-of-figure.ts'
import { isYearNear, type Stating, yearBehind } from './figure-context.ts'
import { isPublicationDated } from './figures/year-words.ts'
import { type PlaceScope, readingsOf } from './place-scope.ts'
import { regionOf } from './scene.ts'
import type { SentenceWalk } from './sentence-walk.ts'
import { periodOf } from './sentence-years.ts'

/** What is known of a figure when its slots are filled. */
interface Known {
  readonly index: number
  readonly from: number
  readonly nth: number
  readonly until: number
  readonly place: PlaceScope
  readonly unit: { readonly id: string | null; readonly isDoubtful: boolean }
  /** One of those of the place. */
  readonly subject: ClaimSubject | undefined
}

/** The slots of a figure's claims, with what in them is doubtful and how they could be read else. */
export function slotsOf(
  { scene, topic, scope, listed }: SentenceWalk,
  figure: Stating,
  { index, from, nth, until, place, unit, subject }: Known,
): Slots {
  const { text, figures, years, inTurn, field } = scene
  const { own } = field
  const isDated = 'year' in figure && figure.year !== null
  const behind = yearBehind(scene, index)
  const inOrder = listed.length > 1 ? listed : datesInOrder(figures, years.all)
  const year =
    (inTurn && (listed.length > 1 || figure.kind === 'rank') ? inOrder[nth] : undefined) ??
    scope.compared ??
    behind ??
    scope.year ??
    topic.year
  const period = periodOf(figures, index, scope, years, topic)
  const isYearOpen =
    (topic.isYearCarried || isPublicationDated(text)) &&
    years.own.length === 0 &&
    scope.compared === null &&
    !scope.isDated
  const doubts: Doubt[] = [
    ...(place.isCertain ? [] : (['subject'] as const)),
    ...(unit.isDoubtful ? (['unit'] as const) : []),
    ...(isYearOpen && !isDated ? (['year'] as const) : []),
  ]
  // Ranks and groups of another year agree by chance too often to be taken from a bracket.
  const isStanding = figure.kind === 'group' || figure.kind === 'rank' || figure.kind === 'rank-change'
  const isYearTold = topic.year !== null || figures.slice(0, index).some(({ kind }) => kind === 'year')
  const toldYears = isStanding && isYearTold ? years.own : years.all
  const otherYears = isDated || behind !== null || isYearNear(figures, index, from) ? [] : new Set(toldYears)
  const readings = [
    ...readingsOf(place.others),
    ...[...otherYears].filter(other => other !== year).map(other => ({ year: other })),
    ...(unit.isDoubtful && unit.id !== 'total' ? [{ id: 'total' }] : []),
    // A change without a year compared with is one from the year before, whatever other years the sentence tells.
    ...(!isCompared(scene, index, scope.from) && period.year !== null && period.from !== period.year - 1
      ? [{ from: period.year - 1 }]
      : []),
  ]
  const among = figure.kind === 'rank' ? rankedAmong(text, figure, until) : null
  return {
    subject,
    statistic: place.statistic,
    id: unit.id,
    year: year ?? period.year,
    period,
    among: among === 'own' ? regionOf(field, subject ?? own) : among,
    doubts,
    readings,
  }
}

/** The years of a sentence, in order, where as many ranks are told in turn as there are years. */
function datesInOrder(
  figures: SentenceWalk['scene']['figures'],
  years: readonly number[],
): readonly number[] {
  const ranks = figures.filter(({ kind }) => kind === 'rank').length
  const told = [...new Set(years)]
  return ranks === told.length ? told : []
}

/** Whether the sentence says with which year a change is compared, before it or right behind it. */
function isCompared({ figures }: SentenceWalk['scene'], index: number, from: number | null): boolean {
  return from !== null || figures.slice(index + 1, index + 3).some(({ kind }) => kind === 'base')
}
