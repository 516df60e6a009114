import { type PlanItem, readDeadlines } from '@papi-lens/plans'
import { type ReadonlySignal, signal } from '@preact/signals'

/** What the reader writes where a plan tells nothing. */
export const FILLED = ['lead', 'due'] as const
export type Filled = (typeof FILLED)[number]
export type Fill = Readonly<Partial<Record<Filled, string>>>

/** By plan, then by the number of the item. */
type Fills = Readonly<Record<string, Readonly<Record<string, Fill>>>>

/** What the reader added to plans: kept by the browser, the same in every tab. */
export interface PlanFills {
  readonly fills: ReadonlySignal<Fills>
  /** Whether the browser keeps it; else it lasts as long as the page. */
  readonly isKept: ReadonlySignal<boolean>
  /** Writes a field of an item; nothing is written by an empty text. */
  write(plan: string, ref: string, field: Filled, text: string): void
}

const KEY = 'papi-lens-plan-fills'
/** Letters of a field, and of all that is kept. */
const [LONGEST, MOST] = [300, 1_000_000]

/** What a browser keeps texts in. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem'>

/** Fills in a keeper. Each is written to what is kept at that moment, so that two tabs do not write over each other. */
export function createPlanFills(keeper: () => Keeper): PlanFills & { follow(): void } {
  const fills = signal<Fills>({})
  const isKept = signal(true)
  const kept = (): Fills => {
    if (!isKept.value) return fills.value
    try {
      return readFills(keeper().getItem(KEY))
    } catch {
      isKept.value = false
      return fills.value
    }
  }
  fills.value = kept()
  return {
    fills,
    isKept,
    write(plan, ref, field, text) {
      const all = kept()
      const { [field]: _, ...others } = all[plan]?.[ref] ?? {}
      const told = text.trim().slice(0, LONGEST)
      const fill: Fill = told === '' ? others : { ...others, [field]: told }
      fills.value = { ...all, [plan]: { ...all[plan], [ref]: fill } }
      try {
        const written = JSON.stringify(fills.value)
        if (written.length > MOST) throw new Error('too much is filled to be kept')
        keeper().setItem(KEY, written)
        isKept.value = true
      } catch {
        isKept.value = false
      }
    },
    follow() {
      fills.value = kept()
    },
  }
}

/** An item with what the reader added; what the plan tells itself is not written over. */
export function filledItem(item: PlanItem, fill: Fill | undefined, year: number | null): PlanItem {
  const lead = lacks(item, 'lead') ? namesIn(fill?.lead ?? '') : item.lead
  if (!fill?.due || !lacks(item, 'due')) return { ...item, lead }
  const { deadlines, unread } = readDeadlines(fill.due, { year })
  return { ...item, lead, deadlines, unreadDeadlines: unread }
}

/** Whether a plan tells nothing of a field of an item. */
export function lacks({ lead, deadlines, unreadDeadlines = [] }: PlanItem, field: Filled): boolean {
  return field === 'lead' ? lead.length === 0 : deadlines.length + unreadDeadlines.length === 0
}

function namesIn(text: string): string[] {
  return text
    .split(';')
    .map(name => name.trim())
    .filter(Boolean)
}

/** What was kept, as far as it is what it should be. */
function readFills(text: string | null): Fills {
  if (text === null || text.length > MOST) return {}
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    return {}
  }
  const entries = entriesOf(found).map(([plan, items]) => [
    plan,
    Object.fromEntries(
      entriesOf(items).map(([ref, fill]) => {
        const fields = Object.fromEntries(entriesOf(fill))
        const told = FILLED.flatMap(field => {
          const value = fields[field]
          return typeof value === 'string' && value !== '' ? [[field, value.slice(0, LONGEST)]] : []
        })
        return [ref, Object.fromEntries(told)]
      }),
    ),
  ])
  return Object.fromEntries(entries)
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}

let store: PlanFills | null = null

/** Those of this browser. */
export function planFills(): PlanFills {
  if (store) return store
  const made = createPlanFills(() => localStorage)
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) made.follow()
  })
  store = made
  return made
}
