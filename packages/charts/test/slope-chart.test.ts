import { nationalChanges } from '@papi-lens/core'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { example } from '../gallery/gallery-entries.ts'
import { askedOf } from '../src/asked.ts'
import { THEME } from '../src/drawing/theme.ts'
import { drawChart } from '../src/index.ts'
import { slopeFindings } from '../src/kinds/slope/slope-findings.ts'
import { PAPER_NAMES, PAPER_SIZES } from '../src/paper.ts'
import { describeChart } from './describe-chart.ts'
import { faultsOf } from './robust.ts'

describeChart('slope', [
  {},
  { unit: 'procedures', from: 2020, to: 2021 },
  { unit: 'health-care', provinces: ['12', '01'] },
])

const found = (request: Parameters<typeof askedOf>[1]) => slopeFindings(dataset, askedOf(dataset, request))

describe('the slope', () => {
  it('joins no ends across a redefinition', () => {
    const { table, svg } = example('slopeBroken')()
    const row = table.rows.find(([name]) => name === '6.4 Law and Order')
    expect(row?.slice(5)).toEqual([null, null, null, null, 'redefined'])
    expect(svg.match(/<line [^>]*stroke-width="1.5"/g)).toHaveLength(3)
  })

  it('names those that moved clearly if no province is asked for, and nobody else', () => {
    const { table } = example('slopeNation')()
    const change = nationalChanges(dataset, 2022, 2023).find(({ unit }) => unit.id === 'health-care')
    const clear = change?.signals.filter(signal => signal === 'clear').length
    expect(table.rows).toHaveLength(clear ?? 0)
    expect(new Set(table.rows.map(row => row[6]))).toEqual(new Set(['clear']))
  })

  it('names nobody where nobody moved clearly, and those at both ends where that is not known', () => {
    const quiet = found({ unit: 'health-care', from: 2023, to: 2024 })
    const clear = (quiet.clear?.risen ?? 0) + (quiet.clear?.fallen ?? 0)
    expect(quiet.lines).toHaveLength(clear)
    // Localities were newly drawn between these years: no change is called clear.
    const unknown = found({ unit: 'health-care', from: 2020, to: 2021 })
    expect([unknown.clear, unknown.byChance, unknown.lines.length]).toEqual([null, null, 6])
  })

  it.each([
    ['units', { province: '14', from: 2022, to: 2023 }],
    ['provinces', { province: '14', provinces: ['12', '15'], from: 2022, to: 2023 }],
    ['localities drawn anew', { province: '14', from: 2020, to: 2021 }],
  ])('colours a direction only where the change is clear: %s', (_, request) => {
    const name = { units: 'slopeSubdimensions', provinces: 'slopeProvinces' }[_]
    const { lines } = found(request)
    const isUp = lines.some(({ signal, direction }) => signal === 'clear' && direction === 'up')
    const isDown = lines.some(({ signal, direction }) => signal === 'clear' && direction === 'down')
    if (!name) return expect([isUp, isDown]).toEqual([false, false])
    const { svg } = example(name)()
    expect([svg.includes(THEME.direction.up), svg.includes(THEME.direction.down)]).toEqual([isUp, isDown])
  })

  it('says of years that do not compare that they do not, and of no score that there is none', () => {
    const asked = { unit: 'total', from: 2020, to: 2021 }
    const { description } = drawChart(dataset, 'slope', asked, { words: wordsIn('vi') })
    expect(description).toContain('Hai năm này không so sánh được.')
    expect(description).not.toContain('Chưa có điểm nào')
  })

  it('goes from the largest rise down, with what does not compare at the end', () => {
    const { lines } = found({ province: '14', from: 2020, to: 2021 })
    const changes = lines.map(({ change }) => change)
    const known = changes.flatMap(change => change ?? [])
    expect(changes.slice(0, known.length)).toEqual([...known].sort((a, b) => b - a))
    expect(changes.length - known.length).toBe(2)
  })

  it.each(PAPER_NAMES.filter(size => size !== 'web'))('fits %s, and counts what it leaves out', size => {
    for (const name of ['slopeSubdimensions', 'slopeProvinces', 'slopeNation', 'slopeBroken']) {
      const chart = example(name)({ size, lang: 'vi' })
      expect([name, faultsOf(chart)]).toEqual([name, []])
      expect([name, chart.height <= (PAPER_SIZES[size].maxHeight ?? 0)]).toEqual([name, true])
    }
    expect(example('slopeSubdimensions')({ size }).table.rows).toHaveLength(28)
  })

  it('keeps what is clear where a page has room for some rows only', () => {
    const { svg, description } = example('slopeSubdimensions')({ size: 'a4-half' })
    expect(svg).toContain('8.2 Tiếp cận và sử dụng Internet')
    expect(description).toMatch(/\d+ nội dung thành phần khác/)
  })
})
