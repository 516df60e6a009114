import { findUnit, judgeGoal, reachOf } from '@papi-lens/core'
import type { Invocation } from '../call/invocation.ts'
import { reachAnswer } from './reach-text.ts'
import type { Asked } from './scenario-command.ts'

/** Answers what the next group takes, and how often that has happened. */
export function answerReach(call: Invocation, { dataset, province, year }: Asked, text: string): void {
  const unit = findUnit(dataset.panel.framework, text, year).id
  const found = reachOf(dataset, province.code, year, unit)
  const { next } = found
  const goal = next && judgeGoal(dataset, province.code, year, unit, { kind: 'group', group: next })
  call.print(
    {
      unit: found.unit,
      group: found.group,
      next,
      cut: found.cut,
      gain: found.gain,
      ways: found.ways.map(({ id, gain, feasible: { starts, reached, rate, kept, chance } }) => ({
        id,
        gain,
        feasible: { starts, reached, rate, kept: { still: kept.still, of: kept.of }, chance },
      })),
    },
    () => reachAnswer(call, dataset.panel, { province, year, found, goal }),
  )
}
