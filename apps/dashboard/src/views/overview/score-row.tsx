import { strip } from '@papi-lens/charts'
import { positionOf } from '@papi-lens/core'
import { bandText, nameOf, scoreText } from '@papi-lens/words'
import { Delta } from '../../area/delta.tsx'
import { Drawing } from '../../drawing.tsx'
import { PAGE_THEME } from '../../page-theme.ts'
import { AreaLink } from './area-link.tsx'
import { GroupBadge } from './group.tsx'
import type { OverviewState } from './overview-state.ts'
import type { ScoreRow } from './score-order.ts'

/** One row of the table of scores. */
export function Row({ scored, row, state }: ScoreRow & { readonly state: OverviewState }) {
  const words = state.words.value
  const { province, from, to } = state.view.value
  const name = nameOf(state.dataset.panel.framework.unit(scored.id), words)
  const position = positionOf(state.dataset, province.code, scored.id, from, to)
  const band = bandText(row, words)
  const common = row.rankChangeCommon
  return (
    <tr class={row.level}>
      <th scope="row">
        <span class="number">{scored.number}</span>
        <AreaLink state={state} view="trends" area={scored.id}>
          {name}
        </AreaLink>
      </th>
      <td class={typeof row.from === 'number' ? 'num before' : 'num before hole'}>
        {/* A score that does not stand beside the later one is hatched. */}
        <span class={row.comparability === 'same' ? undefined : 'hatched'}>{scoreText(row.from, words)}</span>
      </td>
      <td class={typeof scored.score === 'number' ? 'num score' : 'num score hole'}>
        {scoreText(scored.score, words)}
      </td>
      <td class="num change">
        <Delta row={row} words={words} /> <small>{band}</small>
      </td>
      <td class="group-cell">
        <GroupBadge group={scored.group} words={words} />
      </td>
      <Place rank={scored.rank} of={scored.of} look="num rank" />
      <td class="num moved">{common ? `${common.from} → ${common.to}` : '–'}</td>
      <Place rank={scored.region.rank} of={scored.region.of} look="num region" />
      <td class="num median">{position ? scoreText(position.quartiles.median, words) : '–'}</td>
      <td class="strip-cell">
        {position && <Drawing name="row-strip" svg={strip(position, { theme: PAGE_THEME, width: 180 })} />}
      </td>
    </tr>
  )
}

function Place({ rank, of, look }: { rank: number | null; of: number; look: string }) {
  return (
    <td class={look}>
      {rank ?? '–'}
      {rank !== null && <small>/{of}</small>}
    </td>
  )
}
