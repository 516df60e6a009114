import type { ChangeWords } from '../../messages/command/change.ts'
import { nameOf } from '../../name-of.ts'
import { bandText, changeText, scoreText } from '../../score-text.ts'
import { withinSentence } from '../../sentence.ts'
import { names } from '../names.ts'
import { numbers } from '../numbers.ts'
import { signal } from '../signal.ts'
import { terms } from '../terms.ts'
import { figures } from './figures.ts'

const speaker = { lang: 'en', names, numbers } as const

/** The change of the total after its scores, and what it is against usual movement. */
function moved(total: Parameters<ChangeWords['headline']>[0]['total']): string {
  const { direction, comparability } = total
  // A missing score has said why already.
  if (typeof total.from !== 'number' || typeof total.to !== 'number') return ''
  if (direction === null) return `, no change can be given (${names.verdict[comparability]})`
  if (direction === 'flat') return `, ${names.direction.flat}`
  const band = bandText(total, speaker)
  const size = changeText(total, speaker)
  if (total.signal === null || band === null) return `, ${names.direction[direction]} ${size}`
  const usual = total.signal === 'clear' ? `usual movement ${band}` : band
  return ` (${size}), ${signal.moved[direction][total.signal]} (${usual})`
}

export const change: ChangeWords = {
  headline: ({ province, from, to, total, certainty }) => {
    const scores = `${scoreText(total.from, speaker)} → ${scoreText(total.to, speaker)}`
    const groups = [total.groupFrom, total.groupTo].flatMap(group =>
      group ? [names.group[group].toLowerCase()] : [],
    )
    const group = total.groupTo ? `; group ${[...new Set(groups)].join(' → ')}` : ''
    const border = certainty?.onBorderOf ? ` (${signal.onBorderOf(certainty.onBorderOf)})` : ''
    return `${nameOf(province, 'en')} ${from}–${to}: ${figures.total} ${scores}${moved(total)}${group}${border}`
  },
  range: (year, range) => `Range of the rank in ${year}: ${range.join('–')}.`,
  inRegion: ({ region, from, to, rankFrom, ofFrom, rankTo, ofTo }) =>
    `In the ${names.region[region]}: rank ${rankFrom} of ${ofFrom} in ${from}, ${rankTo} of ${ofTo} in ${to}.`,
  marks: (up, down) =>
    `${up} ${signal.moved.up.clear}, ${down} ${signal.moved.down.clear}: ${withinSentence(terms['clear-change'].text, 'en')}`,
  rescaled: `pp: ${names.verdict.rescaled}, so shares of the scale are compared (papi explain rescaled).`,
}
