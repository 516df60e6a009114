// What real texts say about scores, in sentences of our own, and how they are read. What each lot gave when it was opened:
//
// | lot                                        | texts | precision | recall | false contradictions |
// | ------------------------------------------ | ----- | --------- | ------ | -------------------- |
// | `second-half.txt`                          |    20 |      0.80 |   0.78 |                   14 |
// | `third.txt` (41 to 52)                     |    12 |      0.93 |   0.93 |                    4 |
// | `fourth.txt`, by somebody without the code |   118 |         – |      – |                   30 |
// | `sixth.txt`                                |    32 |      0.89 |   0.79 |                    9 |
// | `seventh.txt`, written after its kinds     |    30 |      0.83 |   0.81 |                    2 |
//
// `first-half.txt` and `fifth.txt` were at hand while their kinds were read. What a lot showed is mended before the next one
// is written; `third.txt` 53 to 56 hold what was mended after 52. A fresh lot has given false contradictions each time: a
// verdict "contradicted" is a reason to look, not a proof.
import { existsSync, readFileSync } from 'node:fs'
import { auditClaims, findProvince, type JudgedClaim } from '@papi-lens/core'
import { evaluateClaims, parsePlan, readClaimLabels, readClaims, statedBy } from '@papi-lens/plans'
import { describe, expect, it } from 'vitest'
import { bundledDataset, ROOT, SHARED } from './bundled.ts'

const dataset = bundledDataset()
const { framework, provinces } = dataset.panel

function audit(text: string, province?: string) {
  const { document, lines } = parsePlan(text, { provinces })
  const given = province === undefined ? {} : { province: findProvince(provinces, province).code }
  const read = readClaims(lines, { framework, provinces, head: document, ...given })
  return { ...read, judged: auditClaims(dataset, read.province, read.claims) }
}

const HEAD = 'line,subject,unit,year,kind,value,verdict'

function casesIn(file: string) {
  const text = readFileSync(`${ROOT}tests/claims/${file}`, 'utf8')
  return text
    .split(/^=== /m)
    .slice(1)
    .map(block => {
      const [name = '', ...lines] = block.split('\n')
      const [said = '', labels = '', unchecked = ''] = lines.join('\n').split('\n---\n')
      return {
        name,
        said,
        labels: readClaimLabels(`${HEAD}\n${labels}`, provinces),
        unchecked: countsIn(unchecked),
      }
    })
}

/** "rank,1" a line: what is seen and not checked. */
function countsIn(lines: string): Record<string, number> {
  const counts = lines.split('\n').filter(Boolean)
  return Object.fromEntries(
    counts.map(line => line.split(',')).map(([kind = '', count]) => [kind, Number(count)]),
  )
}

const told = ({ line, subject, id, year, kind, verdict, ...claim }: JudgedClaim) =>
  `${line} ${subject} ${id} ${year} ${kind} ${statedBy({ line, subject, id, year, kind, verdict, ...claim } as JudgedClaim)} ${verdict}`

describe.each([...casesIn('first-half.txt'), ...casesIn('fourth.txt')])('$name', ({ said, labels }) => {
  it('is read as a careful reader reads it', () => {
    const { missed, surplus } = evaluateClaims(labels, audit(said).judged)
    expect({ missed, surplus: surplus.map(told) }).toEqual({ missed: [], surplus: [] })
  })
})

const LATE = ['second-half.txt', 'third.txt', 'fifth.txt', 'sixth.txt']
/** Opened last: some of what it showed is only left open, not read. */
const LAST = 'seventh.txt'

describe.each([...LATE, LAST])('texts opened late: %s', file => {
  const results = casesIn(file).map(({ name, said, labels }) => ({
    name,
    ...evaluateClaims(labels, audit(said).judged),
  }))
  const sum = (of: (result: (typeof results)[number]) => number) =>
    results.reduce((total, result) => total + of(result), 0)

  it('have nothing contradicted that is right', () => {
    const wrong = results.flatMap(({ surplus }) =>
      surplus.filter(({ verdict }) => verdict === 'contradicted'),
    )
    expect(wrong.map(told)).toEqual([])
  })

  const least = file === LAST ? 0.9 : 0.95
  it(`are read with a precision and a recall of at least ${least}`, () => {
    const right = sum(result => result.right)
    const missed = results.flatMap(result =>
      result.missed.map(label => `${result.name}: ${JSON.stringify(label)}`),
    )
    expect(right / sum(({ found }) => found)).toBeGreaterThanOrEqual(least)
    expect(right / sum(({ labels }) => labels), missed.join('\n')).toBeGreaterThanOrEqual(least)
  })
})

const COUNTED = LATE.flatMap(casesIn).filter(({ unchecked }) => Object.keys(unchecked).length > 0)

describe.each(COUNTED)('$name', ({ said, unchecked }) => {
  it('is counted where it is not checked', () => {
    expect(audit(said).unchecked).toEqual(unchecked)
  })
})

/** Kind, unit, year and figure of what must come out, confirmed if nothing else is said. */
type Said = readonly [
  kind: string,
  id: string,
  year: number,
  stated: number | string,
  rest?: Partial<JudgedClaim>,
]

interface Expected {
  readonly province: string | null
  readonly given?: string
  readonly claims: readonly Said[]
  /** Nothing else may be said of the province. */
  readonly only?: true
}

const EXPECTED: Readonly<Record<string, Expected>> = {
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

describe('texts of each kind beside the checkout', () => {
  const folder = `${SHARED}cases/documents/`

  it.skipIf(!existsSync(folder)).each(Object.entries(EXPECTED))('%s', (name, expected) => {
    const { province, given, claims, only } = expected
    const read = audit(readFileSync(`${folder}${name}.txt`, 'utf8'), given)
    const own = province && findProvince(provinces, province).code
    expect(read.province).toBe(own)
    for (const [kind, id, year, stated, rest] of claims)
      expect(read.judged).toContainEqual(
        expect.objectContaining({ kind, id, year, stated, verdict: 'confirmed', subject: own, ...rest }),
      )
    if (only) expect(read.judged.map(told)).toHaveLength(claims.length)
    const wrong = claims.filter(([, , , , rest]) => rest?.verdict === 'contradicted')
    expect(read.judged.filter(({ verdict }) => verdict === 'contradicted')).toHaveLength(wrong.length)
  })
})
