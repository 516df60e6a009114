import { expect, it } from 'vitest'
import { checkNumbering } from '../../src/checks/check-numbering.ts'
import { smallDocument, smallTask } from './small-document.ts'

const ofTasks = (...refs: string[]) =>
  checkNumbering(smallDocument({ tasks: refs.map((ref, index) => smallTask({ ref, line: index + 1 })) })).map(
    found => found.code === 'numbering-gap' && [found.line, found.label, found.after, found.isRepeated],
  )
const ofMeasures = (...refs: string[]) =>
  checkNumbering(
    smallDocument({
      measures: refs.map((ref, index) => ({
        ...smallTask({ kind: 'measure', ref, line: index + 1, lastLine: index + 1 }),
        items: [],
      })),
    }),
  ).map(({ line }) => line)

it('numbers that run through, or start anew in each group, are in order', () => {
  expect(ofTasks('1', '2', '3')).toEqual([])
  expect(ofTasks('I.1', 'I.2', 'II.1', 'II.2')).toEqual([])
})

it('a number left out or used twice is told', () => {
  expect(ofTasks('1', '2', '4')).toEqual([[3, '4', { label: '2', line: 2 }, false]])
  expect(ofTasks('1', '2', '2')).toEqual([[3, '2', { label: '2', line: 2 }, true]])
  expect(ofTasks('2')).toEqual([[1, '2', null, false]])
})

it('letters run a, b, c, d, đ, e, g; đ may be left out, others may not', () => {
  expect(ofMeasures('1.a', '1.b', '1.c', '1.d', '1.đ', '1.e', '1.g')).toEqual([])
  expect(ofMeasures('1.a', '1.b', '1.c', '1.d', '1.e')).toEqual([])
  expect(ofMeasures('1.a', '1.b', '1.c', '1.d', '1.g')).toEqual([5])
})

it('items without a letter of their own are not numbered', () => {
  expect(ofMeasures('2-1', '2-2', '4-1')).toEqual([])
})
