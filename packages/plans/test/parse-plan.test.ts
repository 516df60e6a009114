import { expect, it } from 'vitest'
import { parsePlan } from '../src/parse-plan.ts'

const parse = (...lines: string[]) => parsePlan(lines.join('\n\n'), { provinces: [] }).document

it('a plan that is the annex of a decision is read there, with the duties it gives', () => {
  const { measures, duties, warnings } = parse(
    'Số: 4/QĐ-UBND',
    'QUYẾT ĐỊNH',
    'Ban hành Chương trình nâng cao Chỉ số PAPI năm 2023',
    'Điều 1. Ban hành kèm theo Quyết định này Chương trình nâng cao Chỉ số PAPI.',
    'PHỤ LỤC',
    'Điều 1. Quản trị môi trường',
    '1. Thu gom rác ở chợ.',
    'Điều 2. Tổ chức thực hiện',
    '1. Các phòng, ban báo cáo UBND huyện trước ngày 01/12/2023.',
  )
  expect(measures.map(({ ref, dimension, line }) => [ref, dimension, line])).toEqual([
    ['1.1', 'environment', 13],
  ])
  expect(duties.map(({ to, due }) => [to, due])).toEqual([['UBND huyện', '2023-12-01']])
  expect(warnings.map(({ code }) => code)).toEqual(['missing-date'])
})

it('an annex without a table of tasks is told where the plan stands before it', () => {
  const { measures, warnings } = parse(
    '1. Nội dung “Quản trị môi trường”',
    'a) Trồng cây.',
    'PHỤ LỤC',
    'Danh bạ',
  )
  expect(measures.map(({ ref }) => ref)).toEqual(['1.a'])
  expect(warnings.map(({ code }) => code)).toContain('unread-appendix')
})
