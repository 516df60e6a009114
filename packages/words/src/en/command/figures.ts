import type { FigureWords } from '../../messages/command/figures.ts'
import { names } from '../names.ts'

export const figures: FigureWords = {
  heads: {
    number: 'No.',
    id: 'Id',
    unit: 'Dimension, sub-dimension',
    score: 'Score',
    ofScale: '% of scale',
    rank: 'Rank',
    range: 'Range of rank',
    inRegion: 'In region',
    group: 'Group',
    change: 'Change',
    band: 'Usual',
    nation: 'National median',
    flags: 'Notes',
  },
  total: 'total',
  points: digits => `${digits} points`,
  rank: (rank, of) => `rank ${rank} of ${of}`,
  group: group => `${names.group[group].toLocaleLowerCase('en')} group`,
  source: years => `Source: PAPI, CECODES, RTA & UNDP, ${years.join(', ')}`,
}
