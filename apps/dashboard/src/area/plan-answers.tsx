import type { ServingItem } from '@papi-lens/plans'
import type { Words } from '@papi-lens/words'
import type { ComponentChildren } from 'preact'
import { AnswerCard } from './answer-card.tsx'

/** Answers under the plan each stands in. */
export function PlanAnswers(props: {
  readonly answers: readonly ServingItem[]
  readonly words: Words
  readonly agencies: Readonly<Record<string, string>>
  /** What can be done with an answer. */
  readonly act?: (answer: ServingItem) => ComponentChildren
}) {
  const { answers, words, agencies, act } = props
  return (
    <>
      {[...new Set(answers.map(({ plan }) => plan))].map(plan => (
        <div key={plan.id} class="plan">
          <h3>
            <span>{words.plans.issued(plan)}</span>
            <span class="hint">{plan.number ?? words.page.noNumber}</span>
          </h3>
          {answers
            .filter(answer => answer.plan === plan)
            .map(answer => (
              <AnswerCard key={answer.item.ref} answer={answer} words={words} agencies={agencies}>
                {act?.(answer)}
              </AnswerCard>
            ))}
        </div>
      ))}
    </>
  )
}
