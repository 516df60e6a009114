import type { Named } from '../name-of.ts'

/** The view of scenarios: what the next group takes, what other scores would lead to, how much a target asks for. */
export interface ScenarioViewWords {
  readonly title: (province: Named) => string
  readonly unit: string
  readonly ways: (wasSeen: boolean) => string
  readonly more: (n: number) => string
  readonly tryWay: (name: string) => string
  readonly try: string
  readonly sliders: string
  readonly slidersHint: string
  readonly others: string
  readonly now: (score: string) => string
  readonly reset: string
  readonly nothingSet: string
  readonly targets: (year: number) => string
  readonly ownTarget: string
  readonly kind: string
  readonly kinds: Readonly<Record<'rise' | 'rank' | 'score' | 'gain', string>>
  readonly value: string
  readonly judge: string
  readonly plan: (issued: string, count: number) => string
  /** Head above the judged targets of a plan. */
  readonly planTargets: (issued: string) => string
  readonly noPlan: (year: number) => string
  readonly unknownSetting: (text: string) => string
  readonly unknownTarget: (text: string) => string
}
