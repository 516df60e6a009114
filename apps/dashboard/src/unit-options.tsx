import type { Framework } from '@papi-lens/core'
import { nameOf, type Words } from '@papi-lens/words'

/** The total, and the dimensions of a year with their sub-dimensions under the numbers that its report prints. */
export function UnitOptions(props: { framework: Framework; year: number; words: Words }) {
  const { framework, year, words } = props
  const option = (id: string) => (
    <option key={id} value={id}>
      {[framework.position(id, year), nameOf(framework.unit(id), words)].filter(Boolean).join(' ')}
    </option>
  )
  return (
    <>
      {option('total')}
      {framework.dimensionsIn(year).map(dimension => (
        <optgroup key={dimension} label={nameOf(framework.unit(dimension), words)}>
          {[dimension, ...framework.subdimensionsIn(year, dimension)].map(option)}
        </optgroup>
      ))}
    </>
  )
}
