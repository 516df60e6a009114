/** A text in both languages. */

/** An improvement plan, as everywhere. */
export type { Plan as ChartPlan } from '@papi-lens/plans'
export type { Named as Bilingual } from '@papi-lens/words'
