import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { AppState } from '../app-state.ts'
import { LIMITS } from './action.ts'
import { ActionCard } from './action-card.tsx'
import type { ActionStore } from './action-store.ts'
import { ActionTable } from './action-table-view.tsx'
import { readActions } from './read-actions.ts'
import { ACTION_FILES, type ActionFile, saveActions } from './save-actions.ts'

/** The list of actions: to be written, undone, saved and opened again; on paper it is a table. */
export function ActionList(props: {
  readonly state: AppState
  readonly store: ActionStore
  /** Where actions come from, told where there are none. */
  readonly children: ComponentChildren
}) {
  const { state, store, children } = props
  const words = state.words.value
  const told = words.actions
  const actions = store.actions.value
  const [said, say] = useState<readonly string[]>([])
  useUndoKey(store)
  // What was written just before the button was pressed is in the list, if not yet on the page.
  const saveAs = async (format: ActionFile) => {
    try {
      say(await saveActions(store.actions.value, format, state, words))
    } catch (error) {
      reportError(error)
      say([words.page.downloadFailed])
    }
  }
  const open = async (file: File) => {
    // Letters take up to three bytes.
    if (file.size > LIMITS.characters * 3) return say([told.fault({ code: 'too-large' })])
    const { actions: found, faults } = readActions(await file.text())
    const isIn = found.length === 0 || store.put(found)
    const opened = found.length > 0 && isIn ? [told.opened(found.length)] : []
    say([
      ...opened,
      ...faults.slice(0, 5).map(told.fault),
      ...(faults.length > 5 ? [told.moreFaults(faults.length - 5)] : []),
    ])
  }
  return (
    <section class="actions" aria-labelledby="actions">
      <h1 id="actions">{told.title}</h1>
      <div class="downloads action-tools">
        {actions.length > 0 &&
          ACTION_FILES.map(format => (
            <button key={format} type="button" class="button" onClick={() => saveAs(format)}>
              {told.saveAs[format]}
            </button>
          ))}
        <label class="button open-file">
          {told.open}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={event => {
              const input = event.currentTarget
              const [file] = input.files ?? []
              // The same file can be chosen again.
              if (file) open(file).finally(() => (input.value = ''))
            }}
          />
        </label>
        <button
          type="button"
          class="button"
          disabled={store.steps.value.length === 0}
          title={told.undoHint}
          onClick={() => store.undo()}
        >
          {told.undo}
        </button>
      </div>
      <div class="said" role="status">
        {store.keeping.value !== 'kept' && <p class="notices">{told.keeping[store.keeping.value]}</p>}
        {said.map(text => (
          <p key={text} class="notices">
            {text}
          </p>
        ))}
      </div>
      {actions.length === 0 ? (
        <div class="empty">{children}</div>
      ) : (
        <>
          <p class="hint to-press">{told.keptHere}</p>
          <ol class="action-cards">
            {actions.map(action => (
              <ActionCard key={action.id} action={action} store={store} state={state} />
            ))}
          </ol>
          <ActionTable actions={actions} dataset={state.dataset} words={words} />
        </>
      )}
    </section>
  )
}

/** Undoes the last step by key, except where text is being written, which has an undo of its own. */
function useUndoKey(store: ActionStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      if (event.key.toLowerCase() !== 'z' || isText(event.target)) return
      event.preventDefault()
      store.undo()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [store])
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  )
}
