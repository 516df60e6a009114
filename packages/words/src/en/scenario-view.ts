import { counted } from '../counted.ts'
import type { ScenarioViewWords } from '../messages/scenario-view.ts'
import { nameOf } from '../name-of.ts'

export const scenarioView: ScenarioViewWords = {
  title: province => `${nameOf(province, 'en')}: what the next group takes`,
  unit: 'Unit',
  ways: wasSeen => (wasSeen ? 'Which sub-dimension could supply it alone' : 'If only one sub-dimension rose'),
  more: n => `${n} more`,
  tryWay: name => `Try the score needed of ${name}`,
  try: 'Try',
  sliders: 'If scores changed',
  slidersHint:
    'Slide to suppose scores of the weak areas. All other provinces keep theirs. This is arithmetic, not a forecast.',
  others: 'Other areas',
  now: score => `now ${score}`,
  reset: 'Back to the published scores',
  nothingSet: 'Nothing is set: these are the published scores.',
  targets: year => `Targets for ${year}: ordinary or ambitious`,
  ownTarget: 'A target of your own',
  kind: 'Kind',
  kinds: { rise: 'rise by ranks', rank: 'reach a rank', score: 'reach a score', gain: 'gain points' },
  value: 'How much',
  judge: 'Judge',
  plan: (issued, count) =>
    count === 0
      ? `${issued}: no target in figures in what was read.`
      : `${issued}: ${counted(count, 'target', 'targets')} in figures, none of a PAPI score, rank or group, so none can be judged.`,
  planTargets: issued => `Targets of ${issued}`,
  noPlan: year => `No plan of the province for ${year} is loaded.`,
  unknownSetting: text =>
    `“${text}” cannot be set: it is no score on the scale of an area that was measured.`,
  unknownTarget: text => `The target “${text}” is not understood.`,
}
