import type { Lang } from '@papi-lens/charts'
import type { ServingItem } from '@papi-lens/plans'
import { wordsIn } from '@papi-lens/words/all'
import { named, outputsText } from '../sentences.ts'
import { WORDS } from '../words.ts'

/** One task or measure: what, who leads, with whom, by when, with what result. */
export function AnswerCard(props: {
  readonly answer: ServingItem
  readonly lang: Lang
  readonly agencies: Readonly<Record<string, string>>
}) {
  const { answer, lang, agencies } = props
  const { kind, ref, title, lead, partners, deadlines, outputs, targets = [] } = answer.item
  const words = WORDS[lang]
  const told = wordsIn(lang).plans
  const agency = (name: string) => (lang === 'vi' ? name : (agencies[name] ?? name))
  const list = (names: readonly string[]) => names.map(agency).join('; ')
  const due = deadlines.map(told.deadline).join('; ')
  const results = outputsText(outputs, lang)
  return (
    <article class="answer">
      <h5>{named(title, lang)}</h5>
      <dl>
        <Row term={words.lead} text={list(lead) || words.notAssigned} />
        <Row term={words.deadline} text={due || words.noDeadline} />
        {partners.length > 0 && <Row term={words.partners} text={list(partners)} />}
        {results && <Row term={words.outputs} text={results} />}
        {targets.length > 0 && <Row term={words.targets} text={targets.map(told.target).join('; ')} />}
      </dl>
      <p class="hint">
        {kind === 'task' ? words.appendixItem : words.item} {ref}
        {answer.match === 'also' && ` · ${words.alsoServes}`}
      </p>
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
