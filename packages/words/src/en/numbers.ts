import type { NumberWords } from '../messages/numbers.ts'

export const numbers: NumberWords = {
  percentagePoints: digits => `${digits} pp`,
  points: digits => `${digits} points`,
}
