import { directionName, formatDelta, formatScore, groupName, type Lang } from '@papi-lens/charts'
import {
  type ClaimVerdict,
  type Dataset,
  type Direction,
  findProvince,
  GROUPS,
  type JudgedClaim,
  type UnverifiableReason,
} from '@papi-lens/core'
import type { Invocation } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'
import { NOTHING, nameOf, sourceLine } from '../told/wording.ts'

type Summary = Readonly<Record<ClaimVerdict, number>>

const VERDICT: Record<ClaimVerdict, { vi: string; en: string }> = {
  confirmed: { vi: 'đúng', en: 'confirmed' },
  contradicted: { vi: 'SAI', en: 'CONTRADICTED' },
  unverifiable: { vi: 'không kiểm được', en: 'unverifiable' },
}

const REASON: Record<UnverifiableReason, { vi: string; en: string }> = {
  'unknown-province': { vi: 'không rõ tỉnh nào', en: 'province not known' },
  'unknown-unit': { vi: 'không rõ chỉ số nào', en: 'indicator not known' },
  'unknown-year': { vi: 'không rõ năm nào', en: 'year not known' },
  'unknown-region': { vi: 'không rõ vùng nào', en: 'region not known' },
  'unclear-subject': { vi: 'không rõ của địa phương nào', en: 'not clear whose' },
  'unclear-unit': { vi: 'không rõ của chỉ số nào', en: 'indicator not clear' },
  'unclear-year': { vi: 'không rõ của năm nào', en: 'year not clear' },
  'out-of-range': { vi: 'ngoài khoảng điểm của mọi tỉnh', en: 'far from every score' },
  'unpublished-rank': { vi: 'PAPI không công bố thứ hạng', en: 'PAPI publishes no ranks' },
  'weighted-mean': { vi: 'có thể tính theo trọng số dân số', en: 'may be weighted by population' },
  'unclear-group': { vi: 'không rõ nhóm nào', en: 'group not clear' },
  'not-measured': { vi: 'năm đó không đo', en: 'not measured that year' },
  'not-published': { vi: 'không công bố', en: 'not published' },
  redefined: { vi: 'cách đo đã đổi', en: 'measured in another way' },
  rescaled: { vi: 'thang điểm đã đổi', en: 'measured on another scale' },
}

/** Claims for people: the count of verdicts, what is contradicted or cannot be told, then all that is confirmed. */
export function claimsText(
  { lang, style, width }: Invocation,
  { panel }: Dataset,
  province: string | null,
  claims: readonly JudgedClaim[],
  summary: Summary,
): string {
  const vi = lang === 'vi'
  const name = province === null ? '' : `${nameOf(findProvince(panel.provinces, province), lang)}: `
  const finding = vi
    ? `${name}${claims.length} nhận định về điểm số, ${summary.confirmed} đúng, ${summary.contradicted} sai, ${summary.unverifiable} không kiểm được`
    : `${name}${claims.length} statements about scores, ${summary.confirmed} confirmed, ${summary.contradicted} contradicted, ${summary.unverifiable} unverifiable`
  if (claims.length === 0) return `${style.bold(wrapText(finding, width))}\n`
  const order: readonly ClaimVerdict[] = ['contradicted', 'unverifiable', 'confirmed']
  const sorted = [...claims].sort(
    (a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || a.line - b.line,
  )
  const table = tableText(
    [
      { head: vi ? 'Dòng' : 'Line', align: 'right' },
      { head: vi ? 'Về' : 'About', wraps: true },
      { head: vi ? 'Năm' : 'Year' },
      { head: vi ? 'Văn bản' : 'Stated', wraps: true },
      { head: vi ? 'Công bố' : 'Published', wraps: true },
      { head: vi ? 'Kết luận' : 'Verdict', wraps: true },
    ],
    sorted.map(claim => [
      `${claim.line}`,
      claim.id === null ? NOTHING : nameOf(panel.framework.unit(claim.id), lang),
      yearText(claim),
      valueText(claim, claim.stated, lang),
      valueText(claim, claim.actual, lang),
      verdictText(claim, lang),
    ]),
    width,
  )
  const years = [...new Set(claims.flatMap(({ year }) => (year === null ? [] : [year])))].sort()
  return [style.bold(wrapText(finding, width)), '', table, style.dim(sourceLine(years, lang)), ''].join('\n')
}

function yearText(claim: JudgedClaim): string {
  const year = claim.year === null ? NOTHING : `${claim.year}`
  return 'from' in claim && claim.from !== null ? `${claim.from}→${year}` : year
}

function verdictText({ verdict, reason }: JudgedClaim, lang: Lang): string {
  return reason ? `${VERDICT[verdict][lang]} (${REASON[reason][lang]})` : VERDICT[verdict][lang]
}

function valueText(claim: JudgedClaim, value: number | string | null, lang: Lang): string {
  if (value === null) return NOTHING
  if (typeof value === 'string') {
    const group = GROUPS.find(known => known === value)
    return group ? groupName(group, lang) : directionName(value as Direction, lang)
  }
  if (claim.kind === 'count')
    return claim.direction ? `${value} ${directionName(claim.direction, lang)}` : `${value}`
  return claim.kind === 'delta' ? formatDelta(value, lang, 4) : formatScore(value, lang, 4)
}
