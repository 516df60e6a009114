import type { FrameworkFacts } from '@papi-lens/core'
import type { DatasetTexts } from '../src/read-dataset.ts'

/** Two years, one dimension of two parts (0.5–5 each) and one of one part. */
export const FACTS: FrameworkFacts = {
  dimensions: [
    { id: 'voice', number: 1, vi: 'Tiếng nói', en: 'Voice' },
    { id: 'air', number: 2, vi: 'Không khí', en: 'Air' },
  ],
  subdimensions: [
    { id: 'votes', dimension: 'voice', vi: 'Bầu cử', en: 'Votes' },
    { id: 'gifts', dimension: 'voice', vi: 'Đóng góp', en: 'Gifts' },
    { id: 'smoke', dimension: 'air', vi: 'Khói bụi', en: 'Smoke' },
  ],
  eras: [
    { from: 2001, to: 2001, subdimensions: { voice: ['votes', 'gifts'] } },
    { from: 2002, to: 2002, subdimensions: { voice: ['votes', 'gifts'], air: ['smoke'] } },
  ],
}

export const BREAKS = [
  {
    year: 2002,
    verdict: 'redefined',
    basis: 'documented',
    subdimensions: ['gifts'],
    note: { vi: 'Đổi', en: 'Changed' },
    source: 'made up',
  },
] as const

export const PROVINCES = `code,slug,name_vi,name_en,region,successor_code,successor_name_vi,aliases
01,ha-noi,Hà Nội,Ha Noi,RRD,01,Hà Nội,Hanoi;HN
14,son-la,Sơn La,Son La,NMM,14,Sơn La,
`

/** A data folder without a fault: Sơn La has no air score in 2002. */
export const TEXTS = {
  framework: JSON.stringify(FACTS),
  comparability: JSON.stringify(BREAKS),
  provinces: PROVINCES,
  dimensionScores: `year,province_code,dimension,score
2001,01,voice,5.0001
2001,14,voice,6
2002,01,voice,5.5
2002,01,air,7.25
2002,14,voice,4
2002,14,air,0
`,
  subdimensionScores: `year,province_code,subdimension,score
2001,01,votes,2.5
2001,01,gifts,2.5
2001,14,votes,3
2001,14,gifts,3
2002,01,votes,2.5
2002,01,gifts,3
2002,01,smoke,7.25
2002,14,votes,2
2002,14,gifts,2
`,
} satisfies DatasetTexts
