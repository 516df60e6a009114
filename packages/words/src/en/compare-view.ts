import type { CompareViewWords } from '../messages/compare-view.ts'

export const compareView: CompareViewWords = {
  title: (province, year) => `${province.en} beside others, ${year}`,
  peers: 'Whom to ask',
  chosen: 'Beside other provinces',
  nearest: region => `Nobody was chosen: these are the provinces of ${region} with the nearest scores.`,
  table: 'Scores and groups, unit by unit',
  unit: 'Unit',
  beyond: { up: 'higher beyond usual movement', down: 'lower beyond usual movement' },
  beyondHint: province =>
    `▲ ▼: higher or lower than ${province.en} beyond usual movement; no mark: within it, or not known.`,
  distribution: 'Distribution of scores',
  correlations: 'How units go together',
}
