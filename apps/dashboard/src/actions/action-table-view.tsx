import type { Dataset } from '@papi-lens/core'
import type { Words } from '@papi-lens/words'
import type { Action } from './action.ts'
import { actionRows, COLUMNS } from './action-table.ts'

/** The appendix as it is printed; on a screen the same is written in fields. */
export function ActionTable({
  actions,
  dataset,
  words,
}: {
  readonly actions: readonly Action[]
  readonly dataset: Dataset
  readonly words: Words
}) {
  const { order, column } = words.actions
  return (
    <table class="appendix">
      <thead>
        <tr>
          <th scope="col">{order}</th>
          {COLUMNS.map(name => (
            <th key={name} scope="col">
              {column[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {actionRows(actions, dataset, words).map(({ id, cells }, at) => (
          <tr key={id}>
            <td>{at + 1}</td>
            {COLUMNS.map(name => (
              <td key={name}>{cells[name]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
