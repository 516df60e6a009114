// papi-chart.js carries a part of the words. What a kind says beyond them would reach readers as "undefined", or as no chart.
import { type ChartOptions, type ChartRequest, chartTable, drawAmong, requestFor } from '@papi-lens/charts'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../../charts/gallery/gallery-dataset.ts'
import { requestIn } from '../../charts/gallery/gallery-entries.ts'
import { carriedEn } from '../src/carried-en.ts'
import { CARRIED_KINDS } from '../src/carried-kinds.ts'
import { carriedVi } from '../src/carried-vi.ts'
import { failureLine } from '../src/speech.ts'

/** Words that complain where something is asked of them that they do not have. */
function strict<Part extends object>(part: Part, path: string): Part {
  return new Proxy(part, {
    get(from, key) {
      const value = Reflect.get(from, key)
      if (value === undefined && typeof key === 'string') throw new Error(`no words "${path}.${key}"`)
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? strict(value, `${path}.${String(key)}`)
        : value
    },
  })
}

const LANGUAGES = [
  { lang: 'vi', carried: carriedVi },
  { lang: 'en', carried: carriedEn },
] as const

/** Provinces with holes, cities, one that is three today; units that were redefined, rescaled, begun and ended. */
const HARD = ['14', '22', '77'].flatMap(province =>
  ['total', 'e-governance', 'law-and-order', 'egov-response', 'construction-permits'].flatMap(unit =>
    [2011, 2016, 2021].map(year => ({ province, unit, year, from: year - 1, to: year })),
  ),
)

/** What is drawn and told, or the code of what is wrong with the request. */
function outcome(draw: () => ReturnType<typeof drawAmong>, words: ChartOptions['words']): string {
  try {
    const chart = draw()
    return [chart.svg, chart.description, chart.source, chartTable(chart, words)].join('\n')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === undefined) throw error
    return `${code}`
  }
}

describe.each(LANGUAGES)('the words that papi-chart.js carries ($lang)', ({ lang, carried }) => {
  const whole = wordsIn(lang)
  const own: ChartOptions['words'] = strict(carried, lang)

  it.each(CARRIED_KINDS)('are all that $kind says, whatever it is asked', kind => {
    // The 34 provinces are left to papi-chart-all.js.
    const requests = [
      ...kind.examples.map(({ asks }) => requestIn(asks)).filter(({ view }) => view !== '34'),
      ...HARD.map(asked => requestFor(kind, asked)),
    ]
    const drawn = (words: ChartOptions['words'], request: ChartRequest, width: number) =>
      outcome(() => drawAmong(CARRIED_KINDS, dataset, kind.kind, request, { words, width }), words)
    expect(requests.length).toBeGreaterThan(HARD.length)
    for (const request of requests) {
      const said = drawn(own, request, 320)
      expect(said).not.toContain('undefined')
      expect(said === drawn(whole, request, 320)).toBe(true)
    }
  })

  it('say of every error what there is to do, without the sentences of papi-chart-all.js', () => {
    const { embed } = carried
    for (const code of [
      'not-here',
      'unknown-chart',
      'no-data',
      'unreachable-data',
      'other-version',
      'failed',
    ])
      expect(failureLine(Object.assign(new Error('why'), { code }), { embed }, {})).toMatch(/: .+\.$/)
  })
})
