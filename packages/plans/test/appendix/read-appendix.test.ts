import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../tests/processor-time.ts'
import { appendixStart } from '../../src/appendix/appendix-start.ts'
import { readAppendix } from '../../src/appendix/read-appendix.ts'
import { linesOf } from './appendix-text.ts'

const HEADS = [
  'TT\tNhiệm vụ\tSản phẩm\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\n',
  'STT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Thời gian\n',
  'TT  Nhiệm vụ  Cơ quan chủ trì  Thời gian\n',
  '| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n',
  '',
]

function read(text: string) {
  const lines = linesOf(text)
  return readAppendix(lines.slice(appendixStart(lines) ?? 0), { year: 2023 })
}

describe('any text whatsoever', () => {
  it('gives tasks and notices that lie within it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '\n',
        '\t',
        '\n\n',
        ' ',
        '1\n',
        '2 ',
        'I Quản trị môi trường',
        'UBND cấp xã',
        'Phòng Nội vụ;',
      ),
      fc.constantFrom(
        'Thường xuyên',
        'Trước ngày',
        'ngày 1/1/2022',
        'a) ',
        '| ',
        '  ',
        'Phụ lục\n',
        'Các ban, ',
      ),
    )
    fc.assert(
      fc.property(fc.constantFrom(...HEADS), fc.array(piece, { maxLength: 60 }), (head, pieces) => {
        const text = head + pieces.join('')
        const count = text.split('\n').length
        const { tasks, notices } = read(text)
        for (const { line, lastLine } of tasks)
          expect(line >= 1 && line <= lastLine && lastLine <= count).toBe(true)
        for (const { line } of notices) expect(line >= 1 && line <= count).toBe(true)
      }),
      { seed: 20230401, numRuns: 400 },
    )
  })

  const ATTACKS: readonly (readonly [string, (size: number) => string])[] = [
    ['one long line', size => 'a'.repeat(size)],
    ['one line of words', size => 'phụ lục '.repeat(size / 8)],
    ['list letters', size => 'a) '.repeat(size / 3)],
    ['tabs', size => `${HEADS[0]}1${'\t'.repeat(size)}`],
    ['rows of tabs', size => HEADS[0] + '1\tLàm\t\tUBND xã\t\tQuý I\n'.repeat(size / 24)],
    ['dates', size => `${HEADS[0]}1\tLàm\t\t\t\t${'ngày 1/1/2022 '.repeat(size / 14)}`],
    ['agencies in a cell', size => `${HEADS[0]}1\tLàm\t\t${'Các ban, UBND xã - '.repeat(size / 19)}\t\t`],
    ['agencies that run together', size => HEADS[1] + '1\nUBND cấp xã\n'.repeat(size / 14)],
    ['heads', size => 'TT\n'.repeat(size / 3)],
    ['numbers', size => HEADS[1] + '1\n2\n'.repeat(size / 4)],
    ['spaces', size => `${HEADS[2]}1${' '.repeat(size)}x`],
    ['full stops in a cell', size => `${HEADS[0]}1\tLàm\t${'.'.repeat(size)}x\t\t\t`],
  ]
  it.each(ATTACKS)('is read in time that grows with its length: %s', (_, attack) => {
    const time = (size: number) => {
      const text = attack(size)
      const start = processorTime()
      read(text)
      return processorTime() - start
    }
    time(20_000)
    const small = Math.min(time(60_000), time(60_000))
    // Four times the text; a quadratic reading would take sixteen times as long.
    expect(time(240_000)).toBeLessThan(11 * small + 60)
  })
})

it('an appendix without a table of tasks gives none, and says so', () => {
  const { tasks, notices } = read('Phụ lục\nĐiểm số các năm')
  expect(tasks).toEqual([])
  expect(notices.map(({ code, line }) => [code, line])).toEqual([['unread-appendix', 1]])
})

it('a deadline that cannot be read is told', () => {
  const { notices } = read(`${HEADS[0]}1\tTrồng cây\t\tUBND xã\t\tmùa trăng tròn`)
  expect(notices.map(({ code, line }) => [code, line])).toEqual([['unread-deadline', 2]])
})
