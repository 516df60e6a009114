// What a view shows and a command tells is the same: the view is drawn as its page is, and its tables are read.
import { unpackDataset } from '@papi-lens/core'
import { formatDelta, formatScore, formatShareDelta } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { h } from 'preact'
import renderToString from 'preact-render-to-string'
import { describe, expect, it, vi } from 'vitest'
import { at, type JsonValue, listAt, papiJson } from '../../cli/test/fake-environment.ts'
import { readData } from '../bundle-data.ts'
import { readAddress } from '../src/address.ts'
import { stateAhead } from '../src/app-state.ts'
import { VIEWS } from '../src/views/registry.ts'

// Where files of the site lie, which no table says.
vi.mock('virtual:papi-files', () => ({ outlinesFile: {} }))

const data = readData()
const dataset = unpackDataset(data.packed)
const words = wordsIn('vi')
const { group: groups } = words.names

/** The tables of a view, each as its rows of cells; what only screen readers are told is among it. */
async function tablesOf(address: string): Promise<readonly (readonly (readonly string[])[])[]> {
  const [path = '', search = ''] = address.split('?')
  const { view, notices } = readAddress(path, `?${search}`, dataset)
  if (notices.length > 0) throw new Error(`${address}: ${notices.map(notice => notice(words)).join(' ')}`)
  const page = await VIEWS.find(({ id }) => id === view.view)?.load()
  if (!page) throw new Error(`no view ${view.view}`)
  const html = renderToString(h(page.Show, { state: stateAhead(dataset, data, words, view, page) }))
  return [...html.matchAll(/<table.*?<\/table>/gs)].map(([table]) =>
    [...table.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
      [...row.matchAll(/<t[hd][ >].*?<\/t[hd]>/gs)].map(([cell]) => textOf(cell)),
    ),
  )
}

function textOf(html: string): string {
  return html
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
}

const score = (value: JsonValue) => (typeof value === 'number' ? formatScore(value, words) : '')
const text = (value: JsonValue) => String(value)
const groupName = (id: JsonValue) => groups[text(id) as keyof typeof groups]
const nameIn = (province: JsonValue) => text(at(province, 'nameVi'))

describe.each([
  ['total', 2022, 2023],
  ['health-care', 2022, 2023],
  ['participation', 2014, 2015],
  ['law-and-order', 2020, 2021],
])('the map of %s, %i to %i', (unit, from, to) => {
  const shown = tablesOf(`vi/son-la/?view=map&from=${from}&to=${to}&unit=${unit}`)

  it.each(['Tây Nguyên', 'Đông Nam Bộ', 'Trung du và miền núi phía Bắc'])(
    'has the scores, groups and ranks that papi region tells of %s',
    async name => {
      const region = await papiJson('region', name, '--year', `${to}`)
      const [rows = []] = await shown
      for (const member of listAt(region, 'members')) {
        const own = unitIn(member, unit)
        const row = rows.find(([province]) => province === nameIn(at(member, 'province')))
        const published = typeof at(own, 'score') === 'number'
        expect(row?.slice(1, 4)).toEqual(
          published
            ? [score(at(own, 'score')), groupName(at(own, 'group')), text(at(own, 'rank'))]
            : ['chưa công bố', '–', '–'],
        )
      }
    },
  )

  it('marks as clear what papi nation counts as clear', async () => {
    const nation = await papiJson('nation', '--from', `${from}`, '--to', `${to}`, '--unit', unit)
    const [rows = []] = await shown
    const marked = (way: string) => rows.filter(row => row[4]?.includes(way)).length
    const [found] = listAt(nation, 'units')
    expect([marked('▲'), marked('▼')]).toEqual([at(found ?? null, 'clearUp'), at(found ?? null, 'clearDown')])
  })
})

/** The scores of a unit in what `papi region` and `papi scores` tell of a province. */
function unitIn(member: JsonValue, unit: string): JsonValue {
  if (unit === 'total') return at(member, 'total')
  const all = listAt(member, 'dimensions').flatMap(one => [one, ...listAt(one, 'subdimensions')])
  return all.find(one => at(one, 'id') === unit) ?? null
}

