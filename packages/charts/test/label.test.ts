import { FLAGS, GROUPS } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { flagMeaning, flagName, groupName, shortDimension } from '../src/label.ts'
import { LANGS } from '../src/lang.ts'

describe.each(LANGS)('labels in %s', lang => {
  it('tell groups and flags apart', () => {
    expect(new Set(GROUPS.map(group => groupName(group, lang))).size).toBe(GROUPS.length)
    expect(new Set(FLAGS.map(flag => flagName(flag, lang))).size).toBe(FLAGS.length)
    expect(new Set(FLAGS.map(flag => flagMeaning(flag, lang))).size).toBe(FLAGS.length)
  })
})

it('names groups as PAPI does', () => {
  expect(GROUPS.map(group => groupName(group, 'vi'))).toEqual([
    'Cao',
    'Trung bình cao',
    'Trung bình thấp',
    'Thấp',
  ])
})

it('falls back to the full name of a dimension that has no short one', () => {
  const dimension = { id: 'new', number: 9, vi: 'Chỉ số mới', en: 'New dimension' }
  expect(shortDimension(dimension, 'vi')).toBe('Chỉ số mới')
  expect(shortDimension(dimension, 'en')).toBe('New dimension')
})
