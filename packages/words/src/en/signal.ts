import { formatScore } from '../format.ts'
import type { SignalWords } from '../messages/signal.ts'
import { names } from './names.ts'

export const signal: SignalWords = {
  moved: {
    up: { clear: 'rose clearly', within: 'up, within usual movement' },
    down: { clear: 'fell clearly', within: 'down, within usual movement' },
  },
  declines: ({ comparable, judged, declined, clearDeclines, byChance }) => {
    const counted = `${declined} of ${comparable} sub-dimensions declined`
    const clear =
      clearDeclines.length > 0 ? `, ${clearDeclines.length} of them clearly` : ', none of them clearly'
    return comparable > 0
      ? `${counted}${judged > 0 ? clear : ''}; chance alone gives about ${Math.round(byChance.declined)}`
      : counted
  },
  rankRange: (best, worst) => (best === worst ? `rank ${best}` : `ranks ${best}–${worst}`),
  onBorderOf: group => `on the border of the ${names.group[group].toLocaleLowerCase('en')} group`,
  detectedResampling: ({ year, evidence }) => {
    const { lower, subdimensions, correlation, correlationBefore, correlationAfter } = evidence
    const [own, before, after] = [correlation, correlationBefore, correlationAfter].map(value =>
      formatScore(value, 'en'),
    )
    return `the surveyed localities may have been drawn anew in ${year}: provinces' scores correlate at only ${own} with the year before (neighbouring pairs of years ${before} and ${after}), lower than both in ${lower} of ${subdimensions} sub-dimensions`
  },
}
