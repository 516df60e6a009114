import type { PlanItem } from '@papi-lens/plans'
import { nameOf, type Words } from '@papi-lens/words'
import type { ComponentChildren } from 'preact'
import { agencyName, dueText, outputsText } from '../../area/answer-text.ts'
import { type Filled, planFills } from './plan-fills.ts'
import type { PlansState } from './plans-state.ts'
import { servedBy } from './task-table.ts'

/** One task or measure of a plan: what it serves and by which words, who leads, with whom, by when. */
export function TaskCard(props: {
  readonly item: PlanItem
  readonly state: PlansState
  readonly isChosen: boolean
  readonly plan: string
  /** Whether it is seen only once more are asked for. */
  readonly isLater: boolean
  /** What the plan tells nothing of, to be filled. */
  readonly fields: readonly Filled[]
  readonly children?: ComponentChildren
}) {
  const { item, state, isChosen, isLater, fields, children } = props
  const words = state.words.value
  const { page, plansView } = words
  const { kind, ref, line, title, lead, partners, outputs } = item
  const list = (names: readonly string[]) =>
    names.map(name => agencyName(name, state.data.agencies, words)).join('; ')
  const due = dueText(item, words)
  const results = outputsText(outputs, words)
  return (
    <article
      class={['answer', isChosen && 'chosen', isLater && 'later'].filter(Boolean).join(' ')}
      id={`task-${ref}`}
      tabIndex={-1}
    >
      <h3>{nameOf(title, words)}</h3>
      <p class="serves">
        {plansView.serves}: {servesText(item, state, words)}
      </p>
      <dl>
        <Row term={page.lead} text={list(lead) || page.notAssigned}>
          {fields.includes('lead') && <FillField {...props} field="lead" />}
        </Row>
        <Row term={page.deadline} text={due || page.noDeadline}>
          {fields.includes('due') && <FillField {...props} field="due" />}
        </Row>
        {partners.length > 0 && <Row term={page.partners} text={list(partners)} />}
        {results && <Row term={page.outputs} text={results} />}
      </dl>
      <p class="hint">
        {kind === 'task' ? page.appendixItem : page.item} {ref} · {plansView.line(line)}
      </p>
      {children}
    </article>
  )
}

function servesText(item: PlanItem, { dataset }: PlansState, words: Words): string {
  const { dimension, areas } = servedBy(item)
  const { framework } = dataset.panel
  const name = dimension === null ? words.plansView.noDimension : nameOf(framework.unit(dimension), words)
  if (areas.length === 0) return `${name} (${words.plansView.wholeDimension})`
  const parts = areas.map(({ id, evidence }) => {
    const unit = nameOf(framework.unit(id), words)
    return evidence.length > 0 ? `${unit} (${words.prioritiesView.matched(evidence)})` : unit
  })
  return `${parts.join('; ')} – ${name}`
}

function Row(props: { readonly term: string; readonly text: string; readonly children?: ComponentChildren }) {
  const { term, text, children } = props
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {children}
        <span class="fill-text">{text}</span>
      </dd>
    </div>
  )
}

/** A field for what the plan does not tell; on paper its text stands in its place. */
function FillField(props: {
  readonly item: PlanItem
  readonly state: PlansState
  readonly plan: string
  readonly field: Filled
}) {
  const { item, state, plan, field } = props
  const words = state.words.value
  const { fill, fillHint } = words.plansView
  const fills = planFills()
  return (
    <input
      type="text"
      class="fill"
      value={fills.fills.value[plan]?.[item.ref]?.[field] ?? ''}
      maxLength={300}
      placeholder={fillHint}
      aria-label={fill[field](nameOf(item.title, words))}
      onChange={({ currentTarget }) => fills.write(plan, item.ref, field, currentTarget.value)}
    />
  )
}
