import { formatScore } from '../format.ts'
import type { MoverWords } from '../messages/movers.ts'

const count = (value: number) => formatScore(value, 'en', 0)

export const movers: MoverWords = {
  changes: ({ n, risen, fallen, judged, clearUp, clearDown, clearByChance, afterBH }) => {
    const moved = `${count(n)} changes of provinces in sub-dimensions: ${count(risen)} up, ${count(fallen)} down`
    if (judged === 0) return `${moved}; which of them are beyond usual movement cannot be known`
    return `${moved}; ${count(clearUp)} clearly up, ${count(clearDown)} clearly down, about ${count(clearByChance)} by chance alone; standing in the whole list: ${count(afterBH.up)} up, ${count(afterBH.down)} down`
  },
  unit: ({ name, n, up, down, clearUp, clearDown }) =>
    `${name}: ${up} of ${n} provinces up (${clearUp} clearly), ${down} down (${clearDown} clearly)`,
  noChange: (name, verdict) => `${name}: no change can be given (${verdict})`,
  noMover: 'No change of a province was beyond usual movement.',
  signal: (signal, afterBH) => {
    if (signal === null) return '–'
    if (signal === 'within') return 'within it'
    return afterBH ? 'clear, stands' : 'clear'
  },
  note: '"Standing": clear also when all provinces and sub-dimensions are looked at together (Benjamini–Hochberg, 10%).',
}
