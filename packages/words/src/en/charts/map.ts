import { formatRange } from '../../format.ts'
import type { MapWords } from '../../messages/charts/map.ts'
import { sentenceOf } from '../../sentence.ts'
import { chartNames as names } from '../chart-names.ts'
import { today } from './map-today.ts'

export const map: MapWords = {
  name: 'Map',
  purpose: 'The group of every province on the map of the country.',
  tiles: { name: 'Tile map', purpose: 'One equal tile for each province, so that small ones are seen too.' },
  title({ unit, year, view, published, range, own, successor, cluster }) {
    const head = unit.en
    if (view === '34' && successor?.merged) return `${head} ${year}: ${today.successor(successor)}`
    if (own) {
      if (own.rank === null)
        return `${own.name.en}: ${head} ${year}, ${names.missing[own.missing ?? 'not-published']}`
      const group = own.group ? ` was in the ${names.group[own.group].toLowerCase()} group` : ''
      return `${own.name.en}${group} in ${year}, rank ${own.rank} of ${published}: ${head}`
    }
    if (published === 0) return `${head} ${year}: no score`
    if (cluster) {
      const { region, group, count, of } = cluster
      return `${head} ${year}: ${count} of ${of} provinces of the ${names.region[region]} are in the ${names.group[group].toLowerCase()} group`
    }
    return `${head} ${year}: provinces scored ${range ? formatRange(range, 'en') : ''}`
  },
  subtitle({ published, provinces, view }) {
    const colour = `Colour: quartile group of ${published} of ${provinces} provinces`
    return view === '63' ? `${colour}; bold lines: regions` : `${colour}; grouped as the 34 of 1 July 2025`
  },
  drawn({ groups, range, view }) {
    const counts = groups.map(({ group, count }) => `${names.group[group].toLowerCase()} ${count}`).join(', ')
    const what = `Map of provinces by group: ${counts}; scores ${range ? formatRange(range, 'en') : ''}; with the Hoang Sa (Da Nang) and Truong Sa (Khanh Hoa) archipelagos`
    return view === '63' ? what : `${what}. ${today.list}`
  },
  empty: () => 'No score was published that could be drawn.',
  eachSquare: 'Each square is a province',
  unmeasured: (unit, year) => `${unit.en}: not measured in ${year}`,
  missing: (reason, list) => `${sentenceOf(names.missing[reason], 'en', '')}: ${list}`,
  lost: names => `Not on this map: ${names}`,
  noScore: 'no score',
  today,
  archipelago: {
    'hoang-sa': ['Hoang Sa', 'Archipelago', '(Da Nang)'],
    'truong-sa': ['Truong Sa', 'Archipelago', '(Khanh Hoa)'],
  },
}
