import type { Dataset } from './dataset.ts'
import { type Group, quartiles, standing } from './group.ts'
import { isScore, type MissingReason } from './panel.ts'
import { shareOfScale } from './share.ts'

/** A sub-dimension in the profile of a province, on the common scale 0–1. */
export interface ProfilePart {
  readonly id: string
  readonly share: number | null
  readonly missing: MissingReason | null
  readonly group: Group | null
  readonly medianShare: number | null
}

/** The sub-dimensions of a province by dimension, ready to be drawn on one scale. */
export interface Profile {
  readonly province: string
  readonly year: number
  readonly dimensions: readonly {
    readonly id: string
    readonly number: number
    readonly parts: readonly ProfilePart[]
  }[]
}

/**
 * The profile of a province in a year: each sub-dimension's share of scale, group and national median.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`
 * @example
 * profileOf(dataset, '14', 2023).dimensions.length // => 8
 */
export function profileOf({ panel }: Dataset, province: string, year: number): Profile {
  const { framework } = panel
  const partOf = (id: string): ProfilePart => {
    const score = panel.score(province, year, id)
    const scale = framework.scale(id, year)
    const median = quartiles(panel.column(year, id))?.median
    return {
      id,
      share: isScore(score) && scale ? shareOfScale(score, scale) : null,
      missing: isScore(score) ? null : score.missing,
      group: standing(panel, province, year, id)?.group ?? null,
      medianShare: median !== undefined && scale ? shareOfScale(median, scale) : null,
    }
  }
  return {
    province,
    year,
    dimensions: framework.dimensionsIn(year).map(id => ({
      id,
      number: framework.dimensions.find(dimension => dimension.id === id)?.number ?? 0,
      parts: framework.subdimensionsIn(year, id).map(partOf),
    })),
  }
}
