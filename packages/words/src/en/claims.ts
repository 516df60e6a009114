import type { Direction, Group, JudgedClaim } from '@papi-lens/core'
import type { UncheckedKind } from '@papi-lens/plans'
import { counted } from '../counted.ts'
import { formatDelta, formatScore } from '../format.ts'
import type { ClaimWords } from '../messages/claims.ts'
import { plural } from '../plural.ts'
import { names } from './names.ts'

const UNCHECKED: Readonly<Record<UncheckedKind, readonly [one: string, other: string]>> = {
  goal: ['goal', 'goals'],
  'other-index': [
    'figure of another index (PCI, PAR INDEX, SIPAS…)',
    'figures of other indices (PCI, PAR INDEX, SIPAS…)',
  ],
  'group-range': ['range or size of a group', 'ranges or sizes of groups'],
  gap: ['distance between two scores', 'distances between two scores'],
  'other-years': ['comparison over many years', 'comparisons over many years'],
  rank: ['rank of an unclear province or indicator', 'ranks of unclear provinces or indicators'],
  score: ['score of an unclear province or indicator', 'scores of unclear provinces or indicators'],
  group: ['group of an unclear province or indicator', 'groups of unclear provinces or indicators'],
  mean: ['mean over several years', 'means over several years'],
  percent: ['change in per cent', 'changes in per cent'],
  provinces: ['number of provinces that rose or fell', 'numbers of provinces that rose or fell'],
}

const VERDICT = {
  confirmed: 'confirmed',
  contradicted: 'differs from the published figure',
  unverifiable: 'could not be checked',
} as const

const STATISTIC = { mean: 'mean', median: 'median', min: 'lowest', max: 'highest' } as const

const REASON: ClaimWords['reason'] = {
  'unknown-province': 'not clear which province',
  'unknown-unit': 'not clear which indicator',
  'unknown-year': 'not clear which year, or a year without figures',
  'unknown-region': 'none of the six socio-economic regions',
  'unclear-subject': 'may be said of another province',
  'unclear-unit': 'may be said of another indicator',
  'unclear-year': 'may be said of another year',
  'unclear-group': 'not clear which group',
  'out-of-range': 'outside the range of all provinces; another index or a slip',
  'unpublished-rank': 'PAPI publishes no ranks; by the published scores it is another',
  'unpublished-bound': 'the bounds that PAPI draws may lie some provinces from those by the scores',
  'weighted-mean': 'the published mean may be weighted by population',
  'not-measured': 'not measured that year',
  'not-loaded': 'not in these data',
  'no-own-score': 'the province had no score of its own',
  'not-published': 'not published',
  redefined: 'measured in another way: the years do not compare',
  rescaled: 'measured on another scale: the years do not compare',
}

/** "highest since 2018", "lowest of 2022–2024". */
function record({ stated, since, until, year }: JudgedClaim & { kind: 'record' }): string {
  if (until !== undefined && until !== year) return `${stated} of ${since ?? ''}–${until}`
  return since === null ? `${stated} of all years` : `${stated} since ${since}`
}

function value(claim: JudgedClaim, stated: number | string): string {
  if (claim.kind === 'record') {
    if (typeof stated === 'string') return record(claim)
    const figure = claim.measure === 'rank' ? `rank ${stated}` : formatScore(stated, 'en', 4)
    return claim.actualYear === undefined ? figure : `${figure} (${claim.actualYear})`
  }
  if (typeof stated === 'string') {
    if (stated in names.group) return `${names.group[stated as Group].toLowerCase()} group`
    return names.direction[stated as Direction]
  }
  // What is stated keeps the decimals it was written with.
  const decimals = 'decimals' in claim && stated === claim.stated ? claim.decimals : 4
  switch (claim.kind) {
    case 'delta':
      return formatDelta(stated, 'en', decimals)
    case 'share':
      return `${formatScore(stated, 'en', 2)}%`
    case 'rank':
      return claim.bound === 'within' && stated === claim.stated
        ? `among the first ${stated}`
        : `rank ${stated}`
    case 'rank-change': {
      const places = plural(Math.abs(stated), { one: 'place', other: 'places' }, 'en')
      return stated === 0 ? 'same rank' : `${stated > 0 ? 'up' : 'down'} ${Math.abs(stated)} ${places}`
    }
    case 'count':
      return claim.group
        ? `${counted(stated, 'indicator', 'indicators')} in the ${names.group[claim.group].toLowerCase()} group`
        : `${counted(stated, 'indicator', 'indicators')} ${names.direction[claim.direction ?? 'flat']}`
    default:
      return formatScore(stated, 'en', decimals)
  }
}

