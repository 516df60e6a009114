import type { ChartKind } from '@papi-lens/charts'
import { besideOf } from './beside.ts'
import { CARRIED_KINDS } from './carried-kinds.ts'
import { carriedVi } from './carried-vi.ts'
import { definePapiChart } from './define-element.ts'

// dist/papi-chart.js: loading it makes <papi-chart> known to the page. It carries the charts that pages show most and what
// they say in Vietnamese. What is rarer comes from files beside it, where they are: papi-chart-en.js the same in English,
// papi-chart-all.js every chart, what else can be asked of these, and sentences about mistakes, papi-workbook.js workbooks.

/** There is nowhere to load a specification from. */
const drawnOnly = (kind: ChartKind): ChartKind => ({
  ...kind,
  formats: kind.formats.filter(format => format !== 'vega-lite'),
  draw: (...asked) => ({ ...kind.draw(...asked), vegaLite: null }),
})

definePapiChart(
  CARRIED_KINDS.map(drawnOnly),
  { vi: carriedVi },
  { hasMore: true, beside: besideOf(document.currentScript) },
)
