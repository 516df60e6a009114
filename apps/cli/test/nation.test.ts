import { drawChart } from '@papi-lens/charts'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { at, type JsonValue, keysOf, listAt, papi, papiJson } from './fake-environment.ts'

const YEAR = ['nation', '--from', '2023', '--to', '2024']
const linesOf = async (...argv: string[]) => (await papi(argv)).stdout.split('\n')

describe('papi nation --json', () => {
  it('has exactly the keys of the contract, in its order', async () => {
    const document = await papiJson(...YEAR)
    expect(keysOf(document)).toEqual(['from', 'to', 'units', 'movers'])
    expect(listAt(document, 'units')).toHaveLength(1 + 8 + 28)
    for (const unit of listAt(document, 'units')) {
      expect(keysOf(unit)).toEqual([
        'id',
        'comparability',
        'up',
        'down',
        'flat',
        'clearUp',
        'clearDown',
        'afterBH',
        'medianDelta',
      ])
    }
    for (const mover of listAt(document, 'movers')) {
      expect(keysOf(mover)).toEqual(['province', 'id', 'delta', 'signal', 'afterBH'])
      expect(keysOf(at(mover, 'province'))).toEqual(['code', 'slug', 'nameVi', 'nameEn'])
    }
  })

  it('marks what survives: 17 rises of 2023–2024 and no decline, of 646', async () => {
    const document = await papiJson(...YEAR)
    const movers = listAt(document, 'movers')
    const surviving = movers.filter(mover => at(mover, 'afterBH') === true)
    expect(surviving).toHaveLength(17)
    expect(surviving.every(mover => Number(at(mover, 'delta')) > 0)).toBe(true)
    const units = listAt(document, 'units')
    const sum = (key: string) => units.reduce<number>((all, unit) => all + Number(at(unit, key) ?? 0), 0)
    expect(sum('afterBH')).toBe(17)
    // Rows of the total and the dimensions have no family of their own.
    expect(units.filter(unit => at(unit, 'afterBH') === null)).toHaveLength(9)
  })

  it('gives one unit with its movers, also those within usual movement', async () => {
    const document = await papiJson('nation', '--from', '2022', '--to', '2023', '--unit', 'total')
    expect(listAt(document, 'units')).toMatchObject([
      { id: 'total', up: 33, down: 26, flat: 0, afterBH: null },
    ])
    expect(at(document, 'movers', 0)).toMatchObject({ province: { slug: 'ha-giang' }, delta: 3.1009 })
    expect(listAt(document, 'movers').map(mover => at(mover, 'signal'))).toContain('within')
  })
})

const moversTold = (document: JsonValue) =>
  listAt(document, 'movers').map(mover => ({
    province: String(at(mover, 'province', 'nameVi')),
    delta: Number(at(mover, 'delta')),
    signal: at(mover, 'signal'),
    afterBH: at(mover, 'afterBH') === true,
  }))

describe('the chart of national movers', () => {
  it.each(['health-care', 'total', 'appeals-response', 'participation'])(
    'names those whom papi nation calls clear: %s',
    async unit => {
      const movers = moversTold(await papiJson(...YEAR, '--unit', unit))
      const told = movers.filter(({ signal }) => signal === 'clear')
      const request = { from: 2023, to: 2024, unit }
      const { table } = drawChart(bundledDataset(), 'national-movers', request, { words: wordsIn('vi') })
      const drawn = table.rows.map(row => [row[0], row[3], String(row[6]).includes('đứng vững')])
      const rises = told.filter(({ delta }) => delta > 0)
      const declines = told.filter(({ delta }) => delta < 0)
      expect(drawn).toEqual(
        [...rises, ...declines].map(({ province, delta, afterBH }) => [province, delta, afterBH]),
      )
    },
  )

  it('has over all sub-dimensions those that papi nation says stand', async () => {
    const movers = moversTold(await papiJson(...YEAR))
    const { table } = drawChart(
      bundledDataset(),
      'national-movers',
      { from: 2023, to: 2024 },
      { words: wordsIn('vi') },
    )
    const standing = movers.filter(({ afterBH }) => afterBH)
    expect(table.rows.map(([province]) => province)).toEqual(standing.map(({ province }) => province))
  })
})

describe('papi nation', () => {
  it('leads with what is clear, beside what chance gives', async () => {
    const vi = await linesOf(...YEAR)
    expect(vi[0]).toBe(
      'Cả nước 2023–2024, 63 tỉnh. 1.652 thay đổi của các tỉnh ở từng nội dung thành phần: 1.005 tăng, 646 giảm; 136 tăng rõ, 47 giảm rõ, ngẫu nhiên cũng khoảng 165; đứng vững khi xét cả danh sách: 17 tăng, 0 giảm',
    )
    expect(vi).toContainEqual(expect.stringMatching(/^6\.1 {2}Y tế công lập +38 +20 +6 +2 +1 +\+0,03$/))
    expect(vi).toContainEqual(expect.stringMatching(/^Quảng Ngãi +Quyết tâm .* \+0,86 {2}rõ, đứng vững$/))
    expect((await linesOf(...YEAR, '--lang', 'en'))[0]).toMatch(
      /^The nation 2023–2024, 63 provinces\. 1,652 /,
    )
  })

  it('claims no mover and no stillness where neither can be known', async () => {
    const over = await linesOf('nation', '--from', '2020', '--to', '2021', '--unit', 'total')
    expect(over[0]).toBe(
      'Cả nước 2020–2021, 63 tỉnh. Chỉ số tổng hợp PAPI: không có mức thay đổi (đổi cách đo)',
    )
    expect(over[1]).toMatch(/^↯ .* từ 2021: /)
    expect(over.join('\n')).not.toContain('vượt mức dao động thường')
    const all = await linesOf('nation', '--from', '2020', '--to', '2021')
    expect(all[0]).toContain('không biết được thay đổi nào vượt mức dao động thường')
  })

  it('refuses what is missing or unknown', async () => {
    expect(await papi(['nation', '--from', '2023'])).toMatchObject({ exitCode: 2, stdout: '' })
    expect(await papi([...YEAR, '--unit', 'zzzz'])).toMatchObject({ exitCode: 2, stdout: '' })
    expect(await papi(['nation', '--from', '2024', '--to', '2023'])).toMatchObject({
      exitCode: 2,
      stdout: '',
    })
  })
})
