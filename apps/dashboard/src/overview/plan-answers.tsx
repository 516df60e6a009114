import type { Lang } from '@papi-lens/charts'
import type { ServingItem } from '@papi-lens/plans'
import { wordsIn } from '@papi-lens/words/all'
import { WORDS } from '../words.ts'
import { AnswerCard } from './answer-card.tsx'

/** Answers under the plan each stands in. */
export function PlanAnswers(props: {
  readonly answers: readonly ServingItem[]
  readonly lang: Lang
  readonly agencies: Readonly<Record<string, string>>
}) {
  const { answers, lang, agencies } = props
  const words = WORDS[lang]
  return (
    <>
      {[...new Set(answers.map(({ plan }) => plan))].map(plan => (
        <div key={plan.id} class="plan">
          <h4>
            <span>{wordsIn(lang).plans.issued(plan)}</span>
            <span class="hint">{plan.number ?? words.noNumber}</span>
          </h4>
          {answers
            .filter(answer => answer.plan === plan)
            .map(answer => (
              <AnswerCard key={answer.item.ref} answer={answer} lang={lang} agencies={agencies} />
            ))}
        </div>
      ))}
    </>
  )
}
