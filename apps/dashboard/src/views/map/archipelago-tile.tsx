import { islets } from '@papi-lens/charts'
import type { Words } from '@papi-lens/words'
import type { MapStory } from './map-story.ts'

type Archipelago = keyof Words['charts']['map']['archipelago']

/** Columns and rows of the grid that are sea: off Đà Nẵng, and east of the Mekong delta. */
const PLACE = {
  'hoang-sa': { gridColumn: '5 / span 3', gridRow: '6 / span 3' },
  'truong-sa': { gridColumn: '5 / span 3', gridRow: '18 / span 3' },
} as const

/** An archipelago too far out for the grid: schematic islets with its official name, in the tone of its province. */
export function ArchipelagoTile({
  name,
  story,
  words,
}: {
  name: Archipelago
  story: MapStory
  words: Words
}) {
  return (
    <li class="archipelago" style={PLACE[name]}>
      <svg viewBox="0 0 92 30" aria-hidden="true">
        <Islets name={name} story={story} />
      </svg>
      {words.charts.map.archipelago[name].join(' ')}
    </li>
  )
}

/** The islets alone. */
export function Islets({ name, story }: { name: Archipelago; story: MapStory }) {
  const { province, d } = islets(name, { x: 0, y: 0 })
  const tone = story.places.find(({ code }) => code === province)?.tone ?? 'none'
  return <path class={`tone-${tone}`} d={d} />
}
