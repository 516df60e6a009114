import type { Action } from './action.ts'

/** What happens to one action: it comes (null before), goes (null after) or becomes another; `at` is its place in the list. */
export interface Change {
  readonly before: Action | null
  readonly after: Action | null
  readonly at: number
}

/** What is done, and undone, at once. */
export type Step = readonly Change[]

/** How many steps can be undone. */
export const MOST_STEPS = 100

/** Puts actions at the end of a list; one that is there already is replaced. */
export function putting(actions: readonly Action[], put: readonly Action[]): Step {
  let end = actions.length
  return put.flatMap((after): Change[] => {
    const at = actions.findIndex(({ id }) => id === after.id)
    const before = actions[at] ?? null
    if (before !== null && same(before, after)) return []
    return [{ before, after, at: before === null ? end++ : at }]
  })
}

/** Takes an action out of a list. */
export function removing(actions: readonly Action[], id: string): Step {
  const at = actions.findIndex(action => action.id === id)
  const before = actions[at]
  return before ? [{ before, after: null, at }] : []
}

/**
 * The list after a step. Actions are found by their id, not by their place, so that a step also fits a list that was edited
 * elsewhere meanwhile: what is not in the step stays as it is.
 */
export function applied(actions: readonly Action[], step: Step): readonly Action[] {
  const list = [...actions]
  for (const { before, after, at } of step) {
    const id = (after ?? before)?.id
    const place = list.findIndex(action => action.id === id)
    if (after === null) {
      if (place >= 0) list.splice(place, 1)
    } else if (place >= 0) list[place] = after
    else list.splice(Math.min(at, list.length), 0, after)
  }
  return list
}

/** The step that takes another one back. */
export function inverse(step: Step): Step {
  return step.map(({ before, after, at }) => ({ before: after, after: before, at })).reverse()
}

/** The steps that can be undone after one more, the latest last. */
export function remembered(steps: readonly Step[], step: Step): readonly Step[] {
  return step.length === 0 ? steps : [...steps, step].slice(-MOST_STEPS)
}

function same(a: Action, b: Action): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
