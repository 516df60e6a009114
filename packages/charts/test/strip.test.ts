import type { Position } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { groupGlyph } from '../src/small/group-glyph.ts'
import { strip } from '../src/small/strip.ts'

const position: Position = {
  scores: [1, 2, 3, 4, 5],
  quartiles: { q1: 2, median: 3, q3: 4 },
  now: 2,
  group: 'low',
  was: 4,
  direction: 'down',
  band: null,
  signal: null,
}
// 114 wide with margins of 7: a point of score is 25 wide, score 1 stands at 7.
const drawn = strip(position, { width: 114 })

describe('a strip', () => {
  it('has one tick for each province', () => {
    expect(drawn).toContain('d="M7 2V16M32 2V16M57 2V16M82 2V16M107 2V16"')
  })

  it('puts this year and last year on the same scale, with the direction as colour of the line', () => {
    expect(drawn).toContain('<circle cx="82"')
    expect(drawn).toContain('<circle cx="32"')
    expect(drawn).toContain('<line x1="82" x2="32" y1="8.5" y2="8.5" stroke="#b0471d"')
  })

  it('has a band for each quartile group, from low to high', () => {
    const bands = [...drawn.matchAll(/<rect x="(\d+)" width="(\d+)"[^>]*fill="([^"]+)"/g)].map(
      ([, ...band]) => band,
    )
    expect(bands).toEqual([
      ['7', '25', '#bd5429'],
      ['32', '25', '#e3b565'],
      ['57', '25', '#63a9a1'],
      ['82', '25', '#0d6b6b'],
    ])
  })

  it('shows no last year where the years do not compare', () => {
    const alone = strip({ ...position, was: null, direction: null })
    expect(alone.match(/<circle/g)).toHaveLength(1)
    expect(alone).not.toContain('<line')
  })

  it('makes room for a last year outside this year’s range', () => {
    expect(strip({ ...position, was: 6 }, { width: 114 })).toContain('<circle cx="107"')
  })

  it('has the zone of usual movement behind last year, within the scale, and a thicker line for a clear change', () => {
    const clear = strip({ ...position, band: 1.5, signal: 'clear' }, { width: 114 })
    // From 2.5 to 5, where the scale ends.
    expect(clear).toContain('<rect x="44.5" width="62.5"')
    expect(clear).toContain('stroke="#b0471d" stroke-width="3"')
    const within = strip({ ...position, band: 3, signal: 'within' }, { width: 114 })
    expect(within).toContain('stroke="#586072" stroke-width="1.2"')
  })

  it('can be drawn when all provinces are equal', () => {
    const equal = { ...position, scores: [2, 2, 2], quartiles: { q1: 2, median: 2, q3: 2 }, was: 2 }
    expect(strip(equal)).not.toContain('NaN')
  })

  it('is the same text for the same input', () => {
    expect(strip(position, { width: 114 })).toBe(drawn)
  })
})

it('fills one bar for low and four for high', () => {
  const filled = (svg: string) => 4 - (svg.match(/#dedbd2/g) ?? []).length
  expect([filled(groupGlyph('low')), filled(groupGlyph('low-average'))]).toEqual([1, 2])
  expect([filled(groupGlyph('high-average')), filled(groupGlyph('high'))]).toEqual([3, 4])
})
