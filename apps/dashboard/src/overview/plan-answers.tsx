import type { Lang } from '@papi-lens/charts'
import type { Answer } from '@papi-lens/plans'
import { planName } from '../sentences.ts'
import { WORDS } from '../words.ts'
import { AnswerCard } from './answer-card.tsx'

/** Answers under the plan each stands in. */
export function PlanAnswers(props: {
  readonly answers: readonly Answer[]
  readonly lang: Lang
  readonly agencies: Readonly<Record<string, string>>
  /** Year of the scores: a plan for that year or earlier is marked; null where that does not matter. */
  readonly scoresOf: number | null
}) {
  const { answers, lang, agencies, scoresOf } = props
  const words = WORDS[lang]
  return (
    <>
      {[...new Set(answers.map(({ plan }) => plan))].map(plan => (
        <div key={plan.id} class="plan">
          <h4>
            <span>{planName(plan, lang)}</span>
            <span class="hint">
              {plan.number ?? words.noNumber}
              {scoresOf !== null && (plan.year ?? 0) <= scoresOf && ` · ${words.earlierPlan}`}
            </span>
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
