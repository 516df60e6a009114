import fc from 'fast-check'
import { expect, it } from 'vitest'
import { element } from '../src/drawing/svg.ts'

it('keeps text as text, in content and in attributes', () => {
  const made = element('text', { 'aria-label': `"><script>'`, x: 1 }, '<b>&')
  expect(made.markup).toBe('<text aria-label="&quot;&gt;&lt;script&gt;&#39;" x="1">&lt;b&gt;&amp;</text>')
})

it('lets no string whatsoever open a tag or close an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const [, attribute = '', content = ''] =
        /^<g a="(.*?)">(.*)<\/g>$/s.exec(element('g', { a: text }, text).markup) ?? []
      expect(attribute).not.toMatch(/[<>"]/)
      expect(content).not.toMatch(/[<>]/)
    }),
    { seed: 2011 },
  )
})

it('rounds numbers to two decimals and leaves out what is null', () => {
  expect(element('rect', { x: 1.005_1, y: -0.001, fill: null, width: undefined }).markup).toBe(
    '<rect x="1.01" y="0"></rect>',
  )
})

it('nests elements without escaping them again', () => {
  expect(element('g', {}, element('title', {}, 'a & b')).markup).toBe('<g><title>a &amp; b</title></g>')
})
