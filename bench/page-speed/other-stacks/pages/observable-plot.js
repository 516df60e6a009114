import * as Plot from '@observablehq/plot'
import { rows } from './scores.js'

document.getElementById('chart').append(
  Plot.plot({
    width: 360,
    height: 260,
    color: { legend: true },
    x: { type: 'point' },
    marks: [
      Plot.lineY(rows, { x: 'year', y: 'score', stroke: 'who' }),
      Plot.dot(rows, { x: 'year', y: 'score', stroke: 'who' }),
    ],
  }),
)
