import { describe, expect, it } from 'vitest'
import { example } from '../gallery/gallery-entries.ts'
import { chartPng } from '../src/png.ts'

/** Width and height that a PNG says it has. */
const sizeOf = (png: Uint8Array) => [16, 20].map(at => Buffer.from(png).readUInt32BE(at))

describe('chartPng', () => {
  const { svg, width, height } = example('trendHealthCare')()

  it('is the drawing at the scale asked for', () => {
    expect(sizeOf(chartPng(svg, { scale: 1 }))).toEqual([width, height])
    expect(sizeOf(chartPng(svg, { scale: 3 }))).toEqual([3 * width, 3 * height])
  })

  it('gives the same bytes each time', () => {
    expect(chartPng(svg)).toEqual(chartPng(svg))
  })

  it('has the Vietnamese letters of the font in it, not empty boxes', () => {
    const of = (text: string) =>
      chartPng(
        `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30" font-family="Be Vietnam Pro"><text y="20">${text}</text></svg>`,
      )
    expect(of('ặ')).not.toEqual(of('a'))
    expect(of('ặ')).not.toEqual(of('ệ'))
    expect(of('').length).toBeLessThan(of('ặ').length)
  })

  it('refuses a scale that makes no picture', () => {
    expect(() => chartPng(svg, { scale: 0 })).toThrow('scale 0 of a picture; give more than 0, at most 8')
  })
})
