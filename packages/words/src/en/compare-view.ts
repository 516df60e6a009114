import type { CompareViewWords } from '../messages/compare-view.ts'

export const compareView: CompareViewWords = {
  title: (province, year) => `${province.en} beside others, ${year}`,
  peers: 'Whom to ask',
  chosen: 'Beside other provinces',
  nearest: region => `The provinces of ${region} with the nearest scores; take away or add to choose others.`,
  toNearest: 'Back to those with the nearest scores in the region',
  toBeside: 'Choose a name to put that province beside.',
  table: 'Scores and groups, unit by unit',
  unit: 'Unit',
  beyond: { up: 'higher beyond usual movement', down: 'lower beyond usual movement' },
  beyondHint: province =>
    `▲ ▼: higher or lower than ${province.en} beyond usual movement; no mark: within it, or not known.`,
  byChance: ({ judged, beyond }) =>
    `${beyond} of ${judged} differences that can be judged are beyond it; if the provinces were alike, chance would give about ${Math.round(judged / 10)}.`,
  distribution: 'Distribution of scores',
  correlations: 'How units go together',
}