export const claims: ClaimWords = {
  finding: ({ province, total, verdicts, noted }) => {
    const where = province === null ? '' : `${province}: `
    if (total === 0) return `${where}no statement about scores found`
    const statements = plural(total, { one: 'statement', other: 'statements' }, 'en')
    const only = noted > 0 ? ` (${noted} with a note)` : ''
    return `${where}${total} ${statements} about scores, ${verdicts.confirmed} confirmed${only}, ${verdicts.contradicted} differing from the published figures, ${verdicts.unverifiable} not checked`
  },
  sayProvince:
    'The text does not say which province it is about: only sentences that name one were checked. Give --province to check the others too.',
  heads: {
    line: 'Line',
    subject: 'Of',
    about: 'About',
    year: 'Year',
    stated: 'Stated',
    published: 'By the scores',
    verdict: 'Verdict',
  },
  verdict: VERDICT,
  note: {
    truncated: 'digits cut, not rounded',
    boundary: 'at the boundary between two groups or ranks',
    'other-denominator': 'counting provinces without a score, or only those with one in both years',
  },
  reason: REASON,
  nation: 'the country',
  ofMany: (statistic, group) =>
    group === null
      ? STATISTIC[statistic]
      : `${STATISTIC[statistic]} of the ${names.group[group].toLowerCase()} group`,
  value,
  unchecked: counts => {
    const parts = Object.entries(counts).flatMap(([kind, count]) => {
      const [one, other] = UNCHECKED[kind as UncheckedKind]
      return count ? [counted(count, one, other)] : []
    })
    return parts.length === 0 ? '' : `Seen but not checked: ${parts.join('; ')}.`
  },
  unreadFrom: line =>
    `The text is too long: from line ${line} on it was not read in full. Divide it and check each part.`,
  comment: ({ claim, subject, unit }) => {
    const about = `${claim.figure ? `“${claim.figure}”. ` : ''}${unit}, ${subject}, ${claim.year ?? 'year not clear'}`
    const published = claim.actual === null ? '' : ` By the published scores: ${value(claim, claim.actual)}.`
    const why = claim.reason ? `${VERDICT.unverifiable}: ${REASON[claim.reason]}` : VERDICT[claim.verdict]
    return `${about}: ${why}.${published} Source: PAPI (CECODES, RTA & UNDP).`
  },
  author: 'PAPI check',
  annotated: ({ comments, file }) => `${counted(comments, 'comment', 'comments')} written to ${file}`,
  unplaced: count =>
    `${counted(count, 'statement', 'statements')} could not be found again in the document; see the table`,
  evaluation: {
    finding: ({ labels, precision, recall, falseContradictions }) =>
      `Against ${labels} labels: precision ${formatScore(100 * precision, 'en', 1)}%, recall ${formatScore(100 * recall, 'en', 1)}%, ${falseContradictions} false ${plural(falseContradictions, { one: 'contradiction', other: 'contradictions' }, 'en')}`,
    heads: { kind: 'Kind', labels: 'Labels', found: 'Found', right: 'Right' },
    kind: {
      score: 'score',
      delta: 'change',
      share: 'share of the maximum',
      group: 'group',
      rank: 'rank',
      'rank-change': 'change of rank',
      direction: 'rise or fall',
      count: 'number of indicators',
      record: 'highest or lowest of years',
    },
    missed: 'Labels not found:',
    surplus: 'Found without a label:',
  },
}
