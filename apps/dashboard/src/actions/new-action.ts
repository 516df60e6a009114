import type { ServingItem } from '@papi-lens/plans'
import { nameOf, type Words } from '@papi-lens/words'
import { agencyName, outputsText } from '../area/answer-text.ts'
import type { Area } from '../area/story.ts'
import { type Action, LIMITS } from './action.ts'

/** Whom and what an action is about. */
export interface About {
  readonly province: string
  readonly year: number
  readonly area: Pick<Area, 'id' | 'score'>
}

/** An action of one's own, to be filled. */
export function freeAction({ province, year, area: { id: area, score } }: About, id: string): Action {
  return {
    id,
    province,
    area,
    year,
    score: typeof score === 'number' ? score : null,
    cause: '',
    action: '',
    lead: '',
    partners: '',
    due: '',
    output: '',
    status: 'open',
    source: null,
    deadlines: null,
  }
}

/** An action as a task of a plan has it. What the plan does not tell is empty, to be filled. */
export function actionOfTask(
  about: About,
  { plan, item }: ServingItem,
  agencies: Readonly<Record<string, string>>,
  words: Words,
  id: string,
): Action {
  const cut = (text: string) => text.slice(0, LIMITS.letters)
  const list = (names: readonly string[]) =>
    cut(names.map(name => agencyName(name, agencies, words)).join('; '))
  return {
    ...freeAction(about, id),
    action: cut(nameOf(item.title, words)),
    lead: list(item.lead),
    partners: list(item.partners),
    due: cut(item.deadlines.map(words.plans.deadline).join('; ')),
    output: cut(outputsText(item.outputs, words)),
    source: { id: cut(plan.id), plan: cut(words.plans.issued(plan)), ref: cut(item.ref) },
    deadlines: item.deadlines.slice(0, 50),
  }
}

/** Whether a list holds a task already. */
export function holdsTask(
  actions: readonly Action[],
  { province, year, area }: About,
  { plan, item }: ServingItem,
): boolean {
  return actions.some(
    action =>
      action.province === province &&
      action.year === year &&
      action.area === area.id &&
      action.source?.ref === item.ref &&
      action.source.id === plan.id,
  )
}
