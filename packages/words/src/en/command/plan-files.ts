import type { GoldProblem } from '@papi-lens/plans'
import type { PlanFileWords } from '../../messages/command/plan-files.ts'
import { quoted } from '../../visible.ts'

export const planFiles: PlanFileWords = { plan, labels }

function plan(problem: Parameters<PlanFileWords['plan']>[0]): string {
  switch (problem.code) {
    case 'not-json':
      return 'not valid JSON; look the file over'
    case 'too-large':
      return 'longer, or nested deeper, than a plan can be; look the file over'
    case 'not-as-expected': {
      const { at, expected, found } = problem
      const value = expected === null ? `${found} does not do` : `expected ${expected}, found ${found}`
      return `${at || 'document'}: ${value}; write it as the files of data/plans are`
    }
    case 'unknown-units':
      return `item ${problem.ref} names unknown unit ${problem.units.map(quoted).join(', ')}; papi explain --units lists the ids`
  }
}

const CELL = {
  line: 'give the number of the line in the text',
  year: 'give four digits, or nothing',
  value: 'give what the text states',
  kind: 'use',
  verdict: 'use',
}

function labels(problem: GoldProblem): string {
  switch (problem.code) {
    case 'other-columns':
      return `line 1: columns ${quoted(problem.found)}; they must be "${problem.expected}"`
    case 'short-line':
      return `line ${problem.line}: fewer than four cells or no number; the columns are ${problem.expected}`
    case 'invalid-id':
      return `line ${problem.line}: ${quoted(problem.text)} is no id; write one like "health-care", or "*"`
    case 'duplicate-number':
      return `number ${quoted(problem.ref)} stands twice; give each item one line`
    case 'invalid-cell': {
      const { line, column, text, known } = problem
      const remedy = [CELL[column], known.join(', ')].filter(Boolean).join(' ')
      return `line ${line}: ${column} ${quoted(text)} does not do; ${remedy}`
    }
  }
}
