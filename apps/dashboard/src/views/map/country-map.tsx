import './map.css'
import './map-print.css'
import './outlines.css'
import './tones.css'
import { mapCaveats, TILES } from '@papi-lens/charts'
import { regionStanding } from '@papi-lens/core'
import { nameOf, sentenceOf } from '@papi-lens/words'
import { useMemo, useState } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { BreakLink } from '../../data-link.tsx'
import { Explain } from '../../explain.tsx'
import { useTitle } from '../../frame.tsx'
import { WayOut } from '../../way-out.tsx'
import { MapChoices } from './map-choices.tsx'
import { mapStory } from './map-story.ts'
import type { MapFields } from './map-view.ts'
import { OutlineMap } from './outline-map.tsx'
import { RegionTable } from './region-table.tsx'
import { TileGrid } from './tile-grid.tsx'
import { ToneKey } from './tone-key.tsx'

const TILED = new Set(TILES.map(({ code }) => code))

/** In which region: the provinces as tiles, as outlines and as a table, linked with each other. */
export function CountryMap({ state }: { state: AppState<MapFields> }) {
  const view = state.view.value
  const words = state.words.value
  const { dataset } = state
  const { province, from, to, show } = view
  const { mapView, charts } = words
  const story = useMemo(
    () => mapStory(dataset, view),
    [dataset, province, from, to, show, view.unit, view.areas],
  )
  const { findings, moved, places } = story
  const [near, point] = useState<string | null>(null)
  const title = charts.map.title(findings)
  useTitle(title)
  const standing = regionStanding(dataset.panel, province.code, to, view.unit)
  const region = words.names.region[standing.name]
  const caveat = places.flatMap(({ row }) => row?.caveats ?? [])[0]
  const links = { near, point }
  return (
    <>
      <section>
        <h1>{title}</h1>
        <p class="lede">
          {standing.rank !== null && `${mapView.place({ region, rank: standing.rank, of: standing.of })} `}
          {show === 'level'
            ? sentenceOf(charts.map.title({ ...findings, own: null, successor: null }), words)
            : sentenceOf(mapView.moved({ ...moved, unit: findings.unit, from, to }), words)}{' '}
          <Explain term={show === 'level' ? 'group' : (caveat ?? 'clear-change')} words={words} />{' '}
          {show !== 'level' && <BreakLink state={state} unit={view.unit} from={from} to={to} />}
        </p>
        {findings.own?.missing && <WayOut state={state} unit={view.unit} />}
        <MapChoices state={state} />
      </section>
      <div class="country">
        <section class="in-tiles" aria-label={mapView.tiles}>
          <TileGrid state={state} story={story} {...links} />
          <p class="hint to-press">{mapView.keys}</p>
          <ToneKey story={story} show={show} marked={province.code} words={words} />
          <ul class="hint">
            {mapCaveats(findings, TILED, words).map(({ text }) => (
              <li key={text}>{text}.</li>
            ))}
          </ul>
        </section>
        <section class="in-table" aria-labelledby="map-table">
          <h2 id="map-table">
            {mapView.table}: {nameOf(findings.unit, words)} {to}
          </h2>
          <RegionTable state={state} story={story} {...links} />
        </section>
        <section class="in-outlines" aria-labelledby="map-outlines">
          <h2 id="map-outlines">{mapView.outlines}</h2>
          <p class="hint to-press">{mapView.outlinesHint}</p>
          <OutlineMap
            story={story}
            marked={province.code}
            {...links}
            words={words}
            open={code => {
              const chosen = dataset.panel.provinces.find(one => one.code === code)
              if (chosen) state.show({ ...view, province: chosen })
            }}
          />
        </section>
      </div>
    </>
  )
}
