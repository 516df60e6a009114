import { formatDelta, formatScore } from '../../format.ts'
import type { TrendWords } from '../../messages/command/trend.ts'
import { names } from '../names.ts'

const FEW = 'fewer than five years name no trend'

type Verdict = Parameters<TrendWords['relative']>[1]

export const trend: TrendWords = {
  noScore: 'no score was published',
  segment: (years, segment) => {
    if (segment.slopePoints === null) return `${years}: a single score, no trend yet`
    return `${years}: ${way(segment)}, ${formatDelta(segment.slopePoints, 'en')} points a year (${certainty(segment)})`
  },
  relative: (years, relative) =>
    `Against the national median, ${years}: ${way(relative)}, ${formatDelta((relative.slope ?? 0) * 100, 'en')} percentage points of the scale a year (${certainty(relative)})`,
  ended: 'no longer measured',
  begun: 'measured from now on',
  more: count => `and ${count} more`,
}

function way({ direction }: Verdict): string {
  return direction === 'unclear' ? 'no clear trend' : names.direction[direction]
}

function certainty({ pValue, reason }: Verdict): string {
  if (pValue === null || reason === 'too-few-years') return FEW
  const p = pValue < 0.001 ? `p < ${formatScore(0.001, 'en', 3)}` : `p = ${formatScore(pValue, 'en', 3)}`
  return reason === null ? p : `${p}: may be chance`
}
