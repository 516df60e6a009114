import type { ChangeRow } from '@papi-lens/core'
import type { TrendsViewWords } from '../messages/trends-view.ts'
import { nameOf } from '../name-of.ts'
import { bandText, changeText } from '../score-text.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { signal as moves } from './signal.ts'

const speaker = { lang: 'en', names, numbers } as const

function judged(row: ChangeRow): string {
  const { direction, signal } = row
  if (direction !== 'up' && direction !== 'down') return 'unchanged'
  if (signal === null) return 'whether clearly cannot be judged'
  const band = bandText(row, speaker)
  const told = moves.moved[direction][signal]
  if (!band) return told
  return signal === 'clear' ? `${told} (usually ${band})` : `${told} (${band})`
}

export const trendsView: TrendsViewWords = {
  steps: 'Measured or scaled otherwise; see why: ',
  title: province => `${nameOf(province, 'en')}: what rose, what fell, since when`,
  lede: ({ up, down, of }) => {
    if (up + down === 0)
      return `None of ${of} sub-dimensions has a clear trend over its latest comparable years.`
    const told = [up && `${up} trend upwards`, down && `${down} trend downwards`].filter(Boolean)
    return `Of ${of} sub-dimensions, over their latest comparable years, ${told.join(' and ')}; the others show no clear trend or have too few years.`
  },
  between: (row, from, to) => {
    if (typeof row.to !== 'number') return null
    const told = changeText(row, speaker)
    return row.shareDelta === null
      ? `${from} → ${to}: does not compare (${told === names.verdict.redefined ? told : `${from}: ${told}`}).`
      : `${from} → ${to}: ${told}, ${judged(row)}.`
  },
  declines: (row, since, to) =>
    `Fell ${to - since} years in a row, from ${since}: ${changeText(row, speaker)} in all, ${judged(row)}.`,
  dimensions: 'Dimensions',
  subdimensions: 'Sub-dimensions',
  order: 'The clearest trend comes first. Choose one to see it large.',
  ofRegion: region => `Median of ${region}`,
  ofMembers: successor => `Provinces now in ${successor}`,
}
