import { type Goal, GROUPS } from '@papi-lens/core'

/** The kinds of targets that are set by a number. */
export const GOAL_KINDS = ['rise', 'rank', 'score', 'gain'] as const

export type GoalKind = (typeof GOAL_KINDS)[number]

/** A goal from its kind and number; null where the number is none for it. */
export function goalOf(kind: GoalKind, value: number): Goal | null {
  if (!Number.isFinite(value) || value <= 0 || value > 100) return null
  switch (kind) {
    case 'rise':
      return Number.isInteger(value) ? { kind, places: value } : null
    case 'rank':
      return Number.isInteger(value) ? { kind, rank: value } : null
    case 'score':
      return { kind, score: value }
    case 'gain':
      return { kind, gain: value }
  }
}

/** The kind and number of a goal; null for one of a group. */
export function numberOf(goal: Goal): { readonly kind: GoalKind; readonly value: number } | null {
  switch (goal.kind) {
    case 'rise':
      return { kind: 'rise', value: goal.places }
    case 'rank':
      return { kind: 'rank', value: goal.rank }
    case 'score':
      return { kind: 'score', value: goal.score }
    case 'gain':
      return { kind: 'gain', value: goal.gain }
    case 'group':
      return null
  }
}

/** A goal as an address has it: "rise-3", "score-44.5", "group-high". */
export function writeGoal(goal: Goal): string {
  const told = numberOf(goal)
  if (told) return `${told.kind}-${told.value}`
  return goal.kind === 'group' ? `group-${goal.group}` : ''
}

/** The same from an address; null for what is none. */
export function readGoal(text: string | null): Goal | null {
  const group = GROUPS.find(known => text === `group-${known}`)
  if (group) return { kind: 'group', group }
  const [, name, figure] = /^([a-z]+)-(\d{1,3}(?:\.\d{1,4})?)$/.exec(text ?? '') ?? []
  const kind = GOAL_KINDS.find(known => known === name)
  return kind ? goalOf(kind, Number(figure)) : null
}
