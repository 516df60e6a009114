import { describe, expect, it } from 'vitest'
import { tasksIn } from './appendix-text.ts'

const HEAD = 'Phụ lục\nTT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\n'
const leads = (text: string) => tasksIn(HEAD + text).tasks.map(([ref, , , , lead]) => [ref, lead])

describe('a column with empty cells below filled ones', () => {
  it('has merged cells where a good part of them is empty, and says so', () => {
    const text = [
      'I\tCung ứng dịch vụ công\t\t\t',
      '1\tSửa trạm y tế\tTrạm Y tế\tUBND xã\tQuý I/2023',
      '2\tKhám sức khỏe người già\t\t\tQuý II/2023',
      '3\tPhát thẻ bảo hiểm y tế\t\tUBND xã\tQuý III/2023',
      'II\tQuản trị môi trường\t\t\t',
      '4\tThu gom rác\tUBND xã\t\tThường xuyên',
    ].join('\n')
    expect(leads(text)).toEqual([
      ['1', 'Trạm Y tế'],
      ['2', 'Trạm Y tế'],
      ['3', 'Trạm Y tế'],
      ['4', 'UBND xã'],
    ])
    const { tasks, notices } = tasksIn(HEAD + text)
    // Nobody takes part where no partner is named.
    expect(tasks.map(task => task[5])).toEqual(['UBND xã', '', 'UBND xã', ''])
    expect(notices).toEqual(['merged-cells 5'])
  })

  it('has a gap where one of many is empty, or one that nothing in its group stands above', () => {
    const one = ['1\tA\tUBND xã\t\tQuý I/2023', '2\tB\t\t\tQuý I/2023', '3\tC\tUBND xã\t\tQuý I/2023']
    expect(leads(one.join('\n'))).toEqual([
      ['1', 'UBND xã'],
      ['2', ''],
      ['3', 'UBND xã'],
    ])
    const top = ['1\tA\t\t\tQuý I/2023', '2\tB\tUBND xã\t\tQuý I/2023', '3\tC\t\t\tQuý I/2023']
    expect(leads(top.join('\n')).map(([, lead]) => lead)).toEqual(['', 'UBND xã', ''])
  })
})
