import type { Dataset } from '@papi-lens/core'
import { dueDays, readDeadlines, toICalendar } from '@papi-lens/plans'
import type { Words } from '@papi-lens/words'
import type { Action } from './action.ts'
import { areaName } from './action-table.ts'

/** A calendar of actions. */
export interface ActionCalendar {
  /** The file. */
  readonly text: string
  /** Actions of which no day is known, so that nothing of them is in it. */
  readonly left: number
}

/**
 * The deadlines of actions as a calendar: those of a plan's task as the plan has them, those that were written by hand as they
 * can be read. What is dropped has none.
 */
export function actionCalendar(actions: readonly Action[], dataset: Dataset, words: Words): ActionCalendar {
  // What recurs is entered in the year after the results, for which plans are made.
  const year = Math.max(0, ...actions.map(action => action.year)) + 1
  const items = actions
    .filter(({ status }) => status !== 'dropped')
    .map(action => ({
      uid: `action-${action.id}`,
      title: action.action || areaName(action, dataset, words),
      description: [areaName(action, dataset, words), action.lead].filter(Boolean).join('\n'),
      deadlines: action.deadlines ?? readDeadlines(action.due, { year: action.year + 1 }).deadlines,
    }))
  const dated = items.filter(({ deadlines }) =>
    deadlines.some(deadline => dueDays(deadline, deadlines, year).length > 0),
  )
  const text = toICalendar(items, { year, name: words.actions.title, lang: words.lang, words: words.plans })
  return { text, left: items.length - dated.length }
}
