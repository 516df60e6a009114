import { PRIORITY_WEIGHTS, type PriorityWeights } from '@papi-lens/core'
import type { Notice } from '../../place.ts'

/** What weights are given to, in the order in which an address and the drawer have them. */
export const WEIGHED = [
  'level',
  'leverage',
  'change',
  'persistence',
] as const satisfies readonly (keyof PriorityWeights)[]

/** Weights as the reader sets them: whole numbers from 0 to 100, of which only the proportion counts. */
export type SetWeights = Readonly<Record<keyof PriorityWeights, number>>

/** The weights that hold unless others are set. */
export const USUAL_WEIGHTS: SetWeights = eachWeight(name => Math.round(PRIORITY_WEIGHTS[name] * 100))

/** Weights as an address has them, "60-25-15-0"; null for the usual ones, and, with a notice, for what is none. */
export function readWeights(text: string | null): {
  readonly weights: SetWeights | null
  readonly notices: readonly Notice[]
} {
  if (text === null) return { weights: null, notices: [] }
  const parts = /^\d{1,3}(-\d{1,3}){3}$/.test(text) ? text.split('-').map(Number) : []
  const weights = eachWeight((_, at) => parts[at] ?? 0)
  const set = Object.values(weights)
  if (parts.length === 0 || set.some(part => part > 100) || set.every(part => part === 0))
    return { weights: null, notices: [words => words.prioritiesView.unknownWeights(text.slice(0, 40))] }
  return { weights: writeWeights(weights) === writeWeights(USUAL_WEIGHTS) ? null : weights, notices: [] }
}

/** The same for an address. */
export function writeWeights(weights: SetWeights): string {
  return WEIGHED.map(name => weights[name]).join('-')
}

/** Weights that sum to 1, as the order takes them. */
export function inProportion(weights: SetWeights): PriorityWeights {
  const sum = WEIGHED.reduce((total, name) => total + weights[name], 0)
  return eachWeight(name => weights[name] / sum)
}

function eachWeight(weigh: (name: keyof PriorityWeights, at: number) => number): SetWeights {
  const [level, leverage, change, persistence] = WEIGHED.map(weigh)
  return { level: level ?? 0, leverage: leverage ?? 0, change: change ?? 0, persistence: persistence ?? 0 }
}
