import { counted } from '../counted.ts'
import { formatDelta, formatScore } from '../format.ts'
import type { GoalWords } from '../messages/goals.ts'
import { plural } from '../plural.ts'
import { names } from './names.ts'
import { reach } from './reach.ts'

const judged: GoalWords['judged'] = {
  ordinary: 'ordinary',
  ambitious: 'ambitious',
  'beyond-seen': 'beyond what has been seen',
}

export const goals: GoalWords = {
  goal: goal => {
    switch (goal.kind) {
      case 'score':
        return `${formatScore(goal.score, 'en')} points`
      case 'gain':
        return `${formatDelta(goal.gain, 'en')} points`
      case 'rank':
        return `rank ${goal.rank}`
      case 'rise':
        return `+${counted(goal.places, 'rank', 'ranks')}`
      case 'group':
        return `${names.group[goal.group].toLocaleLowerCase('en')} group`
    }
  },
  judged,
  from: ({ province, year, unit, score }) => `${province} ${year}: ${unit} ${score}`,
  expected: (low, high) =>
    `With nothing done otherwise, next year's score usually moves by ${low} to ${high} points against the nation (in 9 of 10 cases). That is no forecast of a score.`,
  next: (judgement, feasible) => {
    const told = `With several areas rising together, the next group within a year is ${judged[judgement]} as a target`
    if (feasible === null || feasible.rate === null) return `${told}.`
    return `${told}: of like starts, the index as a whole gained as much in ${reach.reached(feasible)}.`
  },
  met: judgement => (judgement ? `met; keeping it is ${judged[judgement]}` : 'met'),
  impossible: goal =>
    goal.kind === 'rise'
      ? `there are fewer than ${counted(goal.places, 'rank', 'ranks')} above`
      : 'no score of the scale is enough',
  otherYear: year => `for ${year}, not for the next year: not judged`,
  unknown: 'too little is known to judge',
  heads: {
    target: 'Target',
    unit: 'Dimension, sub-dimension',
    gain: 'Takes',
    judged: 'Judgement',
    reached: 'Gained within a year',
  },
  note: '"Ordinary": the score moves as far by itself, and at least 1 in 20 provinces that started alike did it. "Beyond what has been seen": none in at least 60 like starts. "Ambitious": between the two. For ranks and groups all other provinces keep their scores; gains are beyond the move of the nation.',
  none: 'The document has no target of a PAPI score, rank or group.',
  others: count =>
    `${count} other ${plural(count, { one: 'target is', other: 'targets are' }, 'en')} none of a PAPI score, rank or group: not judged.`,
}
