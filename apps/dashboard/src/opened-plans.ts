import type { JudgedClaim } from '@papi-lens/core'
import {
  type Finding,
  type Plan,
  type PlanDocument,
  plansAtHand,
  type SourceLine,
  type UncheckedKind,
} from '@papi-lens/plans'
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { BundledData } from '../bundle-data.ts'
import type { PlanDesk } from './documents/plan-desk.ts'
import { hearNews, isMarked } from './opened/opened-news.ts'

/** A document of the reader's own, as it was read: nothing of it leaves this browser. */
export interface OpenedDocument {
  readonly plan: Plan
  readonly document: PlanDocument
  /** Its lines, repaired. */
  readonly lines: readonly Pick<SourceLine, 'line' | 'text'>[]
  readonly findings: readonly Finding[]
  readonly claims: readonly JudgedClaim[]
  /** Statements that were seen and not checked, by kind; and the province that the text is about. */
  readonly unchecked: Readonly<Partial<Record<UncheckedKind, number>>>
  readonly claimsProvince: string | null
  /** The first line that was not read for claims, of a very long text; else null. */
  readonly claimsUnreadFrom: number | null
  /** Whether the document itself left its province open. */
  readonly isTakenFor: boolean
}

/** The plans that the page knows: those that come with it, and those that were opened. Every view reads them here. */
export interface OpenedPlans {
  /** Those that count: of several readings of one document the last. */
  readonly plans: ReadonlySignal<readonly Plan[]>
  /** All of them. */
  readonly allPlans: ReadonlySignal<readonly Plan[]>
  readonly opened: ReadonlySignal<readonly OpenedDocument[]>
  /** Where documents are read and kept; null until it is needed. */
  readonly desk: ReadonlySignal<PlanDesk | null>
  /** Brings that. */
  bringDesk(): Promise<PlanDesk>
}

/** The plans of a page that begins with those bundled. */
export function openedPlans(data: BundledData): OpenedPlans {
  const desk = signal<PlanDesk | null>(null)
  const opened = computed(() => desk.value?.opened.value ?? [])
  const allPlans = computed(() => [...data.plans, ...opened.value.map(({ plan }) => plan)])
  let coming: Promise<PlanDesk> | null = null
  return {
    plans: computed(() => plansAtHand(allPlans.value)),
    allPlans,
    opened,
    desk,
    bringDesk() {
      coming ??= import('./documents/browser-desk.ts').then(
        ({ browserDesk }) => {
          const brought = browserDesk(data)
          desk.value = brought
          void brought.follow()
          return brought
        },
        error => {
          // The next time it may arrive.
          coming = null
          throw error
        },
      )
      return coming
    },
  }
}

/** Brings what the browser keeps, and what another tab opens; a page without own documents loads nothing for them. */
export function followOpenedPlans({ bringDesk }: OpenedPlans): void {
  const bring = () => bringDesk().catch(reportError)
  if (isMarked('plan')) bring()
  else {
    const stop = hearNews(({ kind }) => {
      if (kind !== 'plan') return
      stop()
      bring()
    })
  }
}
