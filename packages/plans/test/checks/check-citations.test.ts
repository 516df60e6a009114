import { expect, it } from 'vitest'
import { checkCitations } from '../../src/checks/check-citations.ts'
import { linesOf, smallDocument } from './small-document.ts'

const found = (number: string | null, text: string) =>
  checkCitations(smallDocument({ number }), linesOf(text))

it('a plan and its appendix issued with one decision are in order', () => {
  const text =
    '(Ban hành kèm theo Quyết định số 15/QĐ-UBND)\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 14/02/2022)'
  expect(found('15/QĐ-UBND', text)).toEqual([])
})

it('an appendix issued with another decision than the plan is an error', () => {
  const text = '(Ban hành kèm theo Quyết định số 15/QĐ-UBND)\n\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND)'
  expect(found('15/QĐ-UBND', text)).toEqual([
    {
      code: 'two-numbers',
      severity: 'error',
      line: 3,
      number: '12/QĐ-UBND',
      other: '15/QĐ-UBND',
      otherLine: 1,
    },
  ])
})

it('one subject and date under two numbers is an error, two subjects are two documents', () => {
  const cite = (number: string, about: string) =>
    `Kế hoạch ${number} ngày 10/02/2022 của UBND tỉnh về ${about}.`
  const same = 'nâng cao hiệu quả quản trị và hành chính công của tỉnh'
  expect(found(null, `${cite('48/KH-UBND', same)}\n${cite('84/KH-UBND', same)}`)).toMatchObject([
    { code: 'two-numbers', line: 2, number: '84/KH-UBND', other: '48/KH-UBND' },
  ])
  expect(
    found(null, `${cite('48/KH-UBND', same)}\n${cite('49/KH-UBND', 'phát triển giao thông nông thôn')}`),
  ).toEqual([])
})

it('one number of the same subject with two dates is an error', () => {
  const cite = (date: string) =>
    `Quyết định 54/QĐ-UBND ngày ${date} về ban hành kế hoạch cải cách hành chính huyện.`
  expect(found(null, `${cite('14/01/2021')}\n${cite('14/01/2022')}`)).toEqual([
    {
      code: 'two-dates',
      severity: 'error',
      line: 2,
      number: '54/QĐ-UBND',
      date: '2022-01-14',
      otherDate: '2021-01-14',
      otherLine: 1,
    },
  ])
})
