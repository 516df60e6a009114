import type { ChangeWords } from '../../messages/command/change.ts'
import { nameOf } from '../../name-of.ts'
import { bandText, changeText, scoreText } from '../../score-text.ts'
import { withinSentence } from '../../sentence.ts'
import { names } from '../names.ts'
import { numbers } from '../numbers.ts'
import { signal } from '../signal.ts'
import { terms } from '../terms.ts'
import { figures } from './figures.ts'

const speaker = { lang: 'vi', names, numbers } as const
const lower = (text: string) => text.toLocaleLowerCase('vi')

/** The change of the total after its scores, and what it is against usual movement. */
function moved(total: Parameters<ChangeWords['headline']>[0]['total']): string {
  const { direction, comparability } = total
  // A missing score has said why already.
  if (typeof total.from !== 'number' || typeof total.to !== 'number') return ''
  if (direction === null) return `, không có mức thay đổi (${names.verdict[comparability]})`
  if (direction === 'flat') return `, ${names.direction.flat}`
  const band = bandText(total, speaker)
  const size = changeText(total, speaker)
  if (total.signal === null || band === null) return `, ${names.direction[direction]} ${size}`
  const usual = total.signal === 'clear' ? `dao động thường ${band}` : band
  return ` (${size}), ${signal.moved[direction][total.signal]} (${usual})`
}

export const change: ChangeWords = {
  headline: ({ province, from, to, total, certainty }) => {
    const scores = `${scoreText(total.from, speaker)} → ${scoreText(total.to, speaker)}`
    const groups = [total.groupFrom, total.groupTo].flatMap(group =>
      group ? [lower(names.group[group])] : [],
    )
    const group = total.groupTo ? `; nhóm ${[...new Set(groups)].join(' → ')}` : ''
    const border = certainty?.onBorderOf ? ` (${signal.onBorderOf(certainty.onBorderOf)})` : ''
    return `${nameOf(province, 'vi')} ${from}–${to}: ${figures.total} ${scores}${moved(total)}${group}${border}`
  },
  range: (year, range) => `Khoảng hạng ${year}: ${range.join('–')}.`,
  inRegion: ({ region, from, to, rankFrom, ofFrom, rankTo, ofTo }) =>
    `Trong vùng ${names.region[region]}: hạng ${rankFrom}/${ofFrom} năm ${from}, ${rankTo}/${ofTo} năm ${to}.`,
  marks: (up, down) =>
    `${up} ${signal.moved.up.clear}, ${down} ${signal.moved.down.clear}: ${withinSentence(terms['clear-change'].text, 'vi')}`,
  rescaled: `Điểm %: ${names.verdict.rescaled}, nên so bằng phần của thang điểm (papi explain rescaled).`,
}
