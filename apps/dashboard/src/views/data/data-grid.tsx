import { type Holding, holdingsOf, isScore, type UnitHoldings } from '@papi-lens/core'
import { nameOf, type Words } from '@papi-lens/words'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { Explain } from '../../explain.tsx'
import { Link } from '../../link.tsx'
import type { DataFields } from './data-view.ts'
import { FocusedCell } from './focused-cell.tsx'

/** Every unit by every year: how many provinces have a score, why this one has none, and where years stop being comparable. */
export function DataGrid({ state }: { state: AppState<DataFields> }) {
  const { province, focus } = state.view.value
  const words = state.words.value
  const { dataset } = state
  const { dataView } = words
  const holdings = useMemo(() => holdingsOf(dataset, province.code), [dataset, province])
  const { years } = dataset.panel
  const scrolled = useRef<HTMLElement>(null)
  // Once the page stands: on a narrow screen the years that are asked for most, the latest, or the one that is explained, are seen first.
  useEffect(() => {
    const box = scrolled.current
    if (!box) return
    const chosen = box.querySelector<HTMLElement>('.chosen')
    if (chosen === null) box.scrollLeft = box.scrollWidth
    else
      box.scrollTo(
        chosen.offsetLeft - box.clientWidth / 2,
        Math.max(0, chosen.offsetTop - box.clientHeight / 2),
      )
  }, [focus])
  const bodies = holdings.reduce<UnitHoldings[][]>((all, row) => {
    if (row.unit.level === 'subdimension') all.at(-1)?.push(row)
    else all.push([row])
    return all
  }, [])
  return (
    <section class="data-grid">
      <h2 id="grid">{dataView.grid}</h2>
      <p class="hint">
        {dataView.gridHint(province)} <Explain term="missing" words={words} />
        <Explain term="redefined" words={words} />
      </p>
      {focus && <FocusedCell key={`${focus.unit} ${focus.year}`} state={state} focus={focus} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too. */}
      <section class="scrolled" ref={scrolled} tabIndex={0} aria-labelledby="grid">
        <table>
          <thead>
            <tr>
              <th scope="col">{dataView.content}</th>
              {years.map(year => (
                <th key={year} scope="col">
                  {year}
                  {dataset.comparability.resampledBetween(year - 1, year).length > 0 && (
                    <small>{dataView.newLocalities}</small>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          {bodies.map(rows => (
            <tbody key={rows[0]?.unit.id}>
              {rows.map(row => (
                <tr key={row.unit.id} class={row.unit.level}>
                  <th scope="row">{nameOf(row.unit, words)}</th>
                  {row.years.map(cell => (
                    <Cell key={cell.year} state={state} row={row} cell={cell} />
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </section>
  )
}

function Cell({
  state,
  row: { unit },
  cell,
}: {
  state: AppState<DataFields>
  row: UnitHoldings
  cell: Holding
}) {
  const view = state.view.value
  const words = state.words.value
  const { look, told } = cellOf(cell, words)
  const { year, published } = cell
  if (look === 'unmeasured') return <td class={look}>{told.join(', ')}</td>
  const next = { ...view, focus: { unit: unit.id, year } }
  const isFocus = view.focus?.unit === unit.id && view.focus.year === year
  return (
    <td class={isFocus ? `${look} chosen` : look}>
      {published}
      {told.length > 0 && (
        <Link
          href={state.hrefOf(next)}
          aria-current={isFocus ? 'true' : undefined}
          act={() => {
            state.show(next)
            document.getElementById('grid')?.scrollIntoView({ block: 'start' })
          }}
        >
          {told.join(', ')}
          <span class="unseen">: {words.dataView.open(nameOf(unit, words), year)}</span>
        </Link>
      )}
    </td>
  )
}

/** How a cell looks, and what it says beside its number. */
function cellOf({ own, verdict }: Holding, { names, dataView }: Words): { look: string; told: string[] } {
  if (!isScore(own) && own.missing === 'not-measured')
    return { look: 'unmeasured', told: [names.missing['not-measured']] }
  const hole = isScore(own) ? [] : [names.missing[own.missing]]
  const step =
    verdict === 'not-measured'
      ? [dataView.begins]
      : verdict === 'redefined' || verdict === 'rescaled'
        ? [names.verdict[verdict]]
        : []
  const look = hole.length > 0 ? 'hole' : step.length > 0 ? `step-${verdict}` : 'whole'
  return { look, told: [...hole, ...step] }
}
