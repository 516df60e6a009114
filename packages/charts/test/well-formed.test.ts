import { createPanel, type Dataset, type ScoreRow, type Unit } from '@papi-lens/core'
import { wordsIn } from '@papi-lens/words/all'
import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dataset, outlines, plans } from '../gallery/gallery-dataset.ts'
import { element } from '../src/drawing/svg.ts'
import { CHARTS, drawChart, requestFor } from '../src/index.ts'

// resvg reads XML strictly: it refuses what is ill-formed, down to a single character.
const parse = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } }).toString()
const page = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`

it('the parser of these tests refuses what is ill-formed', () => {
  for (const inside of ['<g>', '&nbsp;', 'a\u0000', '\u001b', '<g a="<"/>', '<g a=""b=""/>'])
    expect(() => parse(page(`<text>${inside}</text>`))).toThrow()
})

it('no text and no attribute makes a drawing ill-formed', () => {
  const odd = fc.constantFrom(
    '\u0000',
    '\u001b',
    '\u009b',
    '\ud800',
    '\udc00',
    '\ufffe',
    '\uffff',
    ']]>',
    '-->',
    '&',
    '<',
  )
  const text = fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 })
  fc.assert(
    fc.property(
      text.map(parts => parts.join('')),
      said => {
        const { markup } = element(
          'text',
          { 'aria-label': said, class: said },
          element('title', {}, said),
          said,
        )
        parse(page(markup))
        expect(markup).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u)
      },
    ),
    { seed: 2013, numRuns: 2_000 },
  )
})

it('line ends and tabs part words, and whole characters beyond 16 bits stay', () => {
  expect(element('text', {}, 'a\nb\tc \u{1f33e}\u001b').markup).toBe('<text>a b c \u{1f33e}</text>')
})

const NAMES = [
  ...['<script>alert(1)</script>', ']]><svg onload=alert(1)>', '"><img src=x>', "' onmouseover='alert(3)"],
  ...[
    '\u001b[31mRED\u0007',
    'x\u0000y',
    '\u009b31mC1',
    '\ud83c half',
    '\uffff\ufffe',
    'a\r\nb\tc',
    '&lt;&amp;',
    '-->',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '{{constructor}}', '=1+1', 'W'.repeat(300)],
]

const { panel } = dataset
const rows = panel.years.flatMap(year =>
  panel.framework.units.flatMap(({ id, level }) =>
    panel.provinces.flatMap(({ code: province }): ScoreRow[] => {
      const score = level === 'total' ? null : panel.score(province, year, id)
      return typeof score === 'number' ? [{ year, province, unit: id, score }] : []
    }),
  ),
)

/** The bundled data under other names, as a program may have them that reads its own files. */
function named(name: string): Dataset {
  const renamed = <T extends object>(thing: T): T => ({ ...thing, vi: name, en: name })
  const units = panel.framework.units.map(renamed)
  const unit = (id: string): Unit => units.find(known => known.id === id) ?? panel.framework.unit(id)
  const framework = { ...panel.framework, units, unit }
  return { ...dataset, panel: createPanel({ framework, provinces: panel.provinces.map(renamed), rows }) }
}

/** A plan as the reader gives it, with every title and agency called something. */
function calling<T>(value: T, name: string): T {
  const called = (inner: unknown, key: string): unknown => {
    if (typeof inner === 'string') return ['vi', 'en', 'title', 'text', 'agency'].includes(key) ? name : inner
    if (Array.isArray(inner)) return inner.map(part => (key === 'lead' ? name : called(part, key)))
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(Object.entries(inner).map(([inside, part]) => [inside, called(part, inside)]))
  }
  return called(value, '') as T
}

it.each(NAMES)('every chart is well-formed where plans, their tasks and agencies are called %j', name => {
  const called = calling(plans, name)
  for (const entry of CHARTS) {
    const request = requestFor(entry, { province: '14', provinces: ['12'], plans: called, outlines })
    const { svg } = drawChart(dataset, entry.kind, request, { words: wordsIn('vi') })
    parse(svg)
    expect([entry.kind, /<(script|img)/.test(svg)]).toEqual([entry.kind, false])
  }
})

it.each(NAMES)('every chart is well-formed where provinces and units are called %j', name => {
  const other = named(name)
  for (const entry of CHARTS) {
    const request = requestFor(entry, { province: '14', provinces: ['12'], plans, outlines })
    const { svg } = drawChart(other, entry.kind, request, { words: wordsIn('en'), version: name })
    parse(svg)
    expect([entry.kind, /<(script|img)/.test(svg)]).toEqual([entry.kind, false])
  }
})
