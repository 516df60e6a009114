import { counted } from '../counted.ts'
import type { MapViewWords } from '../messages/map-view.ts'

const provinces = (n: number) => counted(n, 'province', 'provinces')

export const mapView: MapViewWords = {
  unit: 'Unit',
  show: 'Show',
  shows: { level: 'Group of the score', change: 'Difference of scores', signal: 'Clear changes' },
  areas: 'Outlined',
  areasOf: { '63': 'Regions', '34': 'The 34 provinces since 1 July 2025' },
  tone: {
    'up-clear': 'Rose clearly',
    up: 'Difference above 0, not clear',
    'down-clear': 'Fell clearly',
    down: 'Difference below 0, not clear',
    within: 'Within usual movement',
    unjudged: 'Cannot be judged',
    none: 'Does not compare, or no score',
  },
  moved({ unit, from, to, up, down, judged, compared }) {
    const head = `${unit.en} ${from}–${to}`
    if (compared === 0) return `${head}: the two years do not compare`
    if (judged === 0) return `${head}: no change of a province can be judged as clear`
    return `${head}: ${provinces(up)} rose clearly, ${down} fell clearly, of ${judged} that can be judged; where nothing really changed, chance would give about ${Math.round(judged / 10)}`
  },
  place: ({ region, rank, of }) => `In ${region}: rank ${rank}/${of}.`,
  tiles: 'The provinces, a tile each',
  keys: 'Arrow keys walk the tiles, Enter opens the province.',
  outlines: 'On the map',
  outlinesHint: 'Press a province to open it; the one pointed at is marked in both pictures.',
  outlinesComing: 'Outlines are loading…',
  outlinesMissing: 'The outlines did not arrive; tiles and table hold all figures.',
  table: 'Region by region',
  column: { province: 'Province', score: 'Score', group: 'Group', rank: 'Rank' },
  change: from => `Since ${from}`,
  distribution: 'Each square is a province, from low to high',
}
