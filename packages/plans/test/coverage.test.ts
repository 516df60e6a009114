import { expect, it } from 'vitest'
import { type AimedItem, aimedItems, coverageOf } from '../src/coverage.ts'
import { smallTask } from './checks/small-document.ts'

const weak = [
  { id: 'health-care', dimension: 'services' },
  { id: 'air-quality', dimension: 'environment' },
]

const item = (plan: string, ref: string, dimension: string, ...ids: string[]): AimedItem => ({
  plan,
  kind: 'task',
  ref,
  dimension,
  line: 1,
  text: '',
  matches: ids.map(subdimension => ({ subdimension, score: 0.8, evidence: [] })),
})

it('an area is covered by any item of any plan that serves it; others are left alone', () => {
  const items = [
    item('tinh', '1', 'services', 'health-care'),
    item('xa', '4', 'services', 'primary-education', 'health-care'),
  ]
  const { weak: areas, uncovered } = coverageOf(weak, items)
  expect(areas.map(({ items: found }) => found.map(({ plan, ref }) => `${plan}:${ref}`))).toEqual([
    ['tinh:1', 'xa:4'],
    [],
  ])
  expect(uncovered).toEqual(['air-quality'])
})

it('an item for a dimension as a whole does not cover its areas, but is not aimless either', () => {
  const { weak: areas, uncovered, unaimed } = coverageOf(weak, [item('xa', '1', 'services')])
  expect(areas[0]?.general.map(({ ref }) => ref)).toEqual(['1'])
  expect(uncovered).toEqual(['health-care', 'air-quality'])
  expect(unaimed).toEqual([])
})

it('an item that serves nothing weak, or a dimension without a weak area, is aimed at nothing weak', () => {
  const items = [item('xa', '1', 'services', 'law-and-order'), item('xa', '2', 'procedures')]
  expect(coverageOf(weak, items).unaimed.map(({ ref }) => ref)).toEqual(['1', '2'])
})

it('items are measures, and then tasks, with what their words say they serve', () => {
  const read = { ...smallTask({ kind: 'measure', ref: '1.a' }), items: [] }
  const items = aimedItems('xa', { measures: [read], tasks: [smallTask()] })
  expect(items.map(({ kind, ref }) => `${kind} ${ref}`)).toEqual(['measure 1.a', 'task 1'])
})
