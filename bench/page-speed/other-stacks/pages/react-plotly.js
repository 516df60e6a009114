import Plotly from 'plotly.js-dist-min'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import createPlotlyComponent from 'react-plotly.js/factory'
import { rows } from './scores.js'

const Plot = createPlotlyComponent(Plotly)
const data = [...new Set(rows.map(({ who }) => who))].map(name => {
  const own = rows.filter(({ who }) => who === name)
  return {
    name,
    type: 'scatter',
    mode: 'lines+markers',
    x: own.map(row => row.year),
    y: own.map(row => row.score),
  }
})
createRoot(document.getElementById('chart')).render(
  createElement(Plot, { data, layout: { width: 360, height: 260 } }),
)
