import { counted } from '../../counted.ts'
import type { PlanWords } from '../../messages/command/plan.ts'

export const plan: PlanWords = {
  title: parts => `PAPI plan: ${parts}`,
  counts: ({ measures, tasks, targets, duties, repairs }) =>
    `${counted(measures, 'measure')}, ${counted(tasks, 'task')}, ${counted(targets, 'target')}, ${counted(duties, 'report due', 'reports due')}; ${counted(repairs, 'damaged place')} repaired`,
  findings: count =>
    `${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}, ${counted(count('note'), 'note')}`,
  atLine: (line, text) => `line ${line}: ${text}`,
  doubts: 'To look at again:',
  targets: 'Targets:',
  heads: {
    item: 'Item',
    dimension: 'Dimension',
    text: 'Text',
    lead: 'Lead',
    deadline: 'Deadline',
    line: 'Line',
    kind: 'Kind',
    problem: 'Problem',
    serves: 'Serves',
    match: 'Match',
    words: 'Deciding words',
    againstLabels: 'Against labels by hand',
  },
  asWhole: dimension => `${dimension} (the dimension as a whole)`,
  firstRight: 'First answer right',
  precision: 'Precision',
  recall: 'Recall of main labels',
  recallOfAll: 'Recall of all labels',
  f1OfAll: 'F1 over all labels',
}
