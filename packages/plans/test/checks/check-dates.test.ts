import { expect, it } from 'vitest'
import { checkDates } from '../../src/checks/check-dates.ts'
import type { Duty } from '../../src/plan-document.ts'
import { smallDocument, smallTask } from './small-document.ts'

const duty: Duty = {
  text: 'Báo cáo 6 tháng',
  who: null,
  to: null,
  due: '2022-06-05',
  periodStart: '2021-12-01',
  periodEnd: '2022-05-31',
  line: 5,
  lastLine: 5,
}

const codes = (document: Parameters<typeof checkDates>[0]) =>
  checkDates(document).map(({ code, line }) => [code, line])

it('a reporting period in order is no fault, even if it starts in the year before', () => {
  expect(codes(smallDocument({ duties: [duty] }))).toEqual([])
})

it('a period that ends before it starts is an error', () => {
  const document = smallDocument({ duties: [{ ...duty, periodStart: '2022-12-01' }] })
  expect(checkDates(document)).toEqual([
    {
      code: 'inverted-period',
      severity: 'error',
      line: 5,
      start: '2022-12-01',
      end: '2022-05-31',
    },
  ])
})

it('a report due before its period is over is an error', () => {
  expect(codes(smallDocument({ duties: [{ ...duty, due: '2022-05-05' }] }))).toEqual([
    ['due-before-period-end', 5],
  ])
})

it('a due date of another year is an error', () => {
  const document = smallDocument({
    duties: [{ ...duty, due: '2021-06-02', periodStart: null, periodEnd: null }],
  })
  expect(codes(document)).toEqual([['date-outside-year', 5]])
})

it('deadlines of the plan’s year and the next are no fault, those of the year before are', () => {
  const month = (start: string, end: string) => ({
    kind: 'month' as const,
    of: 'task' as const,
    text: '',
    start,
    end,
  })
  const task = (ref: string, start: string, end: string) => smallTask({ ref, deadlines: [month(start, end)] })
  const tasks = [
    task('1', '2022-11-01', '2022-11-30'),
    task('2', '2023-01-01', '2023-01-31'),
    task('3', '2021-02-01', '2021-02-28'),
  ]
  expect(checkDates(smallDocument({ tasks }))).toMatchObject([
    { code: 'date-outside-year', ref: '3', found: 2021, year: 2022 },
  ])
})

it('a year named only in words counts', () => {
  const deadlines = [
    { kind: 'recurring' as const, every: 'year' as const, of: 'report' as const, text: 'năm 2021' },
  ]
  expect(codes(smallDocument({ tasks: [smallTask({ deadlines })] }))).toEqual([['date-outside-year', 10]])
})

it('a deadline that had passed when the plan was issued is noted', () => {
  const deadlines = [{ kind: 'by-date' as const, of: 'task' as const, text: '', date: '2022-01-31' }]
  expect(checkDates(smallDocument({ tasks: [smallTask({ deadlines })] }))).toMatchObject([
    { code: 'deadline-before-issue', severity: 'note' },
  ])
})

it('a year that a task names twice is one fault', () => {
  const past = (text: string) => ({
    kind: 'recurring' as const,
    every: 'year' as const,
    of: 'report' as const,
    text,
  })
  const deadlines = [past('báo cáo năm 2021'), past('tổng kết năm 2021')]
  expect(codes(smallDocument({ tasks: [smallTask({ deadlines })] }))).toEqual([['date-outside-year', 10]])
})
