import type { JudgedClaim, Panel } from '@papi-lens/core'
import type { Words } from './messages.ts'
import { nameOf } from './name-of.ts'

/**
 * Whose figure a statement tells: a province by its code, a region, the country.
 *
 * @example
 * claimSubject('14', panel, words) // => 'Sơn La'
 */
export function claimSubject(
  subject: string,
  { provinces }: Pick<Panel, 'provinces'>,
  words: Pick<Words, 'claims' | 'names' | 'lang'>,
): string {
  if (subject === 'nation') return words.claims.nation
  const regions = new Map(Object.entries(words.names.region))
  const province = provinces.find(({ code }) => code === subject)
  return regions.get(subject) ?? (province ? nameOf(province, words.lang) : subject)
}

/**
 * The unit that a statement is about, with the statistic where it is one of many provinces; a dash where that stays open.
 *
 * @example
 * const claim = { kind: 'score', id: 'services', year: 2023, stated: 7, decimals: 0, line: 1, quote: '', subject: '14' }
 * claimUnit(claim, panel, words) // => 'Cung ứng dịch vụ công'
 */
export function claimUnit(
  claim: Pick<JudgedClaim, 'id' | 'kind' | 'statistic'> &
    Pick<Partial<JudgedClaim & { kind: 'score' }>, 'group'>,
  { framework }: Pick<Panel, 'framework'>,
  words: Pick<Words, 'claims' | 'lang'>,
): string {
  const { id, statistic = 'value' } = claim
  const unit = id === null ? '–' : nameOf(framework.unit(id), words.lang)
  if (statistic === 'value') return unit
  return `${unit} (${words.claims.ofMany(statistic, claim.group ?? null)})`
}

/**
 * The comment at a figure that does not agree or could not be checked.
 *
 * @example
 * const claim = { kind: 'score', id: 'services', year: 2023, stated: 7, decimals: 0, line: 1, quote: '', subject: '14' }
 * const judged = { ...claim, verdict: 'unverifiable', reason: 'unclear-year', actual: null }
 * claimComment(judged, panel, words).startsWith('Cung ứng dịch vụ công, Sơn La, năm 2023: ') // => true
 */
export function claimComment(
  claim: JudgedClaim,
  panel: Pick<Panel, 'provinces' | 'framework'>,
  words: Pick<Words, 'claims' | 'names' | 'lang'>,
): string {
  const { comment, reason } = words.claims
  const subject =
    claim.subject === null ? reason['unknown-province'] : claimSubject(claim.subject, panel, words)
  return comment({ claim, subject, unit: claimUnit(claim, panel, words) })
}
