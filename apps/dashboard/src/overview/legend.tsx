import type { Lang } from '@papi-lens/charts'
import { GROUPS } from '@papi-lens/core'
import { WORDS } from '../words.ts'
import { GroupBadge } from './group.tsx'

/** The four groups with their signs, worst first. */
export function GroupLegend({ lang }: { lang: Lang }) {
  return (
    <ul class="legend">
      {[...GROUPS].reverse().map(group => (
        <li key={group}>
          <GroupBadge group={group} lang={lang} />
        </li>
      ))}
    </ul>
  )
}

/** How to read a strip, with the groups. */
export function StripLegend({ lang, from, to }: { lang: Lang; from: number; to: number }) {
  const words = WORDS[lang]
  return (
    <ul class="legend">
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4" fill="#fff" stroke="#1b2330" stroke-width="1.3" />
        </svg>
        {from}
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="5" fill="#63a9a1" stroke="#1b2330" />
        </svg>
        {words.colouredByGroup(to)}
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <path d="M2 0V12M6 0V12M10 0V12" stroke="#8f8c82" />
        </svg>
        {words.legendTick}
      </li>
      {[...GROUPS].reverse().map(group => (
        <li key={group}>
          <GroupBadge group={group} lang={lang} />
        </li>
      ))}
    </ul>
  )
}
