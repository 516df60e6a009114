import { describe, expect, it } from 'vitest'
import { plans } from '../gallery/gallery-dataset.ts'
import { monthsInto } from '../src/kinds/deadline-timeline/plan-calendar.ts'
import { describeChart } from './describe-chart.ts'

const [plan] = plans
if (!plan) throw new Error('no bundled plan')

describeChart('deadline-timeline', [
  {},
  {
    plans: [{ ...plan, tasks: [], measures: [] }],
  },
])

describe('months into a year', () => {
  it('are whole at the ends of months, also in a leap year', () => {
    expect(monthsInto('2024-02-29', 'end')).toBe(2)
    expect(monthsInto('2023-02-28', 'end')).toBe(2)
    expect(monthsInto('2024-12-31', 'end')).toBe(12)
    expect(monthsInto('2024-01-01', 'start')).toBe(0)
  })
})
