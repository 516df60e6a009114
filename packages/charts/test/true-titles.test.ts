import {
  type ChangeRow,
  changeBetween,
  isScore,
  isWeakArea,
  prioritiesOf,
  standing,
  trendOf,
  type Unit,
} from '@papi-lens/core'
import { wordsIn } from '@papi-lens/words/all'
import { randomInt, randomLcg } from 'd3-random'
import { describe, expect, it } from 'vitest'
import { dataset, outlines } from '../gallery/gallery-dataset.ts'
import { CHARTS, type ChartKind, type ChartRequest, drawChart, requestFor } from '../src/index.ts'

// What a title says is held against the figures themselves, not against the findings that the chart made of them: nothing
// within usual movement is told as a rise or decline, no trend where the trend test names none, nothing across a
// redefinition, nobody highest among one.

const { panel, comparability } = dataset
const { framework, provinces, years } = panel
const subdimensions = framework.units.filter(({ level }) => level === 'subdimension')

interface Asked {
  readonly province: string
  readonly from: number
  readonly to: number
  readonly unit: Unit
  readonly beside: readonly string[]
}

/** Plans, maps of the nation and questions say nothing of a province that is checked here. */
const KINDS = CHARTS.filter(({ needs, kind }) => !needs.includes('plans') && kind !== 'indicators')
/** Kinds whose titles may tell of rises and declines. */
const OF_CHANGE = ['trend', 'trends', 'change-bars', 'slope', 'national-movers', 'waterfall', 'dot-strip']

/** A figure as both languages write it: without the marks of thousands and decimals. */
const figuresOf = (title: string) =>
  (title.match(/\d[\d.,]*/g) ?? []).map(found => found.replace(/[.,]/g, '')).sort()

function sideOf(kind: ChartKind, { province, from, to, unit, beside }: Asked) {
  const request: ChartRequest = { province, provinces: beside, from, to, year: to, unit: unit.id, outlines }
  return (lang: 'vi' | 'en') =>
    drawChart(dataset, kind.kind, requestFor(kind, request), { words: wordsIn(lang) })
}

/** What is wrong with the titles of a chart. */
function faultsIn(kind: ChartKind, asked: Asked): string[] {
  const draw = sideOf(kind, asked)
  const [vi, en] = [draw('vi'), draw('en')]
  const { title } = en
  const wrong: string[] = []
  const say = (why: string) => wrong.push(`${kind.kind}: ${why}: "${title}" · "${vi.title}"`)
  if (figuresOf(title).join() !== figuresOf(vi.title).join()) say('other figures in the two languages')
  for (const { title, description } of [vi, en]) {
    if (!description.startsWith(title)) say('the text alternative does not begin with it')
  }
  for (const [, count = '', of = ''] of title.matchAll(/(\d+) of (?:its )?(\d+)/g)) {
    if (Number(count) > Number(of)) say('more than there are')
  }
  if (/\b(?:highest|lowest|most|furthest)\b[^;]* in \d+ of 1\b/.test(title)) say('a superlative of one')
  const told = withoutNames(title)
  if (!OF_CHANGE.includes(kind.kind) && /\b(?:rose|fell|rising|falling|declin|improv|worse)/.test(told)) {
    say('tells of a change')
  }
  placeFaults(asked, told).forEach(say)
  CHECKS[kind.kind]?.(asked, title, told).forEach(say)
  return wrong
}

function withoutNames(title: string): string {
  const names = [...framework.units, ...provinces].map(({ en }) => en)
  return names.sort((a, b) => b.length - a.length).reduce((text, name) => text.replaceAll(name, '·'), title)
}

/** Ranks and groups are those of the published scores. */
function placeFaults({ province, to, unit }: Asked, told: string): string[] {
  const [, rank, of] = /\b(?:ranks?|points,) (\d+) of (\d+)/.exec(told) ?? []
  const [, group] = /\b(?:in the|, ?)\s*(high average|low average|high|low) group/.exec(told) ?? []
  const place = (id: string) => standing(panel, province, to, id)
  const own = place(unit.id) ?? place('total')
  const wrong = []
  if (
    rank !== undefined &&
    ![place(unit.id), place('total')].some(at => at?.rank === Number(rank) && at.of === Number(of))
  ) {
    wrong.push('another rank')
  }
  if (
    group !== undefined &&
    ![place(unit.id), place('total'), own].some(at => at?.group === group.replace(' ', '-'))
  ) {
    wrong.push('another group')
  }
  return wrong
}

const rowsOf = ({ province, from, to }: Asked): readonly ChangeRow[] =>
  changeBetween(dataset, province, from, to).rows
