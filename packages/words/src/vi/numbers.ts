import type { NumberWords } from '../messages/numbers.ts'

export const numbers: NumberWords = {
  percentagePoints: digits => `${digits} điểm %`,
  points: digits => `${digits} điểm`,
}
