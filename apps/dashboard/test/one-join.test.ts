// A question has one answer: page, command, chart and coverage say the same of what serves a weak area.
import { drawChart } from '@papi-lens/charts'
import { areasOf, plansInTime } from '@papi-lens/plans'
import { sentenceOf } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { bundledDataset, bundledPlans } from '../../../tests/bundled.ts'
import { at, type JsonValue, listAt, papi, papiJson } from '../../cli/test/fake-environment.ts'
import { tell } from '../src/area/story.ts'
import { coverage as pageSentence } from '../src/views/overview/sentences.ts'

const dataset = bundledDataset()
const plans = bundledPlans(dataset)
const words = wordsIn('vi')

/** Each bundled plan in its province and the year whose results it answers, and years that nothing answers. */
const cases = [
  ...plans.map(({ id, year, issuer }) => ({ of: id, code: issuer.province ?? '', year: (year ?? 0) - 1 })),
  { of: 'no plan, years before all', code: '14', year: 2012 },
  { of: 'no plan, between two', code: '14', year: 2022 },
  { of: 'no plan of the province', code: '01', year: 2023 },
]

/** For each area, how its tasks are counted: state and references, with their plan. */
type Told = readonly (readonly [id: string, state: string, refs: readonly string[]])[]

describe.each(cases)('the weak areas of $code in $year ($of)', ({ code, year }) => {
  const joined = areasOf(dataset, plans, code, year)
  const province = dataset.panel.provinces.find(candidate => candidate.code === code)
  if (!province) throw new Error(`no province ${code}`)
  const expected: Told = joined.weak.map(({ id, coverage, serving }) => [
    id,
    coverage,
    serving.map(({ plan, item }) => `${plan.id}:${item.ref}`),
  ])
  const uncovered = joined.uncovered.map(({ id }) => id)
  const text = (value: JsonValue) => String(value)

  it('are there', () => {
    expect(expected.length).toBeGreaterThan(5)
  })

  it('are the same on the page, over one year and over a longer span', () => {
    for (const from of [year - 1, 2011]) {
      const view = { province, from, to: year, lang: 'vi' } as const
      const story = tell(dataset, plans, view)
      const told = story.weak.map(({ unit, coverage, serving }) => [
        unit.id,
        coverage,
        serving.map(({ plan, item }) => `${plan.id}:${item.ref}`),
      ])
      expect(told).toEqual(expected)
      expect(pageSentence(story, view, words).toLowerCase()).toContain(
        words.coverage.finding(joined, province).toLowerCase(),
      )
    }
  })

  it('are the same in the command', async () => {
    const { stdout } = await papi([
      'priorities',
      '--province',
      code,
      '--year',
      `${year}`,
      '--json',
      '--quiet',
    ])
    const document: JsonValue = JSON.parse(stdout)
    const entries = new Map(listAt(document, 'priorities').map(entry => [text(at(entry, 'id')), entry]))
    const told = expected.map(([id]) => {
      const entry = entries.get(id) ?? null
      const refs = listAt(entry, 'tasks').map(task => `${text(at(task, 'plan'))}:${text(at(task, 'ref'))}`)
      return [id, text(at(entry, 'coverage')), refs]
    })
    expect(told).toEqual(expected)
    expect(listAt(document, 'uncovered')).toEqual(uncovered)
    const people = await papi(['priorities', '--province', code, '--year', `${year}`])
    expect(people.stdout.toLowerCase()).toContain(words.coverage.finding(joined, province).toLowerCase())
  })

  it('are the same in plan coverage', async () => {
    const { answering } = plansInTime(plans, code, year)
    // Coverage needs a plan; one of another province answers nothing.
    const given = answering.length > 0 ? answering.map(({ id }) => id) : ['thanh-liem-2021']
    const asked = ['--province', code, '--year', `${year}`]
    const document = await papiJson('plan', 'coverage', ...given, ...asked)
    const prefix = given.length > 1 ? '' : `${given[0]}:`
    const told = listAt(document, 'weak').map(area => [
      text(at(area, 'id')),
      text(at(area, 'coverage')),
      listAt(area, 'tasks').map(ref => prefix + text(ref)),
    ])
    expect(told).toEqual(expected)
    expect(listAt(document, 'uncovered')).toEqual(uncovered)
    expect(listAt(document, 'unaimed').map(ref => prefix + text(ref))).toEqual(
      joined.unaimed.map(({ plan, item }) => `${plan.id}:${item.ref}`),
    )
  })

  it('are the same in the chart', () => {
    const chart = drawChart(dataset, 'task-coverage', { province: code, year, plans }, { words })
    const { framework } = dataset.panel
    const titles = new Map(plans.map(({ id, title }) => [title.vi, id]))
    const rows = expected.map(([id]) => {
      const name = `${framework.position(id, year)} ${framework.unit(id).vi}`
      const own = chart.table.rows.filter(([area]) => area === name)
      const refs = own.flatMap(row => (row[7] === null ? [] : [`${titles.get(`${row[3]}`)}:${row[7]}`]))
      return [id, own[0]?.[2], refs]
    })
    expect(rows).toEqual(
      expected.map(([id, state, refs]) => [id, words.coverage.state[state as 'own'], refs]),
    )
    expect(chart.title).toBe(`${province.vi} ${year}: ${words.coverage.finding(joined, province)}`)
    // Each state stands over its areas, with their number.
    if (joined.plans.answering.length > 0) {
      for (const state of new Set(expected.map(([, state]) => state as 'own'))) {
        const count = expected.filter(([, of]) => of === state).length
        expect(chart.svg).toContain(
          `>${sentenceOf(words.coverage.state[state], words, '')} (${count})</text>`,
        )
      }
    }
  })
})
