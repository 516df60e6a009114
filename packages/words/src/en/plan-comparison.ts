import type { PlanComparisonWords } from '../messages/plan-comparison.ts'
import { plural } from '../plural.ts'

export const planComparison: PlanComparisonWords = {
  title: 'Against another plan',
  choose: 'Plan to compare with',
  nothing: 'none',
  alone:
    'Open one more document, such as the plan of the year before, to see which tasks are kept, dropped or re-dated.',
  noWords:
    'The plans that come with this page have short titles of their tasks only; open the document itself to compare.',
  comparing: 'Comparing…',
  failed: 'The two plans could not be compared; please try again.',
  found: ({ earlier, kept, redated, reassigned, dropped, added }) => {
    const changed = [
      redated > 0 ? `${redated} re-dated` : '',
      reassigned > 0 ? `${reassigned} under another lead` : '',
    ].filter(Boolean)
    const among = changed.length > 0 ? ` (${changed.join(', ')})` : ''
    const tasks = plural(kept, { one: 'task', other: 'tasks' }, 'en')
    return `Against ${earlier}: ${kept} ${tasks} kept${among}, ${dropped} not found again, ${added} added.`
  },
  note: 'Tasks are paired by their words, whatever the year. One that is written quite anew may appear as not found again and as added; the nearest one is then named.',
  redated: count => `Re-dated (${count})`,
  reassigned: count => `Under another lead (${count})`,
  dropped: count => `Not found again in the later plan (${count})`,
  added: count => `In the later plan only (${count})`,
  kept: count => `Kept as they are (${count})`,
  task: 'Task',
  before: 'Earlier plan',
  after: 'Later plan',
  change: 'Change',
  due: {
    earlier: 'sooner',
    later: 'later',
    changed: 'otherwise',
    given: 'has a deadline now',
    gone: 'has no deadline any more',
  },
  lead: { changed: 'another agency', given: 'has a lead now', gone: 'has no lead any more' },
  nearest: title => `nearest: ${title}`,
}
