import type { JudgedClaim } from '@papi-lens/core'
import type { Finding, Plan, PlanDocument, SourceLine, UncheckedKind } from '@papi-lens/plans'
import { computed, type ReadonlySignal, signal } from '@preact/signals'

/** A document of the reader's own, as it was read: nothing of it leaves the page, or outlives it. */
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
  readonly plans: ReadonlySignal<readonly Plan[]>
  readonly opened: ReadonlySignal<readonly OpenedDocument[]>
  /** Takes a document in, and gives what its plan is called, which no other is. */
  keep(document: OpenedDocument): string
  /** Forgets one. */
  forget(id: string): void
}

/** The plans of a page that begins with those bundled. */
export function openedPlans(bundled: readonly Plan[]): OpenedPlans {
  const opened = signal<readonly OpenedDocument[]>([])
  const plans = computed(() => [...bundled, ...opened.value.map(({ plan }) => plan)])
  return {
    plans,
    opened,
    keep(document) {
      const id = freeId(
        document.plan.id,
        plans.value.map(plan => plan.id),
      )
      opened.value = [...opened.value, { ...document, plan: { ...document.plan, id } }]
      return id
    },
    forget(id) {
      opened.value = opened.value.filter(({ plan }) => plan.id !== id)
    },
  }
}

function freeId(wanted: string, taken: readonly string[]): string {
  for (let at = 2, id = wanted; ; at++) {
    if (!taken.includes(id)) return id
    id = `${wanted} (${at})`
  }
}
