import { type Dataset, type Group, isWeakArea, prioritiesOf, type Unit } from '@papi-lens/core'
import type { PriorityMatrixFound } from '@papi-lens/words'
import type { AskedWith } from '../../asked.ts'

/** One sub-dimension of the matrix. Shares are 0–1. */
export interface MatrixArea {
  readonly unit: Unit
  readonly number: string
  readonly score: number
  readonly group: Group
  /** 1 for the most urgent. */
  readonly order: number
  readonly isFirst: boolean
  /** Whether it is low or fell clearly, which the most urgent of a strong province need not be. */
  readonly isWeak: boolean
  /** Share of the other provinces whose level is higher. */
  readonly level: number
  /** Share of the other provinces that changed more for the better since the year before; null if that does not compare. */
  readonly change: number | null
  /** Where it stands upright: by its change where that is clear, else about the middle, for no reason but room; null as above. */
  readonly up: number | null
  /** How far the third quartile is, against the largest such distance of the province. */
  readonly leverage: number
  /** Share of random weightings under which it is among the first five. */
  readonly stability: number
}

/** What a priority matrix shows. */
export interface PriorityMatrixFindings extends PriorityMatrixFound {
  readonly areas: readonly MatrixArea[]
}

const FIRST = 5
/** Half the height of the zone of changes within usual movement, and the lanes in which those stand. */
export const ZONE = 0.25
const LANES = [0, 0.19, -0.19, 0.095, -0.095]

/**
 * The sub-dimensions of a province and year by how far behind they are and how they changed, most urgent first.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`
 * @example
 * const { areas } = priorityMatrixFindings(dataset, { province: findProvince(provinces, '14'), year: 2023 })
 * areas[0].unit.id // => 'voluntary-contributions'
 * areas.filter(({ isFirst }) => isFirst).length // => 5
 */
export function priorityMatrixFindings(
  dataset: Dataset,
  asked: AskedWith<'province'>,
): PriorityMatrixFindings {
  const { province, year } = asked
  const { framework } = dataset.panel
  const areas = prioritiesOf(dataset, province.code, year).map(
    ({ id, score, group, components, movedBetter, changeCounted, stability, flags }, index): MatrixArea => ({
      unit: framework.unit(id),
      number: framework.position(id, year) ?? '',
      score,
      group,
      order: index + 1,
      isFirst: index < FIRST,
      isWeak: isWeakArea(flags),
      level: components.level,
      change: movedBetter,
      up: movedBetter === null || changeCounted ? movedBetter : 0.5 + (LANES[index % LANES.length] ?? 0),
      leverage: components.leverage,
      stability: stability ?? 0,
    }),
  )
  return { province, year, areas }
}

/** Whether its change is within usual movement. */
export const isWithin = ({ change, up }: MatrixArea): boolean => change !== up
