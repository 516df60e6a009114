import {
  findProvince,
  isScore,
  type Panel,
  regionStanding,
  type Score,
  type Standing,
  standing,
} from '@papi-lens/core'
import { formatScore, nameOf, scoreText } from '@papi-lens/words'
import type { Invocation } from '../call/invocation.ts'
import { type Json, provinceJson, scoreJson } from './json.ts'
import { tableText } from './table.ts'
import { NOTHING } from './wording.ts'

/** One unit of several provinces: their scores, range and mean, as the views of a region and a successor have them. */
export interface MembersView {
  readonly unit: string
  readonly members: readonly { readonly province: string; readonly score: Score }[]
  readonly range: { readonly min: number; readonly max: number } | null
  readonly coverage: { readonly published: number; readonly of: number }
  readonly indicativeMean: number | null
}

/** The units of a year: the total, then each dimension with its sub-dimensions. */
export function unitsIn({ framework }: Panel, year: number): string[] {
  return [
    'total',
    ...framework.dimensionsIn(year).flatMap(id => [id, ...framework.subdimensionsIn(year, id)]),
  ]
}

/** Each province with its scores and where they stand, then each unit with range and mean. */
export function membersJson(
  panel: Panel,
  year: number,
  views: readonly MembersView[],
): { [key: string]: Json } {
  const provinces = views[0]?.members.map(({ province }) => province) ?? []
  const scoreOf = (province: string, unit: string) => {
    const place = standing(panel, province, year, unit)
    return {
      score: scoreJson(panel.score(province, year, unit)),
      rank: place?.rank ?? null,
      of: ofIn(panel, year, unit),
      group: place?.group ?? null,
    }
  }
  const { framework } = panel
  return {
    members: provinces.map(province => ({
      province: provinceJson(findProvince(panel.provinces, province)),
      total: scoreOf(province, 'total'),
      dimensions: framework.dimensionsIn(year).map(id => ({
        id,
        ...scoreOf(province, id),
        subdimensions: framework
          .subdimensionsIn(year, id)
          .map(sub => ({ id: sub, ...scoreOf(province, sub) })),
      })),
    })),
    units: views.map(({ unit, range, coverage, indicativeMean }) => ({
      id: unit,
      range: range && { min: range.min, max: range.max },
      coverage: { published: coverage.published, of: coverage.of },
      indicativeMean,
    })),
    basis: 'unweighted-mean-indicative',
  }
}

/** Each province with its total and where it stands, the highest first. */
export function memberTable(
  { width, words }: Invocation,
  panel: Panel,
  year: number,
  view: MembersView,
): string {
  const { heads } = words.command.places
  const rows = [...view.members]
    .sort((a, b) => sortable(b.score) - sortable(a.score))
    .map(({ province, score }) => {
      const place: Standing | null = standing(panel, province, year, view.unit)
      const home = regionStanding(panel, province, year, view.unit)
      return [
        nameOf(findProvince(panel.provinces, province), words),
        scoreText(score, words),
        place ? `${place.rank}/${place.of}` : NOTHING,
        home.rank === null ? NOTHING : `${home.rank}/${home.of}`,
        place ? words.names.group[place.group] : NOTHING,
      ]
    })
  return tableText(
    [
      { head: heads.province, wraps: true },
      { head: heads.total, align: 'right' },
      { head: heads.rank, align: 'right' },
      { head: heads.inRegion, align: 'right', optional: true },
      { head: heads.group, wraps: true },
    ],
    rows,
    width,
  )
}

/** Each unit with the lowest and the highest member, and the mean of the members. */
export function rangeTable(
  { style, width, words }: Invocation,
  { framework, provinces }: Panel,
  year: number,
  views: readonly MembersView[],
): string {
  const { heads } = words.command.places
  const rows = views.map(({ unit, members, range, coverage, indicativeMean }) => {
    const at = (score: number | undefined) => {
      const member = members.find(candidate => candidate.score === score)
      if (score === undefined || !member) return NOTHING
      return `${formatScore(score, words)} ${nameOf(findProvince(provinces, member.province), words)}`
    }
    const cells = [
      framework.position(unit, year) ?? '',
      nameOf(framework.unit(unit), words),
      at(range?.min),
      at(range?.max),
      indicativeMean === null ? NOTHING : formatScore(indicativeMean, words),
      `${coverage.published}/${coverage.of}`,
    ]
    return framework.unit(unit).level === 'subdimension' ? cells : cells.map(style.bold)
  })
  return tableText(
    [
      { head: heads.number },
      { head: heads.unit, wraps: true },
      { head: heads.lowest, wraps: true },
      { head: heads.highest, wraps: true },
      { head: heads.mean, align: 'right', wraps: true },
      { head: heads.published, align: 'right', optional: true },
    ],
    rows,
    width,
  )
}

/** Provinces with a score. */
function ofIn(panel: Panel, year: number, unit: string): number {
  return panel.column(year, unit).filter(score => !Number.isNaN(score)).length
}

/** Holes come last. */
function sortable(score: Score): number {
  return isScore(score) ? score : Number.NEGATIVE_INFINITY
}
