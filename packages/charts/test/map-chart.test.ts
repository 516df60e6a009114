import { readFileSync } from 'node:fs'
import { createPanel, type Dataset } from '@papi-lens/core'
import { wordsIn } from '@papi-lens/words/all'
import { geoArea } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { example, GALLERY } from '../gallery/gallery-entries.ts'
import { drawChart, mapFindings, readOutlines } from '../src/index.ts'
import { shapeOf } from '../src/kinds/map/outline-shapes.ts'
import { TILES } from '../src/kinds/tile-map/tile-grid.ts'
import { expectGolden } from './golden.ts'
import { describeRobust, faultsOf, WAYS } from './robust.ts'
import { renderVegaLite } from './vega-render.ts'

const FILE = new URL('../../../data/geo/provinces.topo.json', import.meta.url)
const outlines = readOutlines(JSON.parse(readFileSync(FILE, 'utf8')))
const entriesOf = (of: string) =>
  GALLERY.filter(({ kind }) => kind === of).map(({ name, draw }) => [name, draw] as const)
const maps = entriesOf('map')
const tiles = entriesOf('tile-map')
const options = { words: wordsIn('vi') }
const { framework, provinces } = dataset.panel

describe('the maps', () => {
  it.each([...maps, ...tiles])('%s has no fault at any width, in any language and theme', (_name, draw) => {
    for (const options of WAYS) {
      expect({ options, faults: faultsOf(draw(options)) }).toEqual({ options, faults: [] })
    }
  })

  it.each([...maps, ...tiles])('%s compiles and renders in Vega without a warning', async (_name, draw) => {
    const spec = await draw({ lang: 'en' }).vegaLite?.()
    if (!spec) throw new Error('no specification')
    const { warnings, svg } = await renderVegaLite(spec)
    expect(warnings).toEqual([])
    expect(svg).not.toContain('NaN')
  })

  it.each([...maps, ...tiles])('%s shows both archipelagos under their official names', (_name, draw) => {
    const { svg } = draw()
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ')
    expect(texts).toContain('Quần đảo Hoàng Sa (Đà Nẵng)')
    expect(texts).toContain('Quần đảo Trường Sa (Khánh Hòa)')
  })

  it.each([...maps, ...tiles])(
    '%s has every province as a group of its own, with name, score and rank',
    (_, draw) => {
      const { svg } = draw({ lang: 'vi' })
      const told = [...svg.matchAll(/<g class="place" data-id="(\d\d)"><title>([^<]+)<\/title><path/g)]
      expect(new Set(told.map(([, code]) => code)).size).toBe(63)
      for (const [, , title] of told)
        expect(title).toMatch(/^\p{L}.+: ([\d,]+ · hạng \d+\/\d+ · \p{Lu}|chưa công bố$)/u)
    },
  )

  it.each([...maps, ...tiles])('%s says once what was not published', (_, draw) => {
    const { svg } = draw({ lang: 'vi' })
    expect(svg.match(/<text[^>]*>Chưa công bố/g)).toHaveLength(1)
  })

  it.each([...maps, ...tiles])(
    '%s has its groups where they lie in the distribution, the highest at the top',
    (_, draw) => {
      const { svg } = draw({ lang: 'en', width: 1000 })
      const heightOf = (name: string) => Number(new RegExp(`y="([\\d.]+)"[^>]*>${name}<`).exec(svg)?.[1])
      const heights = ['High', 'High average', 'Low average', 'Low'].map(heightOf)
      expect(heights).toEqual(heights.toSorted((a, b) => a - b))
      expect(new Set(heights).size).toBe(4)
    },
  )

  it('name the three highest and lowest where there is room, ties and holes aside', () => {
    const { svg, table } = example('tileMapTotal')({ lang: 'vi', width: 1000 })
    const listed = [...svg.matchAll(/>(\d+ \p{L}[^<]+)<\/text><text[^>]+text-anchor="end"[^>]*>([\d,]+)</gu)]
    const sorted = table.rows.filter(row => row[5] !== null).sort((a, b) => Number(a[5]) - Number(b[5]))
    const named = [...sorted.slice(0, 3), ...sorted.slice(-3)].map(row => `${row[5]} ${row[1]}`)
    expect(listed.map(([, text]) => text)).toEqual(named)
  })

  it('are the same bytes for the same input', () => {
    for (const [, draw] of [...maps, ...tiles]) expect(draw().svg).toBe(draw().svg)
  })
})

it.each(tiles)('%s is its golden', (name, draw) => expectGolden(name, draw()))

/** Four squares, so that the golden of the map can be read. */
it('a map of four squares is its golden', () => {
  const square = (id: string, ...arcs: number[]) => ({ type: 'Polygon' as const, id, arcs: [arcs] })
  const ring = (x: number, y: number) => [
    [x, y],
    [x, y + 2],
    [x + 2, y + 2],
    [x + 2, y],
    [x, y],
  ]
  const squares = readOutlines({
    type: 'Topology',
    arcs: [ring(103, 20), ring(105, 20), ring(107, 12), ring(105, 10)],
    objects: {
      provinces: {
        type: 'GeometryCollection',
        geometries: [square('10', 0), square('15', 1), square('56', 2), square('79', 3)],
      },
    },
  })
  const chosen = provinces.filter(({ code }) => ['10', '15', '56', '79'].includes(code))
  const rows = chosen.slice(0, 3).map(({ code }, index) => ({
    year: 2023,
    province: code,
    unit: 'health-care',
    score: 1 + index / 2,
  }))
  const small: Dataset = { ...dataset, panel: createPanel({ framework, provinces: chosen, rows }) }
  const request = { outlines: squares, unit: 'health-care', year: 2023, province: '10', view: '34' as const }
  const chart = drawChart(small, 'map', request, options)
  expect(faultsOf(chart)).toEqual([])
  expectGolden('mapSquares', chart)
})

