import { type Dataset, isScore, type ProfilePart, profileOf, round4 } from '@papi-lens/core'
import type { ShapeFound } from '@papi-lens/words'
import type { AskedWith } from '../../asked.ts'
import { type UnitRow, unitRow } from '../../rows/unit-rows.ts'

/** A petal with its name, number and score. */
export type ShapePart = UnitRow & ProfilePart & { readonly score: number | null }

/** What the shape of a province shows. */
export interface ShapeFindings extends ShapeFound {
  readonly dimensions: readonly { readonly head: UnitRow; readonly parts: readonly ShapePart[] }[]
}

/**
 * What the shape of a province shows: its sub-dimensions as shares of scale, their groups and the national median of each.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`
 * @example
 * const found = shapeFindings(dataset, { province: findProvince(provinces, '14'), year: 2023 })
 * [found.dimensions.length, found.compared] // => [8, 28]
 */
export function shapeFindings(dataset: Dataset, { province, year }: AskedWith<'province'>): ShapeFindings {
  const { panel } = dataset
  const { framework } = panel
  const rowOf = (id: string) => unitRow(framework, id, year)
  const dimensions = profileOf(dataset, province.code, year).dimensions.map(({ id, parts }) => ({
    head: rowOf(id),
    parts: parts.map(part => {
      const score = panel.score(province.code, year, part.id)
      return { ...rowOf(part.id), ...part, score: isScore(score) ? score : null }
    }),
  }))
  const gaps = dimensions
    .flatMap(({ parts }) => parts)
    .flatMap(({ unit, number, share, medianShare }) =>
      share === null || medianShare === null ? [] : [{ unit, number, gap: round4(share - medianShare) }],
    )
  const below = gaps.filter(({ gap }) => gap < 0)
  const [furthest = null] = below.toSorted((a, b) => a.gap - b.gap)
  const measured = dimensions.reduce((sum, { parts }) => sum + parts.length, 0)
  const counts = { measured, compared: gaps.length, below: below.length }
  return { province, year, dimensions, ...counts, furthest }
}
