import { type Dataset, type Group, isWeakArea, type Province, prioritiesOf, type Unit } from '@papi-lens/core'
import type { Bilingual, ChartPlan, ChartTask } from '../../chart-plan.ts'

/** A task or measure that serves a weak area. */
export interface CoveringTask {
  /** Index of its plan. */
  readonly plan: number
  readonly kind: 'task' | 'measure'
  readonly ref: string
  readonly title: Bilingual
  /** Whether the area is what it serves most, not one of the others it also serves. */
  readonly isMain: boolean
}

/** A weak area and what the plans do about it. */
export interface CoverageArea {
  readonly unit: Unit
  readonly number: string
  readonly group: Group
  readonly tasks: readonly CoveringTask[]
  /** Tasks and measures for its dimension as a whole, which name no part of it. */
  readonly general: number
}

/** What a task coverage shows. */
export interface TaskCoverageFindings {
  readonly province: Bilingual
  readonly year: number
  readonly plans: readonly { readonly id: string; readonly title: Bilingual }[]
  /** Most urgent first. */
  readonly areas: readonly CoverageArea[]
  readonly uncovered: readonly CoverageArea[]
  /** Tasks and measures of the plans in all. */
  readonly items: number
}

/**
 * Which tasks and measures of some plans answer the weak sub-dimensions of a province: those in the lower two groups, and
 * those that declined.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`
 * @example
 * const found = taskCoverageFindings(dataset, findProvince(provinces, '14'), 2023, plans)
 * found.areas[0].unit.id // => 'health-care'
 * found.plans.length // => 5
 */
export function taskCoverageFindings(
  dataset: Dataset,
  province: Province,
  year: number,
  plans: readonly ChartPlan[],
): TaskCoverageFindings {
  const { framework } = dataset.panel
  const items = plans.flatMap((plan, index) => [
    ...plan.tasks.map(task => ({ task, plan: index, kind: 'task' as const })),
    ...(plan.measures ?? []).map(task => ({ task, plan: index, kind: 'measure' as const })),
  ])
  const areas = prioritiesOf(dataset, province.code, year, { draws: 0 })
    .filter(({ flags }) => isWeakArea(flags))
    .map(({ id, dimension, group }): CoverageArea => {
      const tasks = items.flatMap(({ task, plan, kind }): CoveringTask[] => {
        if (!serves(task, id)) return []
        const { ref, title } = task
        return [{ plan, kind, ref, title, isMain: task.serves.main === id }]
      })
      const general = items.filter(({ task }) => task.serves.main === '*' && task.dimension === dimension)
      return {
        unit: framework.unit(id),
        number: framework.position(id, year) ?? '',
        group,
        tasks,
        general: general.filter(({ task }) => !serves(task, id)).length,
      }
    })
  return {
    province,
    year,
    plans: plans.map(({ id, title }) => ({ id, title })),
    areas,
    uncovered: areas.filter(({ tasks }) => tasks.length === 0),
    items: items.length,
  }
}

function serves({ serves: { main, also } }: ChartTask, id: string): boolean {
  return main === id || also.includes(id)
}
