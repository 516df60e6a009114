import { askedOf, comparisonFindings } from '@papi-lens/charts'
import { type Province, scoreDifference } from '@papi-lens/core'
import { formatScore, nameOf } from '@papi-lens/words'
import type { AppState } from '../../app-state.ts'
import { DataLink } from '../../data-link.tsx'
import { Explain } from '../../explain.tsx'
import { GroupBadge } from '../overview/group.tsx'
import type { CompareFields } from './compare-view.ts'

/** Fewer differences than this are none to tell chance by. */
const FEWEST = 10

const SIGN = { up: '▲', down: '▼' } as const

/** Units by provinces, with the groups; what differs from the province of the page beyond usual movement is marked. */
export function ComparedTable({
  state,
  beside,
}: {
  state: AppState<CompareFields>
  beside: readonly Province[]
}) {
  const { province, to, unit } = state.view.value
  const words = state.words.value
  const { compareView } = words
  const asked = askedOf(state.dataset, {
    province: province.code,
    provinces: beside.map(({ code }) => code),
    unit,
    year: to,
  })
  const { rows, provinces } = comparisonFindings(state.dataset, { ...asked, province })
  const differences = rows.map(row =>
    provinces.map(one => scoreDifference(state.dataset, row.unit.id, to, one.code, province.code)),
  )
  const judged = differences
    .flatMap(row => row.filter((_, index) => provinces[index] !== province))
    .filter(found => found !== null && found.signal !== null)
  const beyond = judged.filter(found => found?.signal === 'clear').length
  return (
    <div class="compared">
      <h2>{compareView.table}</h2>
      <p class="hint">
        {compareView.beyondHint(province)}{' '}
        {judged.length >= FEWEST && compareView.byChance({ judged: judged.length, beyond })}{' '}
        <Explain term="clear-change" words={words} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keys too */}
      <section class="wide" aria-label={compareView.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{compareView.unit}</th>
              {provinces.map(one => (
                <th scope="col" key={one.code} class={one === province ? 'chosen' : undefined}>
                  {nameOf(one, words)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ unit: row, compared }, at) => (
              <tr key={row.id}>
                <th scope="row">{nameOf(row, words)}</th>
                {provinces.map((one, index) => {
                  const { score = null, missing = null, group = null } = compared[index] ?? {}
                  const difference = differences[at]?.[index]
                  const way = (difference?.points ?? 0) > 0 ? 'up' : 'down'
                  return (
                    <td key={one.code} class={one === province ? 'chosen' : undefined}>
                      {score !== null && formatScore(score, words)}
                      {missing !== null && (
                        <DataLink state={state} focus={{ unit: row.id, year: to }} province={one}>
                          {words.names.missing[missing]}
                        </DataLink>
                      )}{' '}
                      {difference?.signal === 'clear' && (
                        <span class={`delta clear ${way}`}>
                          <span aria-hidden="true">{SIGN[way]}</span>
                          <span class="unseen">{compareView.beyond[way]}</span>
                        </span>
                      )}
                      <GroupBadge group={group} words={words} />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
