import fc from 'fast-check'
import type { Action } from '../../src/actions/action.ts'
import { STATUSES } from '../../src/actions/action.ts'

/** An action with nothing special, but for what is given. */
export function madeAction(own: Partial<Action> = {}): Action {
  return {
    id: 'a1',
    province: '14',
    area: 'health-care',
    year: 2022,
    score: 1.8816,
    cause: 'Trạm xa, ít bác sĩ',
    action: 'Mở thêm ngày khám',
    lead: 'Sở Y tế',
    partners: '',
    due: 'trước 30/6/2023',
    output: 'báo cáo',
    status: 'open',
    source: null,
    deadlines: null,
    ...own,
  }
}

const words = fc.string({
  unit: fc.constantFrom('a', 'ẩ', ' ', '\n', '"', '<', '=', '🙂', '\\'),
  maxLength: 30,
})

/** Actions of any kind, of few ids, so that lists of them meet. */
export const anyAction: fc.Arbitrary<Action> = fc.record({
  id: fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5'),
  province: fc.constantFrom('14', '01', 'X.9'),
  area: fc.constantFrom('health-care', 'land-plans', 'unknown-area'),
  year: fc.integer({ min: 2011, max: 2030 }),
  score: fc.option(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 10 }).map(score => score + 0),
  ),
  cause: words,
  action: words,
  lead: words,
  partners: words,
  due: words,
  output: words,
  status: fc.constantFrom(...STATUSES),
  source: fc.option(fc.record({ id: words, plan: words, ref: words })),
  deadlines: fc.option(
    fc.array(
      fc.constantFrom(
        { of: 'task', kind: 'ongoing' },
        { of: 'report', kind: 'by-date', date: '2023-11-20' },
        { of: 'plan', kind: 'recurring', every: 'quarter', due: '--06-03' },
      ),
    ),
  ),
})

/** A list, in which no id comes twice. */
export const anyList = fc.uniqueArray(anyAction, { selector: ({ id }) => id })
