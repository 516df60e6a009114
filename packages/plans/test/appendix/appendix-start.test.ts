import { expect, it } from 'vitest'
import { appendixStart } from '../../src/appendix/appendix-start.ts'
import { linesOf } from './appendix-text.ts'

const HEAD = 'TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian'
const at = (...lines: string[]) => appendixStart(linesOf(lines.join('\n')))

it('is the heading above a table of tasks', () => {
  expect(at('Kế hoạch', 'PHỤ LỤC', 'Danh mục', HEAD)).toBe(1)
  expect(at('Kế hoạch', 'Phụ biểu số 02: NHIỆM VỤ', HEAD)).toBe(1)
})

it('is the head of the table where no heading stands near', () => {
  expect(at('Kế hoạch', 'III. Phân công', HEAD)).toBe(2)
})

it('is not a sentence that mentions an appendix', () => {
  expect(at('(Có Phụ lục kèm theo)', 'Phụ lục kèm theo Kế hoạch này gồm các nhiệm vụ.')).toBeNull()
})

it('of several appendices is the one above the tasks', () => {
  expect(at('Phụ lục I', 'Điểm số các năm', ...Array<string>(70).fill('x'), 'Phụ lục II', HEAD)).toBe(72)
})
