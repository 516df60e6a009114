// The Sơn La province article on its 2024 plan (Decision 961/QĐ-UBND) against the scores PAPI published.
import { readFileSync } from 'node:fs'
import { type ChangeRow, changeBetween, fold } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { bundledDataset, HAS_SHARED, SHARED } from './bundled.ts'
import {
  SON_LA_CLAIMS,
  SON_LA_DISAGREEMENTS,
  SON_LA_GROUPS,
  type SonLaClaim,
  sonLaClaims,
} from './son-la-claims.ts'

const dataset = bundledDataset()
const { framework } = dataset.panel
const { rows } = changeBetween(dataset, '14', 2022, 2023)

function rowOf(id: string): ChangeRow {
  const row = rows.find(found => found.id === id)
  if (!row) throw new Error(`no row for ${id}`)
  return row
}

/** What the published scores say to a claim. */
function published({ kind, id, of }: SonLaClaim): unknown {
  const row = rowOf(id)
  switch (kind) {
    case 'score':
      return of === 2022 ? row.from : row.to
    case 'group':
      return of === 2022 ? row.groupFrom : row.groupTo
    case 'delta':
      return row.delta
    case 'direction':
      return row.direction
    case 'count':
      return rows.filter(
        ({ level, dimension, direction }) => level === 'subdimension' && dimension === id && direction === of,
      ).length
  }
}

const claims = sonLaClaims()
const isDisputed = (claim: SonLaClaim) =>
  SON_LA_DISAGREEMENTS.some(({ kind, id, of }) => kind === claim.kind && id === claim.id && of === claim.of)
const told = claims.map(claim => ({ ...claim, name: [claim.id, claim.of].filter(Boolean).join(' ') }))

describe('the Sơn La document', () => {
  it('makes 84 claims: 16 scores, 8 changes, 16 groups, 28 directions, 16 counts', () => {
    const count = (kind: SonLaClaim['kind']) => claims.filter(claim => claim.kind === kind).length
    const kinds = ['score', 'delta', 'group', 'direction', 'count'] as const
    expect(Object.fromEntries(kinds.map(kind => [kind, count(kind)]))).toEqual({
      score: 16,
      delta: 8,
      group: 16,
      direction: 28,
      count: 16,
    })
  })

  it('names every sub-dimension of 2023 once, under its dimension', () => {
    for (const { dimension, risen, fallen } of SON_LA_CLAIMS) {
      expect([...risen.ids, ...fallen.ids].sort()).toEqual(
        [...framework.subdimensionsIn(2023, dimension)].sort(),
      )
    }
  })

  it('lists as many sub-dimensions as it counts', () => {
    for (const { risen, fallen } of SON_LA_CLAIMS) {
      expect([risen.ids.length, fallen.ids.length]).toEqual([risen.count, fallen.count])
    }
  })

  it('2022 and 2023 can be compared in every unit, so that every claim can be checked', () => {
    expect(rows.filter(({ comparability }) => comparability !== 'same')).toEqual([])
  })
})

describe('a claim that the published scores confirm', () => {
  it.each(told.filter(claim => !isDisputed(claim)))('$kind of $name: $stated', claim => {
    expect(published(claim)).toBe(claim.stated)
  })
})

describe('a claim that the published scores contradict', () => {
  it('is one of three, all about commune-procedures', () => {
    const contradicted = claims
      .filter(claim => published(claim) !== claim.stated)
      .map(claim => ({ ...claim, published: published(claim) }))
    expect(contradicted).toEqual(SON_LA_DISAGREEMENTS.map(({ why: _why, ...sides }) => sides))
  })

  it('commune-procedures fell from 2.4777 to 2.3844, while the document counts it as risen', () => {
    expect(rowOf('commune-procedures')).toMatchObject({
      from: 2.4777,
      to: 2.3844,
      delta: -0.0933,
      direction: 'down',
      groupFrom: 'high-average',
      groupTo: 'low',
    })
    expect(SON_LA_CLAIMS.find(({ dimension }) => dimension === 'procedures')?.risen.ids).toContain(
      'commune-procedures',
    )
  })
})

describe('a group that PAPI does not have', () => {
  it('"cao của trung bình thấp" (corruption-control 2022) is the top of low-average, as computed', () => {
    const odd = SON_LA_CLAIMS.flatMap(({ dimension, groupWords }) =>
      ([2022, 2023] as const).flatMap(year =>
        groupWords[year].includes(' của ') ? [[dimension, year, groupWords[year]]] : [],
      ),
    )
    expect(odd).toEqual([['corruption-control', 2022, 'cao của trung bình thấp']])
    expect(SON_LA_GROUPS['cao của trung bình thấp']).toBe('low-average')
    expect(rowOf('corruption-control').groupFrom).toBe('low-average')
  })
})

describe('the text of the document', () => {
  const lines = HAS_SHARED ? readFileSync(`${SHARED}plans/son-la-2024.txt`, 'utf8').split('\n') : []
  const comma = (value: number) => String(Math.abs(value)).replace('.', ',')
  const two = (count: number) => String(count).padStart(2, '0')
  const idNamed = new Map(framework.subdimensions.map(({ id, vi }) => [fold(vi), id]))

  it.skipIf(!HAS_SHARED).each(SON_LA_CLAIMS)('states the figures taken over for $dimension', claim => {
    const { line, scores, delta, groupWords, risen, fallen } = claim
    const text = (lines[line - 1] ?? '').normalize('NFC')
    // The paragraph goes: score and group of 2023, change, score and group of 2022, what rose, what fell.
    const group = (words: string) => `\\D*nhóm (?:đạt điểm )?${words}[,)]`
    const stated = new RegExp(
      `${comma(scores[2023])} điểm${group(groupWords[2023])} ${delta > 0 ? 'tăng' : 'giảm'} ${comma(delta)} điểm ` +
        `so với năm 2022 \\(năm 2022 đạt ${comma(scores[2022])}${group(groupWords[2022])}`,
    )
    expect(text).toMatch(stated)
    const counts = [...text.matchAll(/(\d\d) nội dung thành phần/g)].map(([, count]) => count)
    expect(counts).toEqual([two(risen.count), two(fallen.count)])
    const named = [...text.matchAll(/“([^”]+)”/g)].flatMap(([, name = '']) => idNamed.get(fold(name)) ?? [])
    expect(named).toEqual([...risen.ids, ...fallen.ids])
    // What rose is told first.
    expect(text.indexOf('thành phần tăng')).toBeLessThan(text.lastIndexOf('giảm điểm'))
  })

  it.skipIf(!HAS_SHARED)('states no other four-decimal figure', () => {
    const figures = lines.join('\n').match(/\d+,\d{3,4}(?!\d)/g) ?? []
    const taken = SON_LA_CLAIMS.flatMap(({ scores, delta }) => [scores[2023], delta, scores[2022]].map(comma))
    expect(figures).toEqual(taken)
  })
})
