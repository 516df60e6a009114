import type { Dataset } from '@papi-lens/core'
import type { ViewId } from '@papi-lens/words'
import type { JSX } from 'preact'
import type { AppState } from '../app-state.ts'
import type { Notice, Place } from '../place.ts'

/** What is shown: a place, one of the views, and with it the view's own fields. */
export interface Shown extends Place {
  readonly view: ViewId
}

/** The part of a view that draws it; it comes when the view is first asked for. */
export interface ViewPage<Own extends object> {
  Show(props: { readonly state: AppState<Own> }): JSX.Element
}

/**
 * A view of the dashboard: a question, its own fields in the address, and what draws it. Its name, the question, stands in
 * the words under its id.
 */
export interface ViewDefinition<Own extends object> {
  readonly id: ViewId
  /** The view's own fields in an address; what is missing or wrong takes its default, the latter with a notice. */
  read(
    query: URLSearchParams,
    place: Place,
    dataset: Dataset,
  ): { readonly own: Own; readonly notices: readonly Notice[] }
  /** The same fields for an address; those at their default are left out. */
  write(own: Own): Readonly<Record<string, string>>
  /** What of its fields has a meaning for another province too; all of them where this is left out. */
  inAnotherProvince?(own: Own): Own
  /** Whether it draws other scores where it stands, instead of beginning anew with them. */
  readonly staysWithOtherScores?: boolean
  /** The code that draws it, loaded when it is asked for. */
  load(): Promise<ViewPage<Own>>
}

/** Declares a view: each in a folder of its own, and once in the registry. */
export function defineView<Own extends object>(definition: ViewDefinition<Own>): ViewDefinition<Own> {
  return definition
}
