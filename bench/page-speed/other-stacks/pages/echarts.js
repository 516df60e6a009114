import { LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { rows } from './scores.js'

use([LineChart, GridComponent, LegendComponent, SVGRenderer])
const years = [...new Set(rows.map(({ year }) => year))]
const series = [...new Set(rows.map(({ who }) => who))].map(name => ({
  name,
  type: 'line',
  data: years.map(year => rows.find(row => row.who === name && row.year === year)?.score ?? null),
}))
init(document.getElementById('chart'), null, { renderer: 'svg', width: 360, height: 260 }).setOption({
  animation: false,
  legend: {},
  xAxis: { data: years },
  yAxis: { scale: true },
  series,
})
