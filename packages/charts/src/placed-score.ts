import {
  fiveNumbersOf,
  GROUPS,
  type Group,
  isScore,
  type MissingReason,
  type Panel,
  type Region,
  standing,
} from '@papi-lens/core'
import { formatScore, type Named, nameOf } from '@papi-lens/words'
import type { ChartSpeech } from './settings.ts'

/** A score of a province and its place among all; or why there is none. */
export interface PlacedScore {
  readonly score: number | null
  readonly missing: MissingReason | null
  readonly group: Group | null
  readonly rank: number | null
}

/** A province with its score and its place. */
export interface PlacedProvince extends PlacedScore {
  readonly code: string
  readonly name: Named
  readonly region: Region
}

/** Lowest score, quartiles, highest score. */
export type Cuts = readonly [number, number, number, number, number]

/** The score of a province in a unit and year with its group and rank. */
export function placedScore(panel: Panel, province: string, year: number, unit: string): PlacedScore {
  const score = panel.score(province, year, unit)
  const place = standing(panel, province, year, unit)
  return {
    ...(isScore(score) ? { score, missing: null } : { score: null, missing: score.missing }),
    group: place?.group ?? null,
    rank: place?.rank ?? null,
  }
}

/** All provinces with their scores in a unit and year. */
export function placedProvinces(panel: Panel, year: number, unit: string): PlacedProvince[] {
  return panel.provinces.map(({ code, vi, en, region }) => {
    return { code, name: { vi, en }, region, ...placedScore(panel, code, year, unit) }
  })
}

/** Where the quartile groups of a unit and year begin and end; null if nothing was published. */
export function cutsOf(panel: Panel, unit: string, year: number): Cuts | null {
  const { min, q1, median, q3, max } = fiveNumbersOf(panel, unit, year)
  const cuts = [min, q1, median, q3, max].filter(cut => cut !== null)
  return cuts.length === 5 ? (cuts as unknown as Cuts) : null
}

/** "42,40 · hạng 30/61", with the range of the rank where there is one; or why there is no score. */
export function placeText(
  { score, missing, rank }: Pick<PlacedScore, 'score' | 'missing' | 'rank'>,
  of: number,
  words: ChartSpeech,
  range: readonly [number, number] | null = null,
): string {
  if (score === null) return missing ? words.names.missing[missing] : ''
  const text = formatScore(score, words)
  return rank === null ? text : `${text} · ${words.charts.key.rank(rank, of, range)}`
}

/** How many of some groups are the lower two, and how many there are. */
export function countWeak(groups: readonly Group[]): { readonly weak: number; readonly placed: number } {
  return { weak: groups.filter(group => GROUPS.indexOf(group) >= 2).length, placed: groups.length }
}

/** What has no score, by the reason why; what a year did not measure is told otherwise. */
export function holesByReason<Hole extends Pick<PlacedScore, 'missing'>>(some: readonly Hole[]) {
  const reasons = new Set(some.flatMap(({ missing }) => missing ?? []))
  return [...reasons].flatMap(reason => {
    if (reason === 'not-measured') return []
    return [{ reason, holes: some.filter(({ missing }) => missing === reason) }]
  })
}

/** Of more provinces than this only the number is said. */
const MOST_NAMED = 6

/** Some provinces by name, or how many they are where that would be a long list. */
export function namesOrCount(some: readonly { readonly name: Named }[], words: ChartSpeech): string[] {
  if (some.length > MOST_NAMED) return [words.charts.caveat.provinces(some.length)]
  return some.map(({ name }) => nameOf(name, words))
}
