import type { Dataset, Group, Province, Unit } from '@papi-lens/core'
import { type Area, areasOf, type Coverage } from '@papi-lens/plans'
import type { TaskCoverageFound } from '@papi-lens/words'
import type { AskedWith } from '../../asked.ts'

/** A weak area and what serves it. */
export interface CoverageRow {
  readonly area: Area
  readonly unit: Unit
  /** Position number of the year, e.g. "6.1". */
  readonly number: string
  readonly group: Group
}

/** What a task coverage shows. */
export interface TaskCoverageFindings extends TaskCoverageFound {
  readonly province: Province
  /** Weak areas by what plans do about them, those that none serves first; within that, most urgent first. */
  readonly rows: readonly CoverageRow[]
}

/** Gaps first: they are what a reader is to see. */
const ORDER: readonly Coverage[] = ['none', 'no-plan', 'lower-level', 'own']

/**
 * What the plans that answer a year's results do about the weak areas of a province: a view of `areasOf`.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`
 * @example
 * const found = taskCoverageFindings(dataset, { province: findProvince(provinces, '14'), year: 2023, plans })
 * found.rows[0].unit.id // => 'voluntary-contributions'
 * found.joined.plans.answering.length // => 1
 */
export function taskCoverageFindings(
  dataset: Dataset,
  asked: AskedWith<'province' | 'plans'>,
): TaskCoverageFindings {
  const { province, year, plans } = asked
  const { framework } = dataset.panel
  const joined = areasOf(dataset, plans, province.code, year)
  const rows = joined.weak.flatMap((area): CoverageRow[] => {
    const { id, priority } = area
    if (!priority) return []
    return [
      { area, unit: framework.unit(id), number: framework.position(id, year) ?? '', group: priority.group },
    ]
  })
  const place = ({ area }: CoverageRow) => ORDER.indexOf(area.coverage)
  return { province, year, joined, rows: rows.sort((a, b) => place(a) - place(b)) }
}
