import { GROUPS } from '@papi-lens/core'
import type { Words } from '@papi-lens/words'
import { Explain } from '../../explain.tsx'
import { GroupBadge } from './group.tsx'

/** The four groups with their signs, worst first. */
export function GroupLegend({ words }: { words: Words }) {
  return (
    <ul class="legend">
      <Groups words={words} />
    </ul>
  )
}

/** How to read a strip, with the groups. */
export function StripLegend({ words, from, to }: { words: Words; from: number; to: number }) {
  const { page } = words
  return (
    <ul class="legend">
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4" fill="var(--card)" stroke="var(--ink)" stroke-width="1.3" />
        </svg>
        {from}
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="5" fill="var(--high-average)" stroke="var(--ink)" />
        </svg>
        {page.colouredByGroup(to)}
      </li>
      <li>
        <svg width="26" height="12" aria-hidden="true">
          <rect x="0" y="1" width="26" height="10" rx="5" fill="var(--line)" />
        </svg>
        {page.legendZone(from)} <Explain term="usual-movement" words={words} />
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <path d="M2 0V12M6 0V12M10 0V12" stroke="var(--tick)" />
        </svg>
        {page.legendTick}
      </li>
      <Groups words={words} />
    </ul>
  )
}

function Groups({ words }: { words: Words }) {
  return (
    <>
      {[...GROUPS].reverse().map(group => (
        <li key={group}>
          <GroupBadge group={group} words={words} />
        </li>
      ))}
    </>
  )
}
