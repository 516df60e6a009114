import type { Profile } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { type ShapeText, shape } from '../src/small/shape.ts'

const profile: Profile = {
  province: '14',
  year: 2023,
  dimensions: [
    {
      id: 'services',
      number: 6,
      parts: [
        { id: 'health-care', share: 0.5, missing: null, group: 'low', medianShare: 0.75 },
        { id: 'law-and-order', share: null, missing: 'not-published', group: null, medianShare: 0.25 },
      ],
    },
    {
      id: 'environment',
      number: 7,
      parts: [{ id: 'air-quality', share: 1, missing: null, group: 'high', medianShare: 1 }],
    },
  ],
}
const text: ShapeText = {
  label: 'Hình dạng <Sơn La>',
  dimension: id => [`tên ${id}`],
  part: ({ id }) => `chi tiết ${id}`,
}
const drawn = shape(profile, text)

/** Outer radius of the first path of a petal, as d3 writes it. */
const radiusOf = (id: string) => {
  const [, path = ''] = new RegExp(`data-id="${id}">.*?d="([^"]+)"`).exec(drawn) ?? []
  return Number(/A([\d.]+),/.exec(path)?.[1])
}

describe('the shape', () => {
  it('grows in area with the share of scale, from 26 at its foot to 140', () => {
    expect(radiusOf('air-quality')).toBe(140)
    // Half the area between the circles: √((26² + 140²) / 2).
    expect(radiusOf('health-care')).toBeCloseTo(Math.sqrt((26 ** 2 + 140 ** 2) / 2), 2)
  })

  it('has a petal with its details for each sub-dimension, and a label for each dimension', () => {
    expect([...drawn.matchAll(/data-id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'health-care',
      'law-and-order',
      'air-quality',
    ])
    expect(drawn).toContain('<title>chi tiết air-quality</title>')
    expect(drawn).toContain('>tên services</tspan>')
  })

  it('hatches the low group, which greyscale would not tell from high', () => {
    expect(drawn.match(/url\(#shape-low\)/g)).toHaveLength(1)
  })

  it('draws a missing score as an empty dashed petal, never as zero', () => {
    const petal = /data-id="law-and-order">(.*?)<\/g>/.exec(drawn)?.[1] ?? ''
    expect(petal).toContain('stroke-dasharray')
    expect(petal).toContain('fill="none"')
  })

  it('marks the national median of each petal', () => {
    expect(drawn.match(/fill="#1b2330"/g)).toHaveLength(3)
  })

  it('outlines the selected petal', () => {
    expect(shape(profile, text, { selected: 'air-quality' })).toContain('stroke="#1b2330" stroke-width="2.5"')
    expect(drawn).not.toContain('stroke-width="2.5"')
  })

  it('has a text alternative and keeps it text', () => {
    expect(drawn).toContain('role="img" aria-label="Hình dạng &lt;Sơn La&gt;"')
  })

  it('can be drawn for an empty profile', () => {
    expect(shape({ ...profile, dimensions: [] }, text)).not.toContain('NaN')
  })
})
