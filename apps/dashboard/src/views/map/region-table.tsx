import { REGIONS } from '@papi-lens/core'
import { nameOf, scoreText, type Words } from '@papi-lens/words'
import type { AppState } from '../../app-state.ts'
import { Delta } from '../../area/delta.tsx'
import { DataLink } from '../../data-link.tsx'
import { Explain } from '../../explain.tsx'
import { Link } from '../../link.tsx'
import { GroupBadge } from '../overview/group.tsx'
import type { MapStory, ShownPlace } from './map-story.ts'
import type { MapFields } from './map-view.ts'

/** All provinces area by area, the highest score of each first: the map as a table. */
export function RegionTable(props: {
  readonly state: AppState<MapFields>
  readonly story: MapStory
  readonly near: string | null
  readonly point: (code: string | null) => void
}) {
  const { state, story, near, point } = props
  const view = state.view.value
  const words = state.words.value
  const { column, change } = words.mapView
  const { provinces } = state.dataset.panel
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{column.province}</th>
          <th scope="col">{column.score}</th>
          <th scope="col">
            {column.group} <Explain term="group" words={words} />
          </th>
          <th scope="col">{column.rank}</th>
          <th scope="col">
            {change(view.from)} <Explain term="clear-change" words={words} />
          </th>
        </tr>
      </thead>
      {areasOf(story, words).map(({ code, name, places }) => (
        <tbody key={code}>
          <tr class="area-head">
            <th scope="rowgroup" colSpan={5}>
              {name}
            </th>
          </tr>
          {places.map(place => {
            const province = provinces.find(one => one.code === place.code)
            if (!province) return null
            const next = { ...view, province }
            return (
              <tr
                key={place.code}
                class={`${province === view.province ? 'chosen' : ''} ${near === place.code ? 'near' : ''}`}
                onPointerEnter={() => point(place.code)}
              >
                <th scope="row">
                  <Link
                    href={state.hrefOf(next)}
                    aria-current={province === view.province ? 'true' : undefined}
                    act={() => state.show(next)}
                  >
                    {nameOf(place.name, words)}
                  </Link>
                </th>
                <td>
                  {place.missing ? (
                    <DataLink state={state} focus={{ unit: view.unit, year: view.to }} province={province}>
                      {words.names.missing[place.missing]}
                    </DataLink>
                  ) : (
                    scoreText(place.score ?? 0, words)
                  )}
                </td>
                <td>
                  <GroupBadge group={place.group} words={words} />
                </td>
                <td>{place.rank ?? '–'}</td>
                <td>{place.row ? <Delta row={place.row} words={words} /> : '–'}</td>
              </tr>
            )
          })}
        </tbody>
      ))}
    </table>
  )
}

interface NamedArea {
  readonly code: string
  readonly name: string
  readonly places: readonly ShownPlace[]
}

/** Regions north to south, or the provinces of today by code, with what is known of each of those that were merged. */
function areasOf({ findings, places }: MapStory, words: Words): NamedArea[] {
  const of = (members: readonly string[]) =>
    places
      .filter(({ code }) => members.includes(code))
      .sort((a, b) => (b.score ?? Number.NEGATIVE_INFINITY) - (a.score ?? Number.NEGATIVE_INFINITY))
  if (findings.view === '34') {
    return findings.successors.map(successor => ({
      code: successor.code,
      name: successor.merged ? words.charts.map.today.successor(successor) : nameOf(successor.name, words),
      places: of(successor.members),
    }))
  }
  return REGIONS.flatMap(region => {
    const members = findings.areas.find(({ code }) => code === region)?.members ?? []
    if (members.length === 0) return []
    return [{ code: region, name: words.names.region[region], places: of(members) }]
  })
}
