import { expect, it } from 'vitest'
import { checkTasks } from '../../src/checks/check-tasks.ts'
import { unfittingAgency } from '../../src/checks/field.ts'
import { smallDocument, smallTask } from './small-document.ts'

const codes = (...tasks: Parameters<typeof smallTask>[0][]) =>
  checkTasks(
    smallDocument({ tasks: tasks.map((task, index) => smallTask({ line: index + 1, ...task })) }),
  ).map(({ code, line }) => [code, line])

it('a task with lead and deadline has no fault', () => {
  expect(codes({})).toEqual([])
})

it('a task without a lead or a deadline is told', () => {
  expect(codes({ ref: '1' }, { ref: '2', text: 'Lát vỉa hè', lead: [] })).toEqual([['task-without-lead', 2]])
  expect(codes({ ref: '1' }, { ref: '2', text: 'Lát vỉa hè', deadlines: [] })).toEqual([
    ['task-without-deadline', 2],
  ])
})

it('a table without the column at all is one fault', () => {
  expect(codes({ lead: [] }, { text: 'Lát vỉa hè', lead: [] })).toEqual([['task-without-lead', 1]])
})

it('the same task twice is told, whatever its case, order and year', () => {
  const first = { ref: '1', text: 'Ban hành Kế hoạch phòng, chống tham nhũng năm 2022' }
  const again = { ref: '7', text: 'Xây dựng kế hoạch phòng chống tham nhũng' }
  const other = { ref: '8', text: 'Kế hoạch phòng chống cháy rừng' }
  expect(codes(first, again, other)).toEqual([['duplicate-task', 2]])
})

it('an agency of another field is told, one that works across fields is not', () => {
  const school = { text: 'Đầu tư phòng học và thiết bị cho các trường học' }
  expect(unfittingAgency('Bệnh viện Đa khoa huyện', school)?.task).toBe('education')
  expect(unfittingAgency('Phòng Tài chính - Kế hoạch', school)).toBe(null)
  expect(unfittingAgency('Các trường học', school)).toBe(null)
  expect(unfittingAgency('Trạm Y tế', { text: 'Lấy ý kiến người bệnh về thái độ khám chữa bệnh' })).toBe(null)
  expect(unfittingAgency('Trạm Y tế', { text: 'Xây dựng kế hoạch năm' })).toBe(null)
})
