import type { AppState } from '../app-state.ts'
import type { Action } from './action.ts'
import type { ActionStore } from './action-store.ts'

/** Adds an action to the list; what was taken from a plan says that it is there. */
export function AddAction(props: {
  readonly state: AppState
  readonly store: ActionStore
  readonly label: string
  /** Whether the list holds it already. */
  readonly isThere: boolean
  readonly make: () => Action
  /** Goes to what was added. */
  readonly then?: (action: Action) => void
}) {
  const { state, store, label, isThere, make, then } = props
  const { added } = state.words.value.actions
  return (
    <button
      type="button"
      class="button add"
      // Not `disabled`, which would take the focus away from who has just pressed it.
      aria-disabled={isThere}
      onClick={() => {
        if (isThere) return
        const action = make()
        if (store.put([action])) then?.(action)
      }}
    >
      {isThere ? `✓ ${added}` : `+ ${label}`}
    </button>
  )
}
