import {
  flagName,
  formatDelta,
  formatScore,
  groupName,
  type Lang,
  missingName,
  verdictName,
} from '@papi-lens/charts'
import type { ChangeRow, Dimension, Framework, Score, SubDimension, Unit } from '@papi-lens/core'
import type { Output } from '@papi-lens/plans'
import { sentenceOf } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import type { Area, Story } from './story.ts'
import type { View } from './view.ts'

/** A piece of a sentence; `strong` ones carry the figures. */
export type Piece = string | { readonly strong: string }

const nameOf = ({ vi, en }: { vi: string; en: string }, lang: Lang): string => (lang === 'vi' ? vi : en)
const lower = (text: string, lang: Lang): string =>
  lang === 'vi' ? text.toLocaleLowerCase('vi') : text.toLowerCase()

/** Name of a unit, a province or anything else that has one in both languages. */
export function named(
  thing: Unit | Dimension | SubDimension | { vi: string; en: string },
  lang: Lang,
): string {
  return nameOf(thing, lang)
}

/** The finding the page opens with. */
export function headline({ scorecard, published }: Story, { province, to, lang }: View): string {
  const { score, group } = scorecard.total
  const place = nameOf(province, lang)
  if (!published) {
    return lang === 'vi'
      ? `${place}, PAPI ${to}: không công bố điểm`
      : `${place}, PAPI ${to}: no scores published`
  }
  if (typeof score !== 'number' || group === null) {
    return lang === 'vi'
      ? `${place}, PAPI ${to}: không công bố đủ điểm để có tổng`
      : `${place}, PAPI ${to}: too few published scores for a total`
  }
  const points = formatScore(score, lang)
  const name = lower(groupName(group, lang), lang)
  return lang === 'vi'
    ? `${place}, PAPI ${to}: ${points}\u00a0điểm, nhóm ${name}`
    : `${place}, PAPI ${to}: ${points}\u00a0points, ${name} group`
}

/** Rank, change and what lies beneath it. */
export function lede(story: Story, view: View, framework: Framework): Piece[] {
  if (!story.published) {
    return [
      view.lang === 'vi'
        ? 'Kết quả khảo sát của tỉnh năm đó vượt sai số cho phép nên PAPI không công bố điểm. Hãy chọn năm khác.'
        : 'The survey result of the province exceeded the allowed error that year, so PAPI published no scores. Please choose another year.',
    ]
  }
  return [...rankPart(story, view), ...totalPart(story, view, framework), ...declinePart(story, view)]
}

function rankPart({ scorecard }: Story, { lang }: View): Piece[] {
  const { rank, of } = scorecard.total
  if (rank === null) return []
  return [lang === 'vi' ? 'Hạng ' : 'Rank ', { strong: `${rank}/${of}` }]
}

function totalPart({ summary }: Story, { from, lang }: View, framework: Framework): Piece[] {
  const { total, risen, fallen } = summary
  const vi = lang === 'vi'
  if (typeof total.to !== 'number') return []
  if (total.comparability !== 'same') {
    const reason = vi ? 'bộ chỉ số đã đổi' : 'the index changed in between'
    return [
      vi
        ? `; tổng điểm không so được với ${from} vì ${reason}. `
        : `; the total does not compare with ${from}: ${reason}. `,
    ]
  }
  if (total.delta === null) {
    return [
      vi
        ? `; năm ${from} không công bố đủ điểm để so sánh. `
        : `; too few scores were published for ${from} to compare. `,
    ]
  }
  const up = total.direction === 'up'
  const leading = (up ? risen : fallen)
    .slice(0, 2)
    .map(row => lower(nameOf(framework.unit(row.id), lang), lang))
  const because =
    leading.length === 0 || total.direction === 'flat'
      ? ''
      : vi
        ? ` ${up ? 'nhờ' : 'chủ yếu do giảm ở'} ${leading.join(' và ')}`
        : ` ${up ? 'thanks to' : 'mainly for falls in'} ${leading.join(' and ')}`
  return [
    ', ',
    { strong: formatDelta(total.delta, lang) },
    vi ? ` so với ${from}${because}. ` : ` since ${from}${because}. `,
  ]
}