/** Changes that mean something: measured alike, and published in both years. */
const isCompared = ({ from, to, comparability }: ChangeRow) =>
  typeof from === 'number' &&
  typeof to === 'number' &&
  (comparability === 'same' || comparability === 'rescaled')

function partsOf(asked: Asked): ChangeRow[] {
  return rowsOf(asked).filter(
    row => row.level === 'subdimension' && (asked.unit.id === 'total' || row.dimension === asked.unit.id),
  )
}

/** Counts of a list of changes. */
function countFaults(asked: Asked, told: string): string[] {
  const rows = asked.unit.level === 'subdimension' ? null : partsOf(asked).filter(isCompared)
  if (!rows) return []
  const going = (way: 'up' | 'down', clear = false) =>
    rows.filter(({ direction, signal }) => direction === way && (!clear || signal === 'clear')).length
  const read = (pattern: RegExp) => Number(pattern.exec(told)?.[1] ?? 0)
  const wrong: string[] = []
  if (
    read(/(\d+) clearly fell/) !== going('down', true) ||
    read(/(\d+) clearly rose/) !== going('up', true)
  ) {
    if (!/nothing can be compared/.test(told) || rows.length > 0) wrong.push('other counts of clear changes')
  }
  const counted =
    /\((\d+) fell, (\d+)\s+rose\)|(\d+) of \d+ (?:comparable )?sub-dimensions fell, (\d+)\s+rose/.exec(told)
  if (counted) {
    const [down, up] = counted.slice(1).filter(Boolean).map(Number)
    if (down !== going('down') || up !== going('up')) wrong.push('other counts of changes')
  }
  if (/none clearly/.test(told) && rows.every(({ signal }) => signal === null))
    wrong.push('nothing is known to be within')
  return wrong
}

/** What is told of one change: rose or fell only where that is clear. */
function verdictFaults(row: ChangeRow | undefined, told: string): string[] {
  const [, verb] = /· (rose|fell|up|down)/.exec(told) ?? []
  const wrong: string[] = []
  if (/· (?:rose|fell)(?! clearly)/.test(told)) wrong.push('a rise or decline that is not clear')
  if (/· (?:rose|fell) clearly/.test(told) && row?.signal !== 'clear') wrong.push('not clear')
  if (/within usual movement/.test(told) && row?.signal !== 'within') wrong.push('not within usual movement')
  if (verb && row?.direction !== (verb === 'rose' || verb === 'up' ? 'up' : 'down'))
    wrong.push('the other way')
  if ((verb || /within usual/.test(told)) && row && !isCompared(row)) wrong.push('across a break')
  return wrong
}

const CHECKS: Readonly<Record<string, (asked: Asked, title: string, told: string) => string[]>> = {
  'change-bars': (asked, _, told) => countFaults(asked, told),
  slope: (asked, _, told) =>
    asked.beside.length === 0
      ? countFaults(asked, told)
      : verdictFaults(
          rowsOf(asked).find(({ id }) => id === asked.unit.id),
          told.split('; of ')[0] ?? '',
        ),
  waterfall(asked, title, told) {
    const rows = rowsOf(asked)
    // Of a sub-dimension, which has no parts, its dimension is split.
    const split = asked.unit.level === 'subdimension' ? asked.unit.dimension : asked.unit.id
    const [whole = '', parts = ''] = told.split(';')
    const wrong = verdictFaults(
      rows.find(({ id }) => id === split),
      whole.replace(/^·[^:]*: /, ''),
    )
    for (const { id, en } of framework.units) {
      const isNamed = title.split('clear changes:')[1]?.includes(` ${en} (`) ?? false
      if (isNamed && rows.find(row => row.id === id)?.signal !== 'clear') wrong.push(`${id} is not clear`)
    }
    const level = asked.unit.level === 'total' ? 'dimension' : 'subdimension'
    const own = rows.filter(row => row.level === level && (level === 'dimension' || row.dimension === split))
    if (/no .* moved clearly/.test(parts) && own.some(({ signal }) => signal === 'clear'))
      wrong.push('a part moved clearly')
    return wrong
  },
  trend({ province, unit }, _, told) {
    const last = trendOf(dataset, province, unit.id).segments.at(-1)
    const [, verb, from, to] = /(rose|fell|trend) over (\d{4})–(\d{4})/.exec(told) ?? []
    if (verb === undefined) return []
    const wrong: string[] = []
    const way = verb === 'rose' ? 'up' : verb === 'fell' ? 'down' : 'unclear'
    if (last?.direction !== way) wrong.push('not what the trend test says')
    if (way !== 'unclear' && !((last?.pValue ?? 1) <= 0.05 && (last?.years.length ?? 0) >= 5))
      wrong.push('no trend')
    if (!['same', 'rescaled'].includes(comparability.between(unit.id, Number(from), Number(to))))
      wrong.push('across a break')
    return wrong
  },
  trends({ province, unit }, _, told) {
    const ways = subdimensions
      .filter(
        ({ id, dimension }) =>
          (unit.id === 'total' || dimension === unit.id) && framework.position(id, years.at(-1) ?? 0),
      )
      .map(({ id }) => trendOf(dataset, province, id).segments.at(-1)?.direction)
    const count = (way: string) => ways.filter(found => found === way).length
    const read = (pattern: RegExp) => Number(pattern.exec(told)?.[1] ?? 0)
    return unit.level === 'subdimension' ||
      (read(/(\d+) show a rising/) === count('up') && read(/(\d+) (?:show )?a falling/) === count('down'))
      ? []
      : ['other counts of trends']
  },
  comparison({ province, beside, to, unit }, title) {
    // Of a province without any score nobody knows whether it is higher.
    const parts = unit.id === 'total' ? framework.dimensionsIn(to) : [unit.id]
    const hasScore = (code: string) => parts.some(id => isScore(panel.score(code, to, id)))
    const known = [province, ...beside].filter(hasScore).length
    return /is highest/.test(title) && known <= beside.length
      ? ['highest among those of whom one is unknown']
      : []
  },
  'priority-bars': ({ province, to }, title) => firstFaults(province, to, title),
  'priority-matrix': ({ province, to }, title) => firstFaults(province, to, title),
}

