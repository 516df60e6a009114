import { type ReadonlySignal, signal } from '@preact/signals'
import { type Action, type Field, LIMITS, withField } from './action.ts'
import { applied, inverse, putting, remembered, removing, type Step } from './action-edit.ts'
import { readActions, writeActions } from './read-actions.ts'

const KEY = 'papi-lens-actions'
/** Where what cannot be read is put aside before it is written over. */
const ASIDE = 'papi-lens-actions-unread'

/**
 * Whether the browser keeps the list: not where storage is full or denied (`memory`), where what it keeps is of a later
 * release (`newer`), or where no more goes in (`full`, and the last edit was not made); `aside` where what it kept could not be
 * read and was put aside.
 */
export type Keeping = 'kept' | 'memory' | 'newer' | 'full' | 'aside'

/** The reader's own list of actions: kept by the browser, the same in every tab, with steps to be undone. */
export interface ActionStore {
  readonly actions: ReadonlySignal<readonly Action[]>
  readonly steps: ReadonlySignal<readonly Step[]>
  readonly keeping: ReadonlySignal<Keeping>
  /** Puts actions into the list, in place of those with the same id; says whether they went in. */
  put(actions: readonly Action[]): boolean
  /** Writes one field of an action, and leaves the others as they are now: they may have been written just before, or elsewhere. */
  write<F extends Field | 'status'>(id: string, field: F, value: Action[F]): void
  remove(id: string): void
  undo(): void
}

/** What a browser keeps texts in. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem'>

/**
 * A list in a keeper; without one, or where it refuses, the list lives as long as the page. Each edit is made to what is kept at
 * that moment, so that two tabs do not write over each other.
 */
export function createActionStore(
  keeper: () => Keeper,
): ActionStore & { /** Something else has written to the keeper. */ follow(): void } {
  const actions = signal<readonly Action[]>([])
  const steps = signal<readonly Step[]>([])
  const keeping = signal<Keeping>('kept')
  const isApart = () => keeping.value === 'memory' || keeping.value === 'newer'

  /** What is kept; null where nothing can be taken from there. */
  const kept = (): readonly Action[] | null => {
    try {
      const text = keeper().getItem(KEY)
      if (text === null) return []
      const { actions: found, faults } = readActions(text)
      if (faults.some(({ code }) => code === 'newer')) {
        keeping.value = 'newer'
        return null
      }
      if (faults.length > 0) {
        keeper().setItem(ASIDE, text)
        keeping.value = 'aside'
      }
      return found
    } catch {
      keeping.value = 'memory'
      return null
    }
  }
  const keep = (list: readonly Action[]) => {
    actions.value = list
    if (keeping.value === 'newer') return
    try {
      keeper().setItem(KEY, writeActions(list))
      if (keeping.value !== 'aside') keeping.value = 'kept'
    } catch {
      keeping.value = 'memory'
    }
  }
  const current = () => (isApart() ? actions.value : (kept() ?? actions.value))
  /** Makes a step; one that would make the list larger than it may be is not made. */
  const take = (stepFor: (list: readonly Action[]) => Step): Step | null => {
    const list = current()
    const step = stepFor(list)
    const next = applied(list, step)
    const isLarger = next.length > list.length
    if (next.length > LIMITS.actions || (isLarger && writeActions(next).length > LIMITS.characters)) {
      keeping.value = 'full'
      return null
    }
    if (step.length > 0) keep(next)
    return step
  }
  const edit = (stepFor: (list: readonly Action[]) => Step): boolean => {
    const step = take(stepFor)
    if (step !== null) steps.value = remembered(steps.value, step)
    return step !== null
  }
  actions.value = kept() ?? []
  return {
    actions,
    steps,
    keeping,
    put: put => edit(list => putting(list, put)),
    write: (id, field, value) => {
      edit(list =>
        putting(
          list,
          list.filter(action => action.id === id).map(action => withField(action, field, value)),
        ),
      )
    },
    remove: id => {
      edit(list => removing(list, id))
    },
    undo() {
      const last = steps.value.at(-1)
      if (last && take(() => inverse(last)) !== null) steps.value = steps.value.slice(0, -1)
    },
    follow() {
      if (!isApart()) actions.value = kept() ?? actions.value
    },
  }
}

let store: ActionStore | null = null

/** The list of this browser. */
export function actionStore(): ActionStore {
  if (store) return store
  const made = createActionStore(() => localStorage)
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) made.follow()
  })
  store = made
  return made
}

/** An id that no other list has. */
export function newActionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return `a${Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')}`
}
