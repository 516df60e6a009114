import { counted } from '../counted.ts'
import type { PrioritiesViewWords } from '../messages/priorities-view.ts'
import { nameOf } from '../name-of.ts'

export const prioritiesView: PrioritiesViewWords = {
  title: (province, year) => `${nameOf(province, 'en')}: what comes first after the results of ${year}`,
  bars: components =>
    `Bars from the left: ${components.join(', ')}. A hollow bar: the change is within usual movement or unknown, and counts as middling.`,
  places: (weak, all) =>
    `Places are counted among all ${all} sub-dimensions, of which ${counted(weak, 'weak one is', 'weak ones are')} listed.`,
  firm: { stability: 'weights', stabilityNoise: 'movement' },

  weights: 'Set weights',
  weightsHint: 'Drag to set them anew; only their proportion counts. They stand in the address of the page.',
  ownWeights: shares => `The order goes by weights that were set: ${shares.join(', ')}.`,
  usualWeights: 'Back to the usual weights',
  unknownWeights: text => `The weights “${text}” cannot be read; the usual ones hold.`,

  matched: evidence => `matched by: ${evidence.map(words => `“${words}”`).join(', ')}`,
}
