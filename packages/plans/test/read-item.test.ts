import { expect, it } from 'vitest'
import { itemsOf, type ReadItem } from '../src/plan-item.ts'
import { readItem } from '../src/read-item.ts'
import { planWith, task } from './small-plan.ts'

const facts = { kind: 'measure', ref: '6.a.1', dimension: 'services', line: 3, lastLine: 4 } as const
const served = ({ serves }: ReadItem) => [serves.main, ...serves.also]

it('an item serves what its own words name, with the words that decided', () => {
  const item = readItem({ ...facts, text: 'Sửa trạm y tế của bản' }, { under: 'Giáo dục tiểu học' })
  expect(served(item)).toEqual(['health-care'])
  expect(item.serves.matches?.map(({ evidence }) => evidence)).toEqual([['trạm y tế']])
})

it('an item whose words name nothing serves what the point above it names, else its dimension as a whole', () => {
  const text = 'Rà soát, báo cáo định kỳ'
  expect(served(readItem({ ...facts, text }, { under: 'Trạm y tế' }))).toEqual(['health-care'])
  expect(served(readItem({ ...facts, text }, { under: 'Các việc khác' }))).toEqual(['*'])
  expect(served(readItem({ ...facts, text }))).toEqual(['*'])
})

it('the title of an item is its first words, the same in both languages; what is not stated is empty', () => {
  const text = `Mua ${'thuốc, '.repeat(40)}hết`
  const { title, outputs, lead, partners, deadlines } = readItem({ ...facts, text })
  expect(title.vi).toMatch(/^Mua thuốc, .*…$/)
  expect(title.vi.length).toBeLessThanOrEqual(111)
  expect(title.en).toBe(title.vi)
  expect([outputs, lead, partners, deadlines]).toEqual([[], [], [], []])
})

/** A point as the JSON form of a plan states it. */
const point = (ref: string, vi: string, items: object[] = []) => ({
  ref,
  line: 1,
  dimension: 'care',
  title: { vi, en: vi },
  serves: { main: 'clinics', also: [] },
  ...(items.length > 0 ? { items } : {}),
})

it('the items of a plan are its rows and the deepest points that have words of their own', () => {
  const plan = planWith({
    tasks: [task('1', 'care', 'clinics'), { ...task('2', 'care', 'clinics'), title: { vi: '…', en: '…' } }],
    measures: [
      point('a', 'Một'),
      point('b', 'Hai', [point('b.1', 'Ba'), point('b.2', '–'), point('b.3', 'Bốn')]),
      point('c', 'Năm', [point('c.1', '- ;')]),
      point('d', '1)'),
    ],
  })
  expect(itemsOf(plan).map(({ ref }) => ref)).toEqual(['1', 'a', 'b.1', 'b.3', 'c'])
})
