import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { type Canvas, NOTHING } from '../src/frame/canvas.ts'
import { type Framing, frameChart } from '../src/frame/frame.ts'
import { PAPER_NAMES, PAPER_SIZES } from '../src/index.ts'
import { type ChartOptions, settingsOf } from '../src/settings.ts'

const words = wordsIn('vi')
const settings = (options: Partial<ChartOptions>) => settingsOf({ words, ...options })
const POINT = 25.4 / 72
const SMALLEST = settings({}).size.small

const framing: Framing = {
  kind: 'sample',
  title: 'Tiêu đề',
  subtitle: 'Phụ đề',
  drawn: 'Một hình',
  years: [2023],
  legend: [{ label: 'dấu', sign: 'box' }],
  caveats: [{ sign: 'note', text: 'Một lưu ý dài. '.repeat(12) }],
  table: { columns: [], rows: [] },
}

describe('sizes for paper', () => {
  it('print the smallest letters at 9 pt or more, on a slide at 12 pt', () => {
    for (const name of PAPER_NAMES) {
      const { width, millimetres } = PAPER_SIZES[name]
      if (width === null || millimetres === null) continue
      const points = (SMALLEST * millimetres) / width / POINT
      expect([name, points >= (name === 'slide' ? 12 : 9)]).toEqual([name, true])
    }
  })

  it('are as high as the text of a page, half of it, and a slide less its title', () => {
    const heights = PAPER_NAMES.map(name => {
      const { width, maxHeight, millimetres } = PAPER_SIZES[name]
      return width && maxHeight && millimetres && Math.round((maxHeight * millimetres) / width)
    })
    expect(heights).toEqual([null, 247, 118, 165])
  })

  it('have a width of their own, and take no other', () => {
    expect(settings({ size: 'a4' })).toMatchObject({ width: 554, maxHeight: 855 })
    expect(settings({ size: 'web', width: 400 })).toMatchObject({ width: 400, maxHeight: null })
    expect(settings({ size: 'slide', width: 805 }).width).toBe(805)
    expect(() => settings({ size: 'slide', width: 640 })).toThrow(
      'invalid-chart-option: option width, value 640, allowed 805',
    )
    expect(() => settings({ size: 'a3' as 'a4' })).toThrow(
      'invalid-chart-option: option size, value a3, allowed web a4 a4-half',
    )
  })
})

describe('what is left for the drawing', () => {
  const given: (number | null)[] = []
  const framed = (options: Partial<ChartOptions>, more: Partial<Framing> = {}) =>
    frameChart({ ...framing, ...more }, settings(options), ({ maxPlot }: Canvas) => {
      given.push(maxPlot)
      return { height: maxPlot ?? 100, marks: NOTHING.marks }
    })

  it.each(['a4', 'a4-half', 'slide'] as const)('fills %s to the last pixel', size => {
    expect(framed({ size }).height).toBe(PAPER_SIZES[size].maxHeight)
  })

  it('is less by what stands around it', () => {
    given.length = 0
    framed({ size: 'a4' })
    framed({ size: 'a4' }, { caveats: [] })
    framed({ size: 'a4' }, { caveats: [], legend: [] })
    framed({})
    const [whole = 0, without = 0, bare = 0] = given.map(Number)
    expect([whole < without, without < bare, bare < 855]).toEqual([true, true, true])
    expect(given.at(-1)).toBe(null)
  })

  it('is nothing where the frame alone fills the paper', () => {
    given.length = 0
    framed({ size: 'a4-half' }, { title: 'Tiêu đề dài '.repeat(100) })
    expect(given).toEqual([0])
  })
})

it('says what was left out in the text alternative', () => {
  const chart = frameChart({ ...framing, caveats: [] }, settings({ size: 'a4' }), () => ({
    ...NOTHING,
    leftOut: 'Không vẽ 53 tỉnh khác.',
  }))
  expect(chart.description).toBe('Tiêu đề. Phụ đề. Một hình. Không vẽ 53 tỉnh khác.')
})

describe('a title and a note of one’s own', () => {
  const drawn = (options: Partial<ChartOptions>) =>
    frameChart({ ...framing, caveats: [] }, settings(options), () => NOTHING)

  it('stand in the picture and in its text, as text', () => {
    const chart = drawn({ title: 'Hình 1.\n<b>Y tế</b>\u202e', note: 'Số liệu & lưu ý' })
    expect(chart.title).toBe('Hình 1. <b>Y tế</b>')
    expect(chart.description).toBe('Hình 1. <b>Y tế</b>. Phụ đề. Một hình. Số liệu & lưu ý.')
    expect(chart.svg).toContain('>Hình 1. &lt;b&gt;Y tế&lt;/b&gt;</text>')
    expect(chart.svg).toContain('>Số liệu &amp; lưu ý</text>')
    expect(chart.svg).not.toContain('Tiêu đề')
  })

  it('leave the finding to the text alternative where the title is empty', () => {
    const chart = drawn({ title: ' ', note: '' })
    expect([chart.title, chart.description]).toEqual(['Tiêu đề', 'Tiêu đề. Phụ đề. Một hình.'])
    expect(chart.svg).not.toContain('Tiêu đề</text>')
    expect(chart.height).toBeLessThan(drawn({}).height)
  })

  it('are bounded', () => {
    expect(() => drawn({ title: 'a'.repeat(201) })).toThrow('option title, value 201, allowed 200')
    expect(() => drawn({ note: 'a'.repeat(401) })).toThrow('option note, value 401, allowed 400')
    expect(drawn({ title: 'a'.repeat(200), note: 'a'.repeat(400) }).title).toHaveLength(200)
  })

  it('make another drawing of it, with ids of its own', () => {
    const id = (options: Partial<ChartOptions>) => /aria-labelledby="(\S+) /.exec(drawn(options).svg)?.[1]
    expect(new Set([id({}), id({ title: 'a' }), id({ note: 'a' }), id({ title: '' })]).size).toBe(4)
  })
})

it('says its size in millimetres for paper and in pixels for the web', () => {
  const chart = (size: 'a4' | 'web') => frameChart(framing, settings({ size }), () => NOTHING)
  const printed = chart('a4')
  expect(printed.svg).toContain(` viewBox="0 0 554 ${printed.height}" width="160mm" height="`)
  const [, tall] = /height="([\d.]+)mm"/.exec(printed.svg) ?? []
  expect(Number(tall)).toBeCloseTo((printed.height * 160) / 554, 2)
  expect(chart('web').svg).toContain('width="640" height="')
})
