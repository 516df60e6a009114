import { formatScore } from '../../format.ts'
import type { NationWords } from '../../messages/command/nation.ts'

const count = (value: number) => formatScore(value, 'en', 0)

export const nation: NationWords = {
  title: ({ from, to, provinces }) => `The nation ${from}–${to}, ${provinces} provinces`,
  changes: ({ n, risen, fallen, judged, clearUp, clearDown, clearByChance, afterBH }) => {
    const moved = `${count(n)} changes of provinces in sub-dimensions: ${count(risen)} up, ${count(fallen)} down`
    if (judged === 0) return `${moved}; which of them are beyond usual movement cannot be known`
    return `${moved}; ${count(clearUp)} clearly up, ${count(clearDown)} clearly down, about ${count(clearByChance)} by chance alone; standing in the whole list: ${count(afterBH.up)} up, ${count(afterBH.down)} down`
  },
  unit: ({ name, n, up, down, clearUp, clearDown }) =>
    `${name}: ${up} of ${n} provinces up (${clearUp} clearly), ${down} down (${clearDown} clearly)`,
  noChange: (name, verdict) => `${name}: no change can be given (${verdict})`,
  heads: {
    number: 'No.',
    unit: 'Dimension, sub-dimension',
    up: 'Up',
    down: 'Down',
    flat: 'Flat',
    clearUp: 'Clearly up',
    clearDown: 'Clearly down',
    surviving: 'Standing',
    median: 'Median',
    province: 'Province',
    change: 'Change',
    signal: 'Against usual movement',
  },
  movers: 'Changes furthest beyond usual movement:',
  noMover: 'No change of a province was beyond usual movement.',
  more: more => `and ${count(more)} more that stand; --json gives the whole list`,
  signal: (signal, afterBH) => {
    if (signal === null) return '–'
    if (signal === 'within') return 'within it'
    return afterBH ? 'clear, stands' : 'clear'
  },
  note: '"Standing": clear also when all provinces and sub-dimensions are looked at together (Benjamini–Hochberg, 10%).',
}
