import embed from 'vega-embed'
import { rows } from './scores.js'

embed('#chart', {
  width: 340,
  height: 240,
  data: { values: rows },
  mark: { type: 'line', point: true },
  encoding: {
    x: { field: 'year', type: 'ordinal' },
    y: { field: 'score', type: 'quantitative', scale: { zero: false } },
    color: { field: 'who', type: 'nominal' },
  },
})
