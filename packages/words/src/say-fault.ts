import type { Fault } from '@papi-lens/io'
import type { Words } from './messages.ts'
import { visible } from './visible.ts'

/**
 * What is wrong with a file, without its place: problem, value, remedy. Control characters are made visible.
 *
 * @example
 * const fault = createFault({ sheet: null, row: 3, column: 'Điểm' }, 'not-a-number', { text: 'x' })
 * sayProblem(fault, words) // => '"x" không phải là số; ghi như 4,8918 hoặc 4.8918, để trống nếu chưa công bố'
 */
export function sayProblem(
  { why, facts }: Pick<Fault, 'why' | 'facts'>,
  { importFaults }: Pick<Words, 'importFaults'>,
): string {
  // `why` and `facts` of a fault belong together; the compiler does not follow that through the table.
  const say = importFaults.problem[why] as (facts: Fault['facts']) => string
  return visible(say(facts))
}

/**
 * A fault of a file in one line: file, place, problem, value, remedy.
 *
 * @example
 * const fault = createFault({ sheet: null, row: 3, column: 'Điểm' }, 'stray-quotes', {})
 * sayFault({ ...fault, file: 'a.csv' }, words)
 * // => 'a.csv, dòng 3, cột Điểm: dấu ngoặc kép không khớp; đóng từng dấu hoặc bỏ đi'
 */
export function sayFault(fault: Fault, words: Pick<Words, 'importFaults'>): string {
  return `${visible(words.importFaults.place(fault.file, fault))}: ${sayProblem(fault, words)}`
}
