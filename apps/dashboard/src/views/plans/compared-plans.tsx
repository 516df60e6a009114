import type { KeptItem, LoneItem, PlanComparison, PlanItem } from '@papi-lens/plans'
import { nameOf } from '@papi-lens/words'
import { agencyName, dueText } from '../../area/answer-text.ts'
import type { Pair } from './plan-against.tsx'
import type { PlansState } from './plans-state.ts'

/** What became of the tasks of the earlier plan: those with another deadline or lead side by side, then what only one has. */
export function ComparedPlans(props: {
  readonly pair: Pair
  readonly compared: PlanComparison
  readonly state: PlansState
}) {
  const { pair, compared, state } = props
  const words = state.words.value
  const { page, planComparison } = words
  const { kept, dropped, added } = compared
  const redated = kept.filter(({ due }) => due !== 'same')
  const reassigned = kept.filter(({ lead }) => lead !== 'same')
  const unchanged = kept.filter(({ due, lead }) => due === 'same' && lead === 'same')
  const leads = ({ lead }: PlanItem) =>
    lead.map(name => agencyName(name, state.data.agencies, words)).join('; ') || page.notAssigned
  const dues = (item: PlanItem) => dueText(item, words) || page.noDeadline
  const lists: readonly (readonly [string, readonly LoneItem[]])[] = [
    [planComparison.dropped(dropped.length), dropped],
    [planComparison.added(added.length), added],
    [
      planComparison.kept(unchanged.length),
      unchanged.map(({ after }): LoneItem => ({ item: after, nearest: null })),
    ],
  ]
  return (
    <div class="compared">
      <p>
        {planComparison.found({
          earlier: `${words.plans.issued(pair.before)} (${pair.before.source.file})`,
          kept: kept.length,
          redated: redated.length,
          reassigned: reassigned.length,
          dropped: dropped.length,
          added: added.length,
        })}
      </p>
      <p class="hint">{planComparison.note}</p>
      {redated.length > 0 && (
        <SideBySide
          title={planComparison.redated(redated.length)}
          items={redated}
          fact={dues}
          change={({ due }) => (due === 'same' ? '' : planComparison.due[due])}
          state={state}
        />
      )}
      {reassigned.length > 0 && (
        <SideBySide
          title={planComparison.reassigned(reassigned.length)}
          items={reassigned}
          fact={leads}
          change={({ lead }) => (lead === 'same' ? '' : planComparison.lead[lead])}
          state={state}
        />
      )}
      {lists
        .filter(([, items]) => items.length > 0)
        .map(([title, items]) => (
          <details key={title}>
            <summary>{title}</summary>
            <ul>
              {items.map(({ item, nearest }) => (
                <li key={item.ref}>
                  {item.ref} · {nameOf(item.title, words)}
                  {nearest && (
                    <span class="hint"> {planComparison.nearest(nameOf(nearest.title, words))}</span>
                  )}
                </li>
              ))}
            </ul>
          </details>
        ))}
    </div>
  )
}

function SideBySide(props: {
  readonly title: string
  readonly items: readonly KeptItem[]
  readonly fact: (item: PlanItem) => string
  readonly change: (item: KeptItem) => string
  readonly state: PlansState
}) {
  const { title, items, fact, change, state } = props
  const words = state.words.value
  const { task, before, after, change: changed } = words.planComparison
  return (
    <table class="side-by-side">
      <caption>{title}</caption>
      <thead>
        <tr>
          {[task, before, after, changed].map(head => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(item => (
          <tr key={item.after.ref}>
            <th scope="row">
              {item.after.ref} · {nameOf(item.after.title, words)}
            </th>
            <td data-head={before}>{fact(item.before)}</td>
            <td data-head={after}>{fact(item.after)}</td>
            <td data-head={changed}>{change(item)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
