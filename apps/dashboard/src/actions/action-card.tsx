import type { Words } from '@papi-lens/words'
import { useState } from 'preact/hooks'
import type { AppState } from '../app-state.ts'
import { Link } from '../link.tsx'
import { type Action, FIELDS, type Field, LIMITS, STATUSES } from './action.ts'
import type { ActionStore } from './action-store.ts'
import { areaName, provinceName, scoreThen } from './action-table.ts'

/** Fields in which more than a line is written. */
const LONG: readonly Field[] = ['cause', 'action']

/** One action to be written: what it is about, its fields, its status, the way to take it out. */
export function ActionCard(props: {
  readonly action: Action
  readonly store: ActionStore
  readonly state: AppState
}) {
  const { action, store, state } = props
  const words = state.words.value
  const told = words.actions
  const name = areaName(action, state.dataset, words)
  const score = scoreThen(action, state.dataset, words)
  return (
    <li class="action" id={action.id}>
      <div class="action-head">
        <div>
          <h2>
            <AreaLink action={action} state={state} name={name} />
          </h2>
          <p class="hint">
            {[
              provinceName(action, state.dataset, words),
              action.source && told.from(action.source.plan, action.source.ref),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {score && <p class="score-then">{score}</p>}
        </div>
        <label>
          <span>{told.column.status}</span>
          <select
            value={action.status}
            onChange={event => {
              const chosen = STATUSES.find(status => status === event.currentTarget.value)
              if (chosen) store.write(action.id, 'status', chosen)
            }}
          >
            {STATUSES.map(status => (
              <option key={status} value={status}>
                {told.statuses[status]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="fields">
        {FIELDS.map(field => (
          <FieldOf key={field} field={field} action={action} store={store} words={words} />
        ))}
      </div>
      <button
        type="button"
        class="button"
        aria-label={told.removeNamed(action.action || name)}
        onClick={() => store.remove(action.id)}
      >
        {told.remove}
      </button>
    </li>
  )
}

function AreaLink({ action, state, name }: { action: Action; state: AppState; name: string }) {
  const { province } = state.view.value
  // The address of another province's area is not that of this place.
  if (action.province !== province.code) return <>{name}</>
  const href = state.hrefIn('priorities', { area: action.area })
  return (
    <Link href={href} act={() => state.go(href)}>
      {name}
    </Link>
  )
}

function FieldOf(props: {
  readonly field: Field
  readonly action: Action
  readonly store: ActionStore
  readonly words: Words
}) {
  const { field, action, store, words } = props
  const { column, hints } = words.actions
  // What is being written stays, whatever else of the list changes meanwhile; it counts once the field is left.
  const [draft, setDraft] = useState<string | null>(null)
  const write = (text: string) => {
    setDraft(null)
    if (text !== action[field]) store.write(action.id, field, text)
  }
  const id = `${action.id}-${field}`
  const how = { id, value: draft ?? action[field], maxLength: LIMITS.letters, placeholder: hints[field] }
  return (
    <div class={LONG.includes(field) ? 'long' : undefined}>
      <label htmlFor={id}>{column[field]}</label>
      {LONG.includes(field) ? (
        <textarea
          {...how}
          rows={2}
          onInput={event => setDraft(event.currentTarget.value)}
          onChange={event => write(event.currentTarget.value)}
        />
      ) : (
        <input
          type="text"
          {...how}
          onInput={event => setDraft(event.currentTarget.value)}
          onChange={event => write(event.currentTarget.value)}
        />
      )}
    </div>
  )
}
