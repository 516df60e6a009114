import { areaSides, TILES, tileName } from '@papi-lens/charts'
import { changeText, nameOf, scoreText, type Words } from '@papi-lens/words'
import { useRef } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { Link } from '../../link.tsx'
import { ArchipelagoTile } from './archipelago-tile.tsx'
import type { MapStory, ShownPlace } from './map-story.ts'
import type { MapFields } from './map-view.ts'
import { tileBeyond } from './tile-walk.ts'

/** The provinces as tiles of one size, each a link to itself; one stop of the Tab key, walked by the arrows. */
export function TileGrid(props: {
  readonly state: AppState<MapFields>
  readonly story: MapStory
  /** Code of the province that is pointed at, in either picture or the table. */
  readonly near: string | null
  readonly point: (code: string | null) => void
}) {
  const { state, story, near, point } = props
  const view = state.view.value
  const words = state.words.value
  const grid = useRef<HTMLUListElement>(null)
  const sides = areaSides(story.findings.areas)
  const stop = near ?? view.province.code
  const onKey = (event: KeyboardEvent) => {
    const code = event.target instanceof Element && event.target.closest('[data-id]')?.getAttribute('data-id')
    const next = code ? tileBeyond(code, event.key) : null
    if (next === null) return
    event.preventDefault()
    grid.current?.querySelector<HTMLElement>(`[data-id="${next}"]`)?.focus()
  }
  return (
    <ul class="tiles" ref={grid} aria-label={words.mapView.tiles} onKeyDown={onKey}>
      {TILES.map(({ code, column, row }) => {
        const place = story.places.find(one => one.code === code)
        const province = state.dataset.panel.provinces.find(one => one.code === code)
        if (!place || !province) return null
        const next = { ...view, province }
        const edges = sides
          .filter(side => side.code === code)
          .map(
            ({ right, down }) =>
              `edge-${right === 0 ? (down > 0 ? 'down' : 'up') : right > 0 ? 'right' : 'left'}`,
          )
        return (
          <li key={code} class={edges.join(' ')} style={{ gridColumn: column + 1, gridRow: row + 1 }}>
            <Link
              data-id={code}
              class={`tile tone-${place.tone} ${code === near ? 'near' : ''}`}
              href={state.hrefOf(next)}
              tabIndex={code === stop ? 0 : -1}
              aria-current={province === view.province ? 'true' : undefined}
              act={() => state.show(next)}
              onFocus={() => point(code)}
              onPointerEnter={() => point(code)}
            >
              <span class="tile-name">{nameOf(tileName({ code, ...place.name }), words)}</span>
              <TileFigure place={place} show={view.show} words={words} />
            </Link>
          </li>
        )
      })}
      <ArchipelagoTile name="hoang-sa" story={story} words={words} />
      <ArchipelagoTile name="truong-sa" story={story} words={words} />
    </ul>
  )
}

const SIGN: Readonly<Record<string, string>> = { 'up-clear': '▲', 'down-clear': '▼' }

function TileFigure({ place, show, words }: { place: ShownPlace; show: MapFields['show']; words: Words }) {
  const { score, missing, group, rank, row, tone } = place
  const { tone: tones } = words.mapView
  if (show === 'level') {
    const told = missing === null ? [] : [words.names.missing[missing]]
    return (
      <>
        <span class="tile-figure">{score === null ? '–' : scoreText(score, words)}</span>
        <span class="unseen">
          {' '}
          {[
            ...told,
            ...(group ? [words.names.group[group]] : []),
            ...(rank ? [`${words.mapView.column.rank} ${rank}`] : []),
          ].join(', ')}
        </span>
      </>
    )
  }
  const sign = SIGN[tone] ?? ''
  const figure = row === null || row.shareDelta === null ? '–' : changeText(row, words)
  return (
    <>
      <span class="tile-figure">
        <span aria-hidden="true">{sign}</span>
        {show === 'change' || sign ? figure : ''}
      </span>
      <span class="unseen"> {tone in tones ? tones[tone as keyof typeof tones] : ''}</span>
    </>
  )
}
