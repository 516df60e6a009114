import { outlinesFile } from 'virtual:papi-files'
import { outlinePaths } from '@papi-lens/charts'
import { type Outlines, readOutlines } from '@papi-lens/core'
import type { Words } from '@papi-lens/words'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { loadJson } from '../../loading/load-json.ts'
import { SITE } from '../../site.ts'
import { Islets } from './archipelago-tile.tsx'
import type { MapStory } from './map-story.ts'

const [LAND, SEA, HEIGHT] = [330, 70, 76]
/** Where the insets stand, as shares of the height: off Đà Nẵng, and east of the Mekong delta. */
const INSETS = { 'hoang-sa': 0.36, 'truong-sa': 0.86 } as const

/** The file is asked for once a page. */
let coming: Promise<Outlines> | null = null
const outlinesOnce = () => {
  coming ??= loadJson({ ...outlinesFile, url: new URL(outlinesFile.url, SITE).href }, () => {}, false).then(
    readOutlines,
  )
  coming.catch(() => {
    coming = null
  })
  return coming
}

/** The country in its outlines, in the same tones as the tiles; a province can be pressed, as its tile can with the keys. */
export function OutlineMap(props: {
  readonly story: MapStory
  readonly marked: string
  readonly near: string | null
  readonly point: (code: string | null) => void
  readonly open: (code: string) => void
  readonly words: Words
}) {
  const { story, marked, near, point, open, words } = props
  const [outlines, setOutlines] = useState<Outlines | 'coming' | 'missing'>('coming')
  useEffect(() => {
    let gone = false
    outlinesOnce().then(
      found => !gone && setOutlines(found),
      () => !gone && setOutlines('missing'),
    )
    return () => {
      gone = true
    }
  }, [])
  const { areas } = story.findings
  const paths = useMemo(
    () => (typeof outlines === 'string' ? null : outlinePaths(outlines, areas, LAND)),
    [outlines, areas],
  )
  if (!paths) {
    const { outlinesComing, outlinesMissing } = words.mapView
    return <p class="hint">{outlines === 'missing' ? outlinesMissing : outlinesComing}</p>
  }
  const toneOf = (code: string) => story.places.find(place => place.code === code)?.tone ?? 'none'
  const codeOf = ({ target }: Event) => (target instanceof Element ? target.getAttribute('data-id') : null)
  const outline = (code: string | null, name: string) => {
    const d = paths.provinces.find(one => one.code === code)?.d
    return d ? <path class={name} d={d} /> : null
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tiles, which show the same, have the keys
    <svg
      class="outlines"
      viewBox={`0 0 ${LAND + SEA} ${paths.height}`}
      role="img"
      aria-label={words.charts.map.drawn(story.findings)}
      onPointerOver={event => point(codeOf(event))}
      onClick={event => {
        const code = codeOf(event)
        if (code) open(code)
      }}
    >
      <defs>
        <pattern
          id="no-score"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path class="hatching" d="M0 0V6" />
        </pattern>
      </defs>
      {paths.provinces.map(({ code, d }) => (
        <path key={code} data-id={code} class={`place tone-${toneOf(code)}`} d={d} />
      ))}
      <path class="borders" d={paths.borders} />
      {outline(marked, 'marked')}
      {near !== marked && outline(near, 'near')}
      {(['hoang-sa', 'truong-sa'] as const).map(name => (
        <g key={name} transform={`translate(${LAND + SEA - 92} ${paths.height * INSETS[name] - HEIGHT / 2})`}>
          <rect class="inset" x="0.5" y="0.5" width="91" height={HEIGHT - 1} rx="4" />
          <Islets name={name} story={story} />
          {words.charts.map.archipelago[name].map((line, index) => (
            <text key={line} x="46" y={42 + index * 13} text-anchor="middle">
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  )
}
