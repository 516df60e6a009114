import type { MapShow } from '@papi-lens/words'
import { readUnit, TOTAL } from '../../place.ts'
import { defineView } from '../view-definition.ts'

/** What the view of the map holds of its own. */
export interface MapFields {
  /** Id of the total, a dimension or a sub-dimension. */
  readonly unit: string
  readonly show: MapShow
  /** What is outlined: the regions of 63 provinces, or the 34 of today. */
  readonly areas: '63' | '34'
}

export const SHOWS: readonly MapShow[] = ['level', 'change', 'signal']

/** In which region? */
export const mapView = defineView<MapFields>({
  id: 'map',
  read(query, { to }, dataset) {
    const { unit, notices } = readUnit(query.get('unit'), to, dataset)
    return {
      own: {
        unit,
        show: SHOWS.find(known => known === query.get('show')) ?? 'level',
        areas: query.get('areas') === '34' ? '34' : '63',
      },
      notices,
    }
  },
  write: ({ unit, show, areas }) => ({
    ...(unit !== TOTAL && { unit }),
    ...(show !== 'level' && { show }),
    ...(areas !== '63' && { areas }),
  }),
  load: async () => {
    const { CountryMap } = await import('./country-map.tsx')
    return { Show: CountryMap }
  },
})
