import { groupGlyph } from '@papi-lens/charts'
import type { Group } from '@papi-lens/core'
import type { Words } from '@papi-lens/words'
import { Drawing } from '../../drawing.tsx'
import { PAGE_THEME } from '../../page-theme.ts'

/** A quartile group: its sign and its name; the name alone is read aloud. */
export function GroupBadge({ group, words }: { group: Group | null; words: Words }) {
  if (group === null) return <span class="group">–</span>
  return (
    <span class="group">
      <Drawing name="glyph" svg={groupGlyph(group, PAGE_THEME)} />
      <span class="group-name">{words.names.group[group]}</span>
    </span>
  )
}