function declinePart({ summary }: Story, { lang, from }: View): Piece[] {
  const { declined, comparable, measured, hidden, total } = summary
  const vi = lang === 'vi'
  if (comparable === 0) {
    return [
      vi ? `Không nội dung thành phần nào so được với ${from}.` : `No sub-dimension compares with ${from}.`,
    ]
  }
  const some = comparable < measured
  if (declined === 0) {
    return [vi ? 'Không nội dung thành phần nào giảm điểm.' : 'No sub-dimension fell.']
  }
  const but = total.direction === 'up'
  const opening = vi ? (but ? 'Nhưng ' : '') : but ? 'But ' : ''
  const share = { strong: vi ? `${declined} trong ${comparable}` : `${declined} of ${comparable}` }
  const what = vi
    ? ` nội dung thành phần${some ? ' so sánh được' : ''} giảm điểm`
    : ` ${some ? 'comparable ' : ''}sub-dimensions fell`
  const inside =
    hidden === 0
      ? '.'
      : vi
        ? `, trong đó ${hidden} nội dung giảm ngay trong những chỉ số đang tăng.`
        : `, ${hidden} of them inside dimensions that rose.`
  return [opening, share, what, inside]
}

/** How far the plans that answer the results serve the weak areas; where none is loaded, how to load one. */
export function coverage({ joined }: Story, { lang, province, to }: View): string {
  const words = wordsIn(lang)
  const found = sentenceOf(words.coverage.finding(joined, province), lang)
  if (joined.plans.answering.length > 0) return found
  const command = `papi priorities --province ${province.slug} --year ${to} --plan FILE`
  return `${found} ${words.coverage.howToLoad(command)}`
}

/** What counts as weak, and that a longer span of the view changes nothing about it. */
export function weakNotes({ lang, from, to }: View): string {
  const { coverage } = wordsIn(lang)
  const notes = [coverage.weakMeaning(to), ...(from < to - 1 ? [coverage.longerSpan(from, to)] : [])]
  return notes.map(note => sentenceOf(note, lang)).join(' ')
}

/**
 * Why an area needs attention, in a few words: rank, the change from the year before with what its flags add, and the
 * change over the span of the view where that is longer.
 */
export function reasons({ scored, change, span, flags }: Area, { lang, from, to }: View): string {
  const vi = lang === 'vi'
  const words: string[] = []
  if (scored.rank !== null) words.push(`${vi ? 'hạng' : 'rank'} ${scored.rank}/${scored.of}`)
  if (change?.direction === 'down' && change.delta !== null) {
    // The word says the direction, so the sign is left out.
    words.push(`${vi ? 'giảm' : 'down'} ${formatDelta(change.delta, lang).slice(1)}`)
  }
  if (change && flags.includes('group-drop') && change.groupTo !== null) {
    const group = lower(groupName(change.groupTo, lang), lang)
    words.push(vi ? `xuống nhóm ${group}` : `dropped to ${group}`)
  }
  for (const flag of ['persistent-decline', 'relative-decline'] as const) {
    if (flags.includes(flag)) words.push(flagName(flag, lang))
  }
  if (from !== to - 1 && span.direction !== null) words.push(`${from}–${to}: ${changeText(span, lang)}`)
  return words.join(' · ')
}

/** A score, or why there is none. */
export function scoreText(score: Score, lang: Lang, decimals = 2): string {
  return typeof score === 'number' ? formatScore(score, lang, decimals) : missingName(score.missing, lang)
}

/** A change as it may be told: points, or a share of scale where only that compares, or why there is none. */
export function changeText(row: ChangeRow, lang: Lang, decimals?: number): string {
  if (row.delta !== null) return formatDelta(row.delta, lang, decimals)
  if (row.shareDelta !== null) return `${formatDelta(row.shareDelta * 100, lang, 1)}%`
  if (row.comparability === 'redefined') return verdictName('redefined', lang)
  // A missing score of the later year stands in the column of scores already.
  return typeof row.to === 'number' && typeof row.from !== 'number'
    ? missingName(row.from.missing, lang)
    : '–'
}

/** Kinds of output as a list. */
export function outputsText(outputs: readonly Output[], lang: Lang): string {
  const { output } = wordsIn(lang).plans
  return [...new Set(outputs.map(({ kind }) => output(kind)))].filter(Boolean).join(', ')
}
