import type { ChartWords } from '../../messages/charts/index.ts'
import { changeBars } from './change-bars.ts'
import { comparison } from './comparison.ts'
import { correlationMatrix } from './correlation-matrix.ts'
import { distribution } from './distribution.ts'
import { dotStrip } from './dot-strip.ts'
import { everyChart } from './every-chart.ts'
import { heatMap } from './heat-map.ts'
import { indicators } from './indicators.ts'
import { map } from './map.ts'
import { nationalMovers } from './national-movers.ts'
import { paper } from './paper.ts'
import { priorityBars } from './priority-bars.ts'
import { priorityMatrix } from './priority-matrix.ts'
import { provinceCard } from './province-card.ts'
import { rankRanges } from './rank-ranges.ts'
import { shape } from './shape.ts'
import { slope } from './slope.ts'
import { trend } from './trend.ts'
import { trends } from './trends.ts'
import { waterfall } from './waterfall.ts'

/** All of them. */
export const charts: ChartWords = {
  ...everyChart,
  changeBars,
  comparison,
  correlationMatrix,
  distribution,
  dotStrip,
  heatMap,
  indicators,
  map,
  paper,
  nationalMovers,
  priorityBars,
  priorityMatrix,
  provinceCard,
  rankRanges,
  shape,
  slope,
  trend,
  trends,
  waterfall,
}

/** Topics for a program that draws some kinds only. */
export {
  changeBars,
  comparison,
  correlationMatrix,
  distribution,
  dotStrip,
  everyChart,
  heatMap,
  indicators,
  map,
  nationalMovers,
  paper,
  priorityBars,
  priorityMatrix,
  provinceCard,
  rankRanges,
  shape,
  slope,
  trend,
  trends,
  waterfall,
}
