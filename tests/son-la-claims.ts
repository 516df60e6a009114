import type { Direction, Group } from '@papi-lens/core'

/** What the Sơn La document (Decision 961/QĐ-UBND, 2024) states about one dimension, 2022 → 2023. */
export interface SonLaClaims {
  readonly dimension: string
  /** 1-based line of `plans/son-la-2024.txt`. */
  readonly line: number
  readonly scores: { readonly 2022: number; readonly 2023: number }
  readonly delta: number
  /** Group names as the document words them. */
  readonly groupWords: { readonly 2022: string; readonly 2023: string }
  /** How many sub-dimensions rose and fell, and which, in its order. */
  readonly risen: { readonly count: number; readonly ids: readonly string[] }
  readonly fallen: { readonly count: number; readonly ids: readonly string[] }
}

/** What each wording means. "Cao của trung bình thấp" is no group of PAPI: the upper part of low-average. */
export const SON_LA_GROUPS: Readonly<Record<string, Group>> = {
  cao: 'high',
  'trung bình cao': 'high-average',
  'trung bình thấp': 'low-average',
  'cao của trung bình thấp': 'low-average',
  thấp: 'low',
}

export const SON_LA_CLAIMS: readonly SonLaClaims[] = [
  {
    dimension: 'participation',
    line: 8,
    scores: { 2022: 4.7769, 2023: 4.8918 },
    delta: 0.1149,
    groupWords: { 2022: 'trung bình thấp', 2023: 'trung bình thấp' },
    risen: { count: 3, ids: ['civic-knowledge', 'participation-opportunities', 'voluntary-contributions'] },
    fallen: { count: 1, ids: ['village-elections'] },
  },
  {
    dimension: 'transparency',
    line: 18,
    scores: { 2022: 5.0647, 2023: 5.1034 },
    delta: 0.0387,
    groupWords: { 2022: 'trung bình thấp', 2023: 'trung bình thấp' },
    risen: { count: 2, ids: ['information-access', 'land-plans'] },
    fallen: { count: 2, ids: ['poverty-lists', 'commune-budgets'] },
  },
  {
    dimension: 'accountability',
    line: 30,
    scores: { 2022: 4.2188, 2023: 4.3282 },
    delta: 0.1094,
    groupWords: { 2022: 'trung bình thấp', 2023: 'trung bình cao' },
    risen: { count: 1, ids: ['justice-access'] },
    fallen: { count: 2, ids: ['authority-interactions', 'appeals-response'] },
  },
  {
    dimension: 'corruption-control',
    line: 40,
    scores: { 2022: 6.6229, 2023: 6.6088 },
    delta: -0.0141,
    groupWords: { 2022: 'cao của trung bình thấp', 2023: 'trung bình thấp' },
    risen: { count: 2, ids: ['corruption-in-government', 'employment-equity'] },
    fallen: { count: 2, ids: ['corruption-in-services', 'anticorruption-will'] },
  },
  {
    dimension: 'procedures',
    line: 52,
    scores: { 2022: 7.3814, 2023: 7.3132 },
    delta: -0.0682,
    groupWords: { 2022: 'cao', 2023: 'trung bình cao' },
    risen: { count: 2, ids: ['land-certificates', 'commune-procedures'] },
    fallen: { count: 1, ids: ['certification'] },
  },
  {
    dimension: 'services',
    line: 62,
    scores: { 2022: 7.0744, 2023: 7.5906 },
    delta: 0.5162,
    groupWords: { 2022: 'thấp', 2023: 'trung bình cao' },
    risen: { count: 2, ids: ['primary-education', 'basic-infrastructure'] },
    fallen: { count: 2, ids: ['health-care', 'law-and-order'] },
  },
  {
    dimension: 'environment',
    line: 88,
    scores: { 2022: 3.4021, 2023: 3.4311 },
    delta: 0.029,
    groupWords: { 2022: 'trung bình thấp', 2023: 'trung bình thấp' },
    risen: { count: 2, ids: ['environmental-protection', 'air-quality'] },
    fallen: { count: 1, ids: ['water-quality'] },
  },
  {
    dimension: 'e-governance',
    line: 98,
    scores: { 2022: 2.3282, 2023: 3.1295 },
    delta: 0.8013,
    groupWords: { 2022: 'thấp', 2023: 'trung bình thấp' },
    risen: { count: 2, ids: ['egov-portals', 'internet-access'] },
    fallen: { count: 1, ids: ['egov-response'] },
  },
]

/** One statement of the document, in a form that the scores can answer. */
export interface SonLaClaim {
  readonly kind: 'score' | 'delta' | 'group' | 'direction' | 'count'
  readonly id: string
  /** The year of a score or group, the direction that a count counts. */
  readonly of: 2022 | 2023 | 'up' | 'down' | null
  readonly stated: number | Group | Direction
}

/** Every claim by itself: 16 scores, 8 changes, 16 groups, 28 directions of sub-dimensions, 16 counts. */
export function sonLaClaims(): SonLaClaim[] {
  return SON_LA_CLAIMS.flatMap(
    ({ dimension: id, scores, delta, groupWords, risen, fallen }): SonLaClaim[] => [
      ...([2022, 2023] as const).flatMap((of): SonLaClaim[] => [
        { kind: 'score', id, of, stated: scores[of] },
        { kind: 'group', id, of, stated: groupNamed(groupWords[of]) },
      ]),
      { kind: 'delta', id, of: null, stated: delta },
      { kind: 'count', id, of: 'up', stated: risen.count },
      { kind: 'count', id, of: 'down', stated: fallen.count },
      ...risen.ids.map((sub): SonLaClaim => ({ kind: 'direction', id: sub, of: null, stated: 'up' })),
      ...fallen.ids.map((sub): SonLaClaim => ({ kind: 'direction', id: sub, of: null, stated: 'down' })),
    ],
  )
}

/** Where the document and the published scores disagree: both sides, and why. */
export const SON_LA_DISAGREEMENTS: readonly (SonLaClaim & {
  readonly published: number | Group | Direction
  readonly why: string
})[] = [
  {
    kind: 'count',
    id: 'procedures',
    of: 'up',
    stated: 2,
    published: 1,
    why: 'counts commune-procedures as risen; only land-certificates rose',
  },
  {
    kind: 'count',
    id: 'procedures',
    of: 'down',
    stated: 1,
    published: 2,
    why: 'leaves commune-procedures out; it fell together with certification',
  },
  {
    kind: 'direction',
    id: 'commune-procedures',
    of: null,
    stated: 'up',
    published: 'down',
    why: 'the published score fell from 2.4777 to 2.3844',
  },
]

function groupNamed(words: string): Group {
  const group = SON_LA_GROUPS[words]
  if (!group) throw new Error(`no group is called "${words}"`)
  return group
}
