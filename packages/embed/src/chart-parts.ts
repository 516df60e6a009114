import { type BarState, type ChartBar, chartBar } from './chart-bar.ts'
import { chartStyle } from './chart-style.ts'

/** What stands in the shadow of an element. */
export interface Parts {
  /** The chart with all that belongs to it; hidden until it is drawn. */
  readonly figure: HTMLElement
  readonly drawing: HTMLElement
  /** The figures as a table: for screen readers, and for all who ask for it. */
  readonly figures: HTMLElement
  readonly bar: ChartBar
  /** What the page put inside the element. */
  readonly fallback: HTMLSlotElement
  readonly failure: HTMLElement
}

/** How the parts ask the element. */
export interface PartsOwner {
  readonly state: () => BarState | null
  readonly showTable: (shown: boolean) => void
  readonly report: (error: unknown) => string
}

/** Makes the shadow of an element, with nothing drawn in it and the fallback shown. */
export function partsOf(host: HTMLElement, { state, showTable, report }: PartsOwner): Parts {
  const shadow = host.attachShadow({ mode: 'open' })
  shadow.adoptedStyleSheets = [chartStyle()]
  const figure = document.createElement('figure')
  figure.part.add('figure')
  figure.hidden = true
  const drawing = document.createElement('div')
  const figures = document.createElement('div')
  figures.className = 'figures unseen'
  // No landmark: a page with many charts would have too many of them.
  figures.setAttribute('role', 'group')
  const bar = chartBar(state, showTable, report)
  figure.append(drawing, bar.node, figures)
  const failure = document.createElement('p')
  failure.className = 'failure'
  failure.part.add('failure')
  failure.setAttribute('role', 'status')
  failure.hidden = true
  const fallback = document.createElement('slot')
  shadow.append(figure, fallback, failure)
  return { figure, drawing, figures, bar, fallback, failure }
}
