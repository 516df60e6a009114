import { indicatorsOf } from '@papi-lens/core'
import { formatNumber, indicatorLabel } from '@papi-lens/words'
import type { AppState } from '../../app-state.ts'
import type { DataFields, DataFocus } from './data-view.ts'

/** The questions below a sub-dimension in a year and the year before, where the reader opened a workbook with them. */
export function IndicatorRows({ state, focus }: { state: AppState<DataFields>; focus: DataFocus }) {
  const { province } = state.view.value
  const words = state.words.value
  const { unit, year } = focus
  const table = state.own.value?.indicators.value
  const years = [year - 1, year]
  const found = table ? indicatorsOf(table, province.code, unit, { from: year - 1, to: year }) : []
  if (found.length === 0) return null
  const { heads, joining } = words.indicators
  return (
    <section class="scrolled indicators" aria-label={heads.indicator}>
      <table>
        <thead>
          <tr>
            <th scope="col">{heads.indicator}</th>
            <th scope="col">{heads.scale}</th>
            {years.map(each => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map(({ indicator, values }) => (
            <tr key={indicator.id}>
              <th scope="row">{indicatorLabel(indicator, words)}</th>
              <td>{indicator.scale ?? '–'}</td>
              {years.map(each => {
                const value = values.find(known => known.year === each)?.value
                return <td key={each}>{value === undefined ? '–' : formatNumber(value, words)}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{joining}</p>
    </section>
  )
}