/** The first weak area is named, and no other. */
function firstFaults(province: string, year: number, title: string): string[] {
  const ranked = prioritiesOf(dataset, province, year)
  const first = ranked.find(({ flags }) => isWeakArea(flags))
  if (ranked.length === 0) return []
  if (!first) return /no weak area/.test(title) ? [] : ['no area is weak']
  return title.includes(framework.unit(first.id).en) ? [] : ['another area comes first']
}

const total = framework.unit('total')
const pick = randomInt.source(randomLcg(0.14))
const one = <T>(list: readonly T[]): T => list[pick(0, list.length)()] as T

describe('a title says what is known', () => {
  it.each([
    [
      'trend',
      'basic-infrastructure',
      'Son La: Basic Infrastructure fell over 2011–2024, −0.04 points a year',
    ],
    ['trend', 'total', 'Son La: PAPI total rose over 2018–2024, +0.04 points a year'],
    ['trends', 'total', 'Son La: of 28 sub-dimensions, 9 show a rising trend'],
    [
      'change-bars',
      'total',
      'Son La 2022–2023: 2 clearly fell and 3 clearly rose of 28 sub-dimensions (13 fell, 15 rose)',
    ],
    [
      'waterfall',
      'total',
      'Son La 2022–2023: PAPI total rose clearly (+1.53 points); no dimension moved clearly',
    ],
    ['waterfall', 'total', 'Son La 2022–2023: PAPI total rose by 1.53 points'],
    [
      'waterfall',
      'services',
      'Son La 2022–2023: X moved within usual movement; clear changes: 6.3 Basic Infrastructure (+0.07)',
    ],
    ['priority-matrix', 'total', 'Son La 2023: Access to the Internet comes first'],
  ])('and what is false is found: %s, %s: %s', (kind, unit, title) => {
    const asked = { province: '14', from: 2022, to: 2023, unit: framework.unit(unit), beside: [] }
    expect(CHECKS[kind]?.(asked, title, withoutNames(title))).not.toEqual([])
  })

  it.each([
    [2023, 2024],
    [2020, 2021],
    [2017, 2018],
  ])('of every province, %i–%i', (from, to) => {
    const kinds = KINDS.filter(
      ({ kind, needs }) =>
        [...OF_CHANGE, 'priority-bars', 'rank-ranges'].includes(kind) && needs.includes('province'),
    )
    const asked = provinces.map(({ code }) => ({ province: code, from, to, unit: total, beside: [] }))
    expect(asked.flatMap(each => kinds.flatMap(kind => faultsIn(kind, each)))).toEqual([])
  })

  it('of a seeded sample of provinces, years and units', () => {
    const asked = Array.from({ length: 50 }, (): Asked => {
      const from = one(years.slice(0, -1))
      const to = one(years.filter(year => year > from && year <= from + 3))
      const unit = one(
        framework.units.filter(({ id }) => id === 'total' || framework.position(id, to) !== null),
      )
      const [province = '', ...beside] = [...new Set([1, 2, 3, 4].map(() => one(provinces).code))]
      return { province, from, to, unit, beside: beside.slice(0, pick(0, 4)()) }
    })
    expect(asked.flatMap(each => KINDS.flatMap(kind => faultsIn(kind, each)))).toEqual([])
  })
})