describe('compare', () => {
  it.each([
    ['14', 'son-la', 'health-care', 2023],
    ['46', 'thua-thien-hue', 'participation', 2024],
    ['14', 'son-la', 'law-and-order', 2024],
  ])('asks whom papi peers names (%s %s, %s in %i)', async (code, slug, unit, year) => {
    const found = listAt(
      await papiJson('peers', '--province', code, '--unit', unit, '--year', `${year}`),
      'peers',
    )
    const tables = await tablesOf(`vi/${slug}/?view=compare&from=${year - 1}&to=${year}&unit=${unit}`)
    const told = found.map(peer => [
      nameIn(at(peer, 'province')),
      text(at(peer, 'years', 0)),
      formatShareDelta(Number(at(peer, 'gain')), words),
    ])
    const shown = found.length === 0 ? [] : (tables[0] ?? []).slice(1)
    expect(shown.map(row => [row[0], row[1], row[4]])).toEqual(told)
    expect(shown.map(row => row[5])).toEqual(
      found.map(peer => words.peers.later(at(peer, 'kept') as boolean | null)),
    )
  })

  it('has for each province the scores and groups of papi scores', async () => {
    const slugs = ['son-la', 'ba-ria-vung-tau', 'quang-ninh', 'bac-giang']
    const tables = await tablesOf(
      `vi/son-la/?view=compare&from=2022&to=2023&unit=services&with=${slugs.slice(1).join(',')}`,
    )
    const table = tables.find(([head]) => head?.[0] === words.compareView.unit) ?? []
    const column = (at: number) => table.slice(1).map(row => row[at]?.replace(/ ?[▲▼][^▲▼]*thường ?/, ' '))
    for (const [index, slug] of slugs.entries()) {
      const scores = await papiJson('scores', '--province', slug, '--year', '2023')
      const dimension = unitIn(scores, 'services')
      expect(column(index + 1)).toEqual(
        [dimension, ...listAt(dimension, 'subdimensions')].map(one =>
          typeof at(one, 'score') === 'number'
            ? `${score(at(one, 'score'))} ${groupName(at(one, 'group'))}`
            : 'chưa công bố –',
        ),
      )
    }
  })
})

describe('scenario', () => {
  it.each([
    ['son-la', 2023, { 'health-care': 2.3, 'egov-portals': 1.2 }],
    ['ba-ria-vung-tau', 2024, { 'law-and-order': 1.2 }],
  ])('of %s gives what papi scenario --set gives', async (slug, year, set) => {
    const settings = Object.entries(set)
    const asked = settings.flatMap(([id, value]) => ['--set', `${id}=${value}`])
    const { before, after } = (await papiJson(
      'scenario',
      '--province',
      slug,
      '--year',
      `${year}`,
      ...asked,
    )) as Record<string, JsonValue>
    const query = settings.map(([id, value]) => `${id}:${value}`).join(',')
    const tables = await tablesOf(`vi/${slug}/?view=scenario&from=${year - 1}&to=${year}&set=${query}`)
    const [total] = (tables.find(([head]) => head?.[2] === words.scenario.heads.assumed) ?? []).slice(1)
    const [was, then] = [before ?? null, after ?? null]
    const ranks = [at(was, 'rank'), at(then, 'rank')].map(text)
    expect([total?.[1], total?.[2], total?.[5]]).toEqual([
      score(at(was, 'total')),
      score(at(then, 'total')),
      ranks[0] === ranks[1] ? ranks[0] : ranks.join(' → '),
    ])
  })

  it('has the ways and the targets of --reach and --target, as often reached', async () => {
    const call = ['scenario', '--province', 'son-la', '--year', '2023'] as const
    const tables = await tablesOf('vi/son-la/?view=scenario&from=2022&to=2023&unit=services&target=rise-40')
    const ways = listAt(await papiJson(...call, '--reach', 'services'), 'ways')
    const shown = tables
      .filter(([head]) => head?.[4] === words.reach.heads.kept)
      .flatMap(table => table.slice(1))
    expect(shown.map(row => row[3])).toEqual(
      ways.map(way => words.reach.reached(at(way, 'feasible') as never)),
    )
    const targets = tables.at(-1)?.slice(1) ?? []
    for (const [goal, told] of [
      ['+1 bậc', 'services=+1 bậc'],
      ['+5 bậc', 'services=+5 bậc'],
    ] as const) {
      const [target] = listAt(await papiJson(...call, '--target', told), 'targets')
      const row = targets.find(([name]) => name === goal)
      expect([row?.[1], row?.[3]]).toEqual([
        formatDelta(Number(at(target ?? null, 'gain')), words),
        words.reach.reached((target ?? {}) as never),
      ])
      expect(row?.[2]).toBe(words.goals.judged[text(at(target ?? null, 'judged')) as 'ordinary'])
    }
    // More ranks than there are above.
    expect(targets.find(([name]) => name?.startsWith('+40 bậc'))?.[2]).toBe('phía trên không còn đủ 40 bậc')
  })
})
