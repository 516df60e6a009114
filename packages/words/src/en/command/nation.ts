import { formatScore } from '../../format.ts'
import type { NationWords } from '../../messages/command/nation.ts'
import { movers } from '../movers.ts'

const count = (value: number) => formatScore(value, 'en', 0)

export const nation: NationWords = {
  ...movers,
  title: ({ from, to, provinces }) => `The nation ${from}–${to}, ${provinces} provinces`,
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
  more: more => `and ${count(more)} more that stand; --json gives the whole list`,
}