describeRobust('map', { outlines, unit: 'health-care' })
describeRobust('map', { outlines, view: '34' })
describeRobust('tile-map', { unit: 'health-care' })
describeRobust('tile-map', { view: '34' })

describe('the outlines', () => {
  it('have each of the 63 provinces once, in at most 60 KB', () => {
    const codes = outlines.objects.provinces.geometries.map(({ id }) => id)
    expect(codes).toEqual(provinces.map(({ code }) => code).sort())
    expect(readFileSync(FILE).length).toBeLessThan(60_000)
  })

  it('are wound as d3 wants them, so that no province is the rest of the world', () => {
    for (const { code } of provinces) {
      const shape = shapeOf(outlines, [code])
      expect([code, shape && geoArea(shape) < 0.001]).toEqual([code, true])
    }
  })

  it('share their borders: a merged province is as large as its members', () => {
    const area = (codes: string[]) => {
      const shape = shapeOf(outlines, codes)
      return shape ? geoArea(shape) : 0
    }
    expect(area(['10', '15'])).toBeCloseTo(area(['10']) + area(['15']), 10)
    expect(shapeOf(outlines, ['10', '15'])?.coordinates).toHaveLength(1)
  })

  it('are refused when they are something else', () => {
    const of = (content: unknown) => () => readOutlines(content)
    expect(of(null)).toThrow('invalid-outlines: problem not-topojson')
    expect(of({ type: 'Topology', arcs: [], objects: {} })).toThrow('no-provinces')
    const shape = { type: 'Polygon', id: '14', arcs: [[0]] }
    const topology = (
      geometries: unknown[],
      arcs: unknown[] = [
        [
          [0, 0],
          [1, 1],
        ],
      ],
    ) => ({
      type: 'Topology',
      arcs,
      objects: { provinces: { type: 'GeometryCollection', geometries } },
    })
    expect(of(topology([shape]))).not.toThrow()
    expect(of(topology([shape, shape]))).toThrow('duplicate, code 14')
    expect(of(topology([shape], []))).toThrow('no-polygon, code 14')
    expect(of(topology([{ ...shape, id: 14 }]))).toThrow('no-code')
    expect(of(topology([shape], [[[0, 'x']]]))).toThrow('no-line')
  })

  it('are needed by the map only', () => {
    expect(() => drawChart(dataset, 'map', {}, options)).toThrow(
      'incomplete-request: chart map, needs outlines',
    )
    expect(drawChart(dataset, 'tile-map', {}, options).kind).toBe('tile-map')
  })
})

describe('the tile grid', () => {
  it('has each of the 63 provinces once, on a place of its own', () => {
    expect(TILES.map(({ code }) => code).sort()).toEqual(provinces.map(({ code }) => code).sort())
    expect(new Set(TILES.map(({ column, row }) => `${column} ${row}`)).size).toBe(63)
  })

  it('has the members of each present province in one piece', () => {
    const members = new Map<string, (typeof TILES)[number][]>()
    for (const tile of TILES) {
      const today = provinces.find(({ code }) => code === tile.code)?.successor.code ?? ''
      members.set(today, [...(members.get(today) ?? []), tile])
    }
    expect(members.size).toBe(34)
    for (const [today, all] of members) {
      const reached = new Set(all.slice(0, 1))
      for (const from of reached) {
        for (const to of all) {
          if (Math.abs(from.column - to.column) + Math.abs(from.row - to.row) === 1) reached.add(to)
        }
      }
      expect([today, reached.size]).toEqual([today, all.length])
    }
  })

  it('is the one in the data', () => {
    const file = new URL('../../../data/geo/tiles.json', import.meta.url)
    const data: unknown[] = JSON.parse(readFileSync(file, 'utf8'))
    expect(data).toMatchObject(TILES)
    expect(data[0]).toEqual({ code: '12', column: 0, row: 0, vi: 'Lai Châu', en: 'Lai Chau' })
  })
})

describe('the view of 34', () => {
  const { successors } = mapFindings(dataset, {
    unit: framework.unit('total'),
    year: 2023,
    province: null,
    view: '34',
  })

  it('gives the range of the members and their unweighted mean, but no score of a merged province', () => {
    expect(successors).toHaveLength(34)
    expect(successors.find(({ code }) => code === '15')).toEqual({
      code: '15',
      name: { vi: 'Lào Cai', en: 'Lao Cai' },
      members: ['10', '15'],
      range: { min: 42.1075, max: 42.4909 },
      mean: 42.2992,
      merged: true,
    })
  })

  it('gives no mean where a member has no score, nor for a province that was not merged', () => {
    const mean = (code: string) => successors.find(successor => successor.code === code)?.mean
    expect([mean('79'), mean('14')]).toEqual([null, null])
  })

  it('says in the picture that the mean is indicative', () => {
    const { svg } = example('mapSuccessors')({ lang: 'vi', width: 1000 })
    expect(svg).toContain('bình quân không trọng số của các tỉnh cũ chỉ để tham khảo')
  })
})
