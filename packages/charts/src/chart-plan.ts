/** A text in both languages. */
export interface Bilingual {
  readonly vi: string
  readonly en: string
}

/** A promise of time as charts need it; a plan's deadlines fit as they are. Dates are ISO. */
export interface ChartDeadline {
  readonly kind: string
  readonly date?: string
  readonly start?: string
  readonly end?: string
  readonly every?: string
  readonly due?: string
}

/** A task or measure of a plan as charts need it. */
export interface ChartTask {
  readonly ref: string
  readonly title: Bilingual
  readonly dimension: string | null
  /** The sub-dimension served most ("*": the dimension as a whole), and others. */
  readonly serves: { readonly main: string; readonly also: readonly string[] }
  readonly lead?: readonly string[]
  readonly deadlines?: readonly ChartDeadline[]
}

/** An improvement plan as charts need it: the plans of `@papi-lens/plans` fit as they are. */
export interface ChartPlan {
  readonly id: string
  /** The year it is for. */
  readonly year?: number | null
  readonly title: Bilingual
  readonly tasks: readonly ChartTask[]
  readonly measures?: readonly ChartTask[]
}
