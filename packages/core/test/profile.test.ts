import { expect, it } from 'vitest'
import { profileOf } from '../src/profile.ts'
import { datasetWith } from './small-panel.ts'

const dataset = datasetWith({
  votes: { 2001: [2.75, 0.5, 5, 0.5, 5, null] },
  clinics: { 2004: [3.3333, 1.8333, 1.8333, 1.8333, 1.8333, 1.8333] },
})

it('a profile gives share, group and national median of every sub-dimension on the scale 0–1', () => {
  expect(profileOf(dataset, '01', 2001)).toEqual({
    province: '01',
    year: 2001,
    dimensions: [
      {
        id: 'voice',
        number: 1,
        parts: [
          // sorted 0.5 0.5 2.75 5 5: the median itself, half of 0.5–5
          { id: 'votes', share: 0.5, missing: null, group: 'low-average', medianShare: 0.5 },
          { id: 'gifts', share: null, missing: 'not-loaded', group: null, medianShare: null },
        ],
      },
      {
        id: 'care',
        number: 2,
        parts: [
          { id: 'clinics', share: null, missing: 'not-loaded', group: null, medianShare: null },
          { id: 'schools', share: null, missing: 'not-loaded', group: null, medianShare: null },
        ],
      },
    ],
  })
})

it('a missing score has its reason, while the median of the others stays', () => {
  expect(profileOf(dataset, '06', 2001).dimensions[0]?.parts[0]).toEqual({
    id: 'votes',
    share: null,
    missing: 'no-own-score',
    group: null,
    medianShare: 0.5,
  })
})

it('shares follow the scale of the year', () => {
  // 3.3333 of 0.3333–3.3333 is the whole scale but for rounding, 1.8333 half of it.
  expect(profileOf(dataset, '01', 2004).dimensions[1]?.parts[1]).toEqual({
    id: 'clinics',
    share: expect.closeTo(1, 4),
    missing: null,
    group: 'high',
    medianShare: expect.closeTo(0.5, 4),
  })
})
