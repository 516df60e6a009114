import type { ServingItem } from '@papi-lens/plans'
import { nameOf, type Words } from '@papi-lens/words'
import type { ComponentChildren } from 'preact'
import { agencyName, dueText, outputsText } from './answer-text.ts'

/** One task or measure: what, who leads, with whom, by when, with what result. */
export function AnswerCard(props: {
  readonly answer: ServingItem
  readonly words: Words
  readonly agencies: Readonly<Record<string, string>>
  /** What can be done with it. */
  readonly children?: ComponentChildren
}) {
  const { answer, words, agencies, children } = props
  const { kind, ref, title, lead, partners, outputs, targets = [] } = answer.item
  const { page } = words
  const { evidence } = answer
  const list = (names: readonly string[]) => names.map(name => agencyName(name, agencies, words)).join('; ')
  const due = dueText(answer.item, words)
  const results = outputsText(outputs, words)
  return (
    <article class="answer">
      <h4>{nameOf(title, words)}</h4>
      <dl>
        <Row term={page.lead} text={list(lead) || page.notAssigned} />
        <Row term={page.deadline} text={due || page.noDeadline} />
        {partners.length > 0 && <Row term={page.partners} text={list(partners)} />}
        {results && <Row term={page.outputs} text={results} />}
        {targets.length > 0 && <Row term={page.targets} text={targets.map(words.plans.target).join('; ')} />}
      </dl>
      <p class="hint">
        {kind === 'task' ? page.appendixItem : page.item} {ref}
        {answer.match === 'also' && ` · ${page.alsoServes}`}
        {evidence !== null && evidence.length > 0 && ` · ${words.prioritiesView.matched(evidence)}`}
      </p>
      {children}
    </article>
  )
}

function Row({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  )
}
