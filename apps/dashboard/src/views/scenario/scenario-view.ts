import { type Dataset, type Goal, round4 } from '@papi-lens/core'
import type { Notice } from '../../place.ts'
import { defineView } from '../view-definition.ts'
import { readGoal, writeGoal } from './own-goal.ts'

/** What the view of scenarios holds of its own. */
export interface ScenarioFields {
  /** The total, or the dimension whose next group is asked about. */
  readonly unit: string
  /** Supposed scores by sub-dimension. */
  readonly set: Readonly<Record<string, number>>
  /** The reader's own target, of the same unit. */
  readonly target: Goal | null
}

/** How much is needed? */
export const scenarioView = defineView<ScenarioFields>({
  id: 'scenario',
  read(query, { to }, dataset) {
    const asked = query.get('unit') ?? 'total'
    const isUnit = asked === 'total' || dataset.panel.framework.dimensionsIn(to).includes(asked)
    const { set, wrong } = readSettings(query.get('set'), to, dataset)
    const wanted = query.get('target')
    const target = readGoal(wanted)
    const notices: Notice[] = wrong.slice(0, 3).map(text => words => words.scenarioView.unknownSetting(text))
    if (!isUnit) notices.push(words => words.page.unknownUnit(asked.slice(0, 60), to))
    if (wanted !== null && target === null)
      notices.push(words => words.scenarioView.unknownTarget(wanted.slice(0, 40)))
    return { own: { unit: isUnit ? asked : 'total', set, target }, notices }
  },
  write: ({ unit, set, target }) => ({
    ...(unit !== 'total' && { unit }),
    ...(Object.keys(set).length > 0 && {
      set: Object.entries(set)
        .map(([id, score]) => `${id}:${score}`)
        .join(','),
    }),
    ...(target && { target: writeGoal(target) }),
  }),
  // Scores that were supposed for one province mean nothing for another.
  inAnotherProvince: ({ unit, target }) => ({ unit, set: {}, target }),
  load: async () => {
    const { ScenarioPage } = await import('./scenario-page.tsx')
    return { Show: ScenarioPage }
  },
})

/** "health-care:2.05,law-and-order:1.9" as scores on their scales, and what of it is none. */
function readSettings(
  text: string | null,
  year: number,
  { panel: { framework } }: Dataset,
): { readonly set: Readonly<Record<string, number>>; readonly wrong: readonly string[] } {
  const parts = text === null ? [] : text.slice(0, 2000).split(',').filter(Boolean)
  const measured = new Set(
    framework.dimensionsIn(year).flatMap(dimension => framework.subdimensionsIn(year, dimension)),
  )
  const set = new Map<string, number>()
  const wrong: string[] = []
  for (const part of parts) {
    const [, id = '', figure = ''] = /^([a-z-]+):(\d{1,2}(?:\.\d{1,4})?)$/.exec(part) ?? []
    const scale = measured.has(id) ? framework.scale(id, year) : null
    const score = Number(figure)
    if (figure !== '' && scale && score >= round4(scale.min) && score <= round4(scale.max)) set.set(id, score)
    else wrong.push(part.slice(0, 60))
  }
  return { set: Object.fromEntries(set), wrong }
}
