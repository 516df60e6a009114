import type { DecompositionWords } from '../../messages/command/decomposition.ts'

export const decomposition: DecompositionWords = {
  whole: ({ where, name, from, to, direction, size }) =>
    `${where}: ${name} ${from} → ${to}, ${direction}${size && ` ${size}`}`,
  pushedUp: parts => `Pushed up most by: ${parts}.`,
  pulledDown: parts => `Pulled down most by: ${parts}.`,
  unmoved: 'No part changed.',
  residual: size =>
    `The sub-dimensions add up to the change; what is left, ${size}, is the rounding of published scores.`,
  within: 'within it',
  heads: {
    number: 'No.',
    unit: 'Dimension, sub-dimension',
    change: 'Change',
    share: '% of the change',
    signal: 'Against usual movement',
  },
}
