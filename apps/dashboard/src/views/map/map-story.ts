import { type MapFindings, mapFindings, type PlacedProvince } from '@papi-lens/charts'
import { type ChangeRow, changeBetween, type Dataset, type Group, type Province } from '@papi-lens/core'
import type { MapShow, MoveTone } from '@papi-lens/words'
import type { MapFields } from './map-view.ts'

/** How a province is coloured: by its group, or by what its change is. */
export type Tone = Group | MoveTone

/** A province as the map shows it. */
export interface ShownPlace extends PlacedProvince {
  /** Its change from the earlier year; null where the unit was measured in neither. */
  readonly row: ChangeRow | null
  readonly tone: Tone
  /** Where it stands in the distribution: its score, or its change in points or in share of scale; null if there is none. */
  readonly value: number | null
}

/** What the view shows. */
export interface MapStory {
  readonly findings: MapFindings
  readonly places: readonly ShownPlace[]
  /** The tones that occur, in the order of their key, with how many provinces have each and the range of their values. */
  readonly tones: readonly {
    readonly tone: Tone
    readonly count: number
    readonly range: readonly [number, number] | null
  }[]
  readonly moved: {
    readonly up: number
    readonly down: number
    readonly judged: number
    readonly compared: number
  }
}

const ORDER: readonly Tone[] = [
  'high',
  'high-average',
  'low-average',
  'low',
  'up-clear',
  'up',
  'within',
  'unjudged',
  'down',
  'down-clear',
  'none',
]

/** The provinces with their scores, changes and tones. */
export function mapStory(
  dataset: Dataset,
  view: MapFields & { readonly province: Province; readonly from: number; readonly to: number },
): MapStory {
  const { province, from, to, show } = view
  const unit = dataset.panel.framework.unit(view.unit)
  const findings = mapFindings(dataset, { unit, year: to, province, view: view.areas })
  const places = findings.places.map((place): ShownPlace => {
    const { rows } = changeBetween(dataset, place.code, from, to)
    const row = rows.find(({ id }) => id === unit.id) ?? null
    const value = show === 'level' ? place.score : (row?.delta ?? row?.shareDelta ?? null)
    return { ...place, row, tone: toneOf(place, row, show), value }
  })
  const rows = places.flatMap(({ row }) => (row?.shareDelta == null ? [] : [row]))
  const clear = rows.filter(({ signal }) => signal === 'clear')
  return {
    findings,
    places,
    tones: ORDER.flatMap(tone => {
      const own = places.filter(place => place.tone === tone)
      if (own.length === 0) return []
      const values = own.flatMap(({ value }) => value ?? [])
      const range = values.length > 0 ? ([Math.min(...values), Math.max(...values)] as const) : null
      return [{ tone, count: own.length, range }]
    }),
    moved: {
      up: clear.filter(({ direction }) => direction === 'up').length,
      down: clear.filter(({ direction }) => direction === 'down').length,
      judged: rows.filter(({ signal }) => signal !== null).length,
      compared: rows.length,
    },
  }
}

function toneOf({ group }: PlacedProvince, row: ChangeRow | null, show: MapShow): Tone {
  if (show === 'level') return group ?? 'none'
  if (row === null || row.shareDelta === null) return 'none'
  const { direction, signal } = row
  const way = direction === 'up' || direction === 'down' ? direction : null
  if (signal === 'clear' && way) return `${way}-clear`
  if (show === 'change') return way ?? 'within'
  return signal === null ? 'unjudged' : 'within'
}
