import { expect, it } from 'vitest'
import { wordsIn } from '../src/all.ts'
import { nameOf, shortName } from '../src/name-of.ts'
import { plural } from '../src/plural.ts'

it('a thing has the name that data gives it', () => {
  const thing = { vi: 'Y tế công lập', en: 'Public Health Care' }
  expect(nameOf(thing, 'vi')).toBe('Y tế công lập')
  expect(nameOf(thing, wordsIn('en'))).toBe('Public Health Care')
})

it('a dimension without a short name keeps its full one', () => {
  const dimension = { id: 'new', number: 9, vi: 'Chỉ số mới', en: 'New dimension' }
  expect(shortName(dimension, wordsIn('vi'))).toBe('Chỉ số mới')
  expect(shortName(dimension, wordsIn('en'))).toBe('New dimension')
  expect(shortName({ ...dimension, id: 'services' }, wordsIn('vi'))).toBe('Dịch vụ công')
})

it('one is singular in English, all else plural; Vietnamese has one form', () => {
  const forms = { one: 'note', other: 'notes' }
  expect([0, 1, 2, 21].map(count => plural(count, forms, 'en'))).toEqual(['notes', 'note', 'notes', 'notes'])
  expect([0, 1, 2].map(count => plural(count, { other: 'ghi chú' }, 'vi'))).toEqual([
    'ghi chú',
    'ghi chú',
    'ghi chú',
  ])
})
