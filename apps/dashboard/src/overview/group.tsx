import { groupGlyph, groupName, type Lang } from '@papi-lens/charts'
import type { Group } from '@papi-lens/core'
import { Drawing } from './drawing.tsx'

/** A quartile group: its sign and its name; the name alone is read aloud. */
export function GroupBadge({ group, lang }: { group: Group | null; lang: Lang }) {
  if (group === null) return <span class="group">–</span>
  return (
    <span class="group">
      <Drawing name="glyph" svg={groupGlyph(group)} />
      <span class="group-name">{groupName(group, lang)}</span>
    </span>
  )
}
