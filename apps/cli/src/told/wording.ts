import { formatScore, groupName, type Lang, missingName } from '@papi-lens/charts'
import type { Group, Province, Score, Unit } from '@papi-lens/core'

/** Stands for what cannot be said of a missing score. */
export const NOTHING = '–'

/** Name of a province or unit. */
export function nameOf(named: Pick<Province | Unit, 'vi' | 'en'>, lang: Lang): string {
  return named[lang]
}

/** A score with two decimals, or why there is none. */
export function scoreText(score: Score, lang: Lang): string {
  return typeof score === 'number' ? formatScore(score, lang) : missingName(score.missing, lang)
}

/** A group within a sentence: "nhóm trung bình cao". */
export function groupPhrase(group: Group, lang: Lang): string {
  const name = groupName(group, lang).toLocaleLowerCase(lang)
  return lang === 'vi' ? `nhóm ${name}` : `${name} group`
}

/**
 * The main finding about a province in a year.
 *
 * @example
 * headline(sonLa, 2024, { score: 43.8876, rank: 25, of: 61, group: 'high-average' }, 'vi')
 * // => 'Sơn La 2024: 43,89 điểm, nhóm trung bình cao, hạng 25/61'
 */
export function headline(
  province: Province,
  year: number,
  total: {
    readonly score: Score
    readonly rank: number | null
    readonly of: number
    readonly group: Group | null
  },
  lang: Lang,
): string {
  const vi = lang === 'vi'
  const where = `${nameOf(province, lang)} ${year}`
  const { score, rank, of, group } = total
  if (typeof score !== 'number' || group === null) {
    return `${where}: ${vi ? 'điểm tổng hợp' : 'total'} ${scoreText(score, lang)}`
  }
  const points = `${formatScore(score, lang)} ${vi ? 'điểm' : 'points'}`
  const place = vi ? `hạng ${rank}/${of}` : `rank ${rank} of ${of}`
  return `${where}: ${points}, ${groupPhrase(group, lang)}, ${place}`
}

/**
 * A number of things with its thousands marked.
 *
 * @example
 * countText(28854, 'vi') // => '28.854'
 */
export function countText(count: number, lang: Lang): string {
  return formatScore(count, lang, 0)
}

/** How to cite the figures above it; a span of years is given as "2019–2024". */
export function sourceLine(years: readonly (number | string)[], lang: Lang): string {
  return `${lang === 'vi' ? 'Nguồn' : 'Source'}: PAPI, CECODES, RTA & UNDP, ${years.join(', ')}`
}
