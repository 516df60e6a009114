import { describe, expect, it } from 'vitest'
import { example } from '../gallery/gallery-entries.ts'
import { PAPER_SIZES } from '../src/paper.ts'
import { chartPng } from '../src/png.ts'
import { readPng } from './read-png.ts'

/** Width and height that a PNG says it has. */
const sizeOf = (png: Uint8Array) => [16, 20].map(at => Buffer.from(png).readUInt32BE(at))

describe('chartPng', () => {
  const chart = example('trendHealthCare')()
  const { width, height } = chart

  it('is the drawing at the scale asked for', async () => {
    expect(sizeOf(await chartPng(chart, { scale: 1 }))).toEqual([width, height])
    expect(sizeOf(await chartPng(chart, { scale: 3 }))).toEqual([3 * width, 3 * height])
  })

  it('gives the same bytes each time, also where several are made at once', async () => {
    const [one, other] = await Promise.all([chartPng(chart), chartPng(chart)])
    expect(one).toEqual(other)
    expect(await chartPng(chart)).toEqual(one)
  })

  it('has the Vietnamese letters of the font in it, not empty boxes', async () => {
    const of = (text: string) =>
      chartPng({
        svg: `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30" font-family="Be Vietnam Pro"><text y="20">${text}</text></svg>`,
        width: 60,
      })
    expect(await of('ặ')).not.toEqual(await of('a'))
    expect(await of('ặ')).not.toEqual(await of('ệ'))
    expect((await of('')).length).toBeLessThan((await of('ặ')).length)
  })

  it.each(['a4', 'a4-half', 'slide'] as const)('has 300 dots an inch at its true width on %s', async size => {
    const printed = example('trendHealthCare')({ size })
    const { width, density } = readPng(await chartPng(printed))
    const millimetres = (width / (density ?? Number.NaN)) * 1000
    expect(Math.abs(millimetres - PAPER_SIZES[size].millimetres)).toBeLessThan(0.1)
    expect(Math.round((density ?? 0) * 0.0254)).toBe(300)
    expect(readPng(await chartPng(printed, { scale: 1 })).width).toBe(PAPER_SIZES[size].width)
  })

  it('is twice as dense as a screen for the web, and as the scale says', async () => {
    const densityAt = async (scale?: number) =>
      Math.round((readPng(await chartPng(chart, scale === undefined ? {} : { scale })).density ?? 0) * 0.0254)
    expect([await densityAt(), await densityAt(1), await densityAt(3)]).toEqual([192, 96, 288])
  })

  it('is opaque to its last row on paper', async () => {
    const { lastRow } = readPng(await chartPng(example('trendHealthCare')({ size: 'a4' })))
    expect(lastRow.every((value, index) => index % 4 !== 3 || value === 255)).toBe(true)
  })

  it('carries title, text alternative and source, whatever they hold', async () => {
    expect(readPng(await chartPng(chart)).texts).toEqual({
      Title: chart.title,
      Description: chart.description,
      Source: chart.source,
      Software: 'papi-lens',
    })
    const hard = { svg: chart.svg, width, title: 'ặ \u0000IEND <b>🌾' }
    expect(readPng(await chartPng(hard)).texts).toEqual({ Title: 'ặ IEND <b>🌾', Software: 'papi-lens' })
  })

  it('refuses a scale that makes no picture', async () => {
    const message = 'scale 0 of a picture; give more than 0, at most 8'
    await expect(chartPng(chart, { scale: 0 })).rejects.toThrow(message)
  })
})
