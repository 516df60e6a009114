import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { GALLERY } from '../gallery/gallery-entries.ts'
import { hatchInLines } from '../src/frame/hatch-lines.ts'

const SCALE = 2
const pixelsOf = (svg: string) =>
  new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { loadSystemFonts: false },
  }).render().pixels

/** Share of pixels whose blue differs by more than could be the smoothing of an edge. */
function shareApart(one: string, other: string): number {
  const [a, b] = [pixelsOf(one), pixelsOf(other)]
  let apart = 0
  for (let at = 2; at < a.length; at += 4) if (Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > 40) apart++
  return a.length === b.length ? apart / (a.length / 4) : 1
}

/** One drawing of each kind that is hatched. */
const HATCHED = GALLERY.filter(
  ({ kind, draw }, index) =>
    /fill="url\(#/.test(draw().svg) && GALLERY.slice(0, index).every(before => before.kind !== kind),
)

describe('hatching as lines', () => {
  it.each(HATCHED.map(({ name, draw }) => [name, draw] as const))('looks the same in %s', (_name, draw) => {
    const { svg } = draw()
    const lines = hatchInLines(svg)
    expect(lines).not.toMatch(/url\(#[^)]*-(low|broken)\)|<pattern/)
    // Without the hatching it would not look the same: what is compared is there.
    const bare = svg.replace(/<(rect|circle|path)[^>]* fill="url\(#[^>]*><\/\1>/g, '')
    expect(shareApart(svg, lines)).toBeLessThan(shareApart(svg, bare) / 10)
  })

  it('is what drawings for paper have, and others not', () => {
    const draw = GALLERY.find(({ name }) => name === 'dotStripTotal')?.draw
    expect(draw?.({ size: 'a4' }).svg).not.toContain('<pattern')
    expect(draw?.().svg).toContain('<pattern')
  })

  it('keeps the outline of what is hatched, over the lines', () => {
    const pattern =
      '<defs><pattern id="p-low" width="5" height="5" patternTransform="rotate(45)"><path d="M0 0V5" stroke="#000" stroke-width="2" opacity="0.5"></path></pattern></defs>'
    const box = '<rect x="0" y="0" width="10" height="4" fill="url(#p-low)" stroke="#123456"></rect>'
    expect(hatchInLines(`${pattern}${box}`)).toBe(
      '<path d="M0 0.71L0.71 0M3.78 4L7.78 0" fill="none" stroke="#000" stroke-width="1" opacity="0.5"></path>' +
        '<rect x="0" y="0" width="10" height="4" fill="none" stroke="#123456"></rect>',
    )
  })

  it('leaves what is no hatching of the drawing alone', () => {
    const other = '<rect x="0" fill="url(#elsewhere)"></rect><path d="M0 0" fill="none"></path>'
    expect(hatchInLines(other)).toBe(other)
  })
})
