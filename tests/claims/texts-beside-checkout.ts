import type { JudgedClaim } from '@papi-lens/core'

/** Kind, unit, year and figure of what must come out, confirmed if nothing else is said. */
type Said = readonly [
  kind: string,
  id: string,
  year: number,
  stated: number | string,
  rest?: Partial<JudgedClaim>,
]

export interface Expected {
  readonly province: string | null
  readonly given?: string
  readonly claims: readonly Said[]
  /** Nothing else may be said of the province. */
  readonly only?: true
}

/** What must come out of each text of ../shared/cases/documents that makes claims. */
export const EXPECTED: Readonly<Record<string, Expected>> = {
  '01-own-province-outvoted': {
    province: 'long-an',
    claims: [
      ['score', 'total', 2023, 40.83],
      ['group', 'total', 2023, 'low'],
    ],
  },
  '02-own-province-capital-tinh': { province: 'lang-son', claims: [['score', 'total', 2023, 43.48]] },
  '02-own-province-without-word': {
    province: 'nam-dinh',
    claims: [
      ['score', 'total', 2023, 43.18],
      ['group', 'total', 2023, 'high-average'],
    ],
  },
  '03-list-of-four-groups': {
    province: 'thai-binh',
    claims: [['score', 'total', 2023, 43.76]],
    only: true,
  },
  '04-ranges-of-groups': { province: 'yen-bai', claims: [['score', 'total', 2022, 41.83]], only: true },
  '05-figures-of-other-provinces': {
    province: 'ha-tinh',
    claims: [
      ['score', 'total', 2023, 45.43],
      ['score', 'total', 2023, 46.04, { subject: '46' }],
      ['score', 'total', 2023, 45.78, { subject: '19', note: 'truncated' }],
      ['score', 'total', 2023, 43.96, { subject: '01' }],
    ],
  },
  '06-national-mean': {
    province: 'ninh-thuan',
    claims: [
      ['score', 'total', 2021, 43.83],
      ['score', 'total', 2021, 42.41, { subject: 'nation', statistic: 'mean' }],
      ['score', 'total', 2020, 42.78, { subject: 'nation', statistic: 'mean' }],
    ],
    only: true,
  },
  '06-national-mean-2': {
    province: 'lao-cai',
    claims: [
      ['score', 'total', 2019, 45.06],
      ['score', 'total', 2018, 44.08, { subject: 'nation' }],
      ['score', 'total', 2019, 43.62, { subject: 'nation' }],
    ],
    only: true,
  },
  '07-english-text': {
    province: 'nam-dinh',
    claims: [
      ['score', 'total', 2023, 43.18],
      ['group', 'total', 2023, 'high-average'],
      ['score', 'services', 2023, 7.86],
      ['score', 'environment', 2023, 3.32],
    ],
  },
  '08-ranks': {
    province: 'hoa-binh',
    claims: [
      ['score', 'total', 2023, 43.55],
      ['rank', 'total', 2023, 20],
      ['rank', 'total', 2022, 43],
      ['rank-change', 'total', 2023, 23],
    ],
  },
  '08-ranks-2': {
    province: 'quang-ninh',
    claims: [
      ['score', 'total', 2024, 47.82],
      ['rank', 'total', 2024, 1],
      ['rank', 'corruption-control', 2024, 2],
    ],
  },
  '09-goal-section': { province: 'nghe-an', claims: [], only: true },
  '09-goal-with-baseline': {
    province: 'nghe-an',
    given: 'nghe-an',
    claims: [
      ['score', 'participation', 2023, 5.09],
      ['score', 'transparency', 2023, 5.29],
    ],
    only: true,
  },
  '10-respondents': { province: 'nam-dinh', claims: [['score', 'total', 2023, 43.18]], only: true },
  '11-count-in-group': {
    province: 'nam-dinh',
    claims: [
      ['count', 'total', 2023, 2],
      ['count', 'total', 2023, 3, { verdict: 'contradicted', actual: 4 }],
    ],
    only: true,
  },
  '12-points-then-papi': {
    province: 'hoa-binh',
    given: 'hoa-binh',
    claims: [
      ['score', 'total', 2023, 43.55],
      ['score', 'total', 2024, 47.82, { subject: '22' }],
    ],
  },
  '12-total-after-colon': {
    province: 'hoa-binh',
    claims: [
      ['score', 'total', 2023, 43.55, { line: 1 }],
      ['score', 'total', 2023, 43.55, { line: 2 }],
    ],
  },
  '13-and-service-delivery': {
    province: 'thai-binh',
    claims: [
      ['score', 'transparency', 2023, 5.67],
      ['score', 'corruption-control', 2023, 6.25],
      ['score', 'services', 2023, 8.12],
    ],
    only: true,
  },
  '14-only-two-rose': {
    province: 'dak-lak',
    claims: [
      ['score', 'total', 2017, 34.64],
      ['count', 'total', 2017, 2],
      ['delta', 'services', 2017, 0.22],
      ['delta', 'procedures', 2017, 0.07],
      ['direction', 'services', 2017, 'up'],
      ['direction', 'procedures', 2017, 'up'],
    ],
    only: true,
  },
  '15-from-group-of-year-to-group-of-year': {
    province: 'quang-nam',
    claims: [
      ['group', 'total', 2014, 'low-average'],
      ['group', 'total', 2015, 'high-average'],
    ],
  },
  '16-truncated-decimals': {
    province: 'son-la',
    claims: [
      ['score', 'total', 2023, 42.39, { note: 'truncated' }],
      ['delta', 'total', 2023, 1.52, { note: 'truncated' }],
    ],
  },
  '17-boundary-group': {
    province: 'khanh-hoa',
    claims: [['group', 'total', 2022, 'high', { note: 'boundary' }]],
  },
  '26-group-of-the-country': { province: 'nam-dinh', claims: [['group', 'total', 2023, 'high-average']] },
  '27-rise-as-noun': {
    province: 'hoa-binh',
    claims: [
      ['score', 'total', 2023, 43.55],
      ['delta', 'e-governance', 2023, 0.56],
    ],
  },
  '28-score-without-diem': {
    province: 'hoa-binh',
    claims: [
      ['score', 'total', 2022, 41.01],
      ['score', 'procedures', 2022, 6.65],
      ['score', 'environment', 2022, 3.43],
      ['score', 'e-governance', 2022, 2.59],
    ],
  },
}
