import type { Chart } from '@papi-lens/charts'
import { type ChartMenu, chartMenu, type MenuState } from './chart-menu.ts'
import { readByKeys } from './chart-reader.ts'
import { chartStyle } from './chart-style.ts'
import type { ElementWords } from './speech.ts'

/** What stands in the shadow of an element. */
export interface Parts {
  /** The chart with all that belongs to it; hidden until it is drawn. */
  readonly figure: HTMLElement
  readonly drawing: HTMLElement
  /** That the data go on after what is drawn. */
  readonly newer: HTMLElement
  /** The figures as a table: for screen readers, and for all who ask for it. */
  readonly figures: HTMLElement
  readonly menu: ChartMenu
  /** What the page put inside the element. */
  readonly fallback: HTMLSlotElement
  readonly failure: HTMLElement
  /** The sentence about what went wrong, and the way to try again where it may go better. */
  readonly why: HTMLElement
  readonly retry: HTMLButtonElement
}

/** How the parts ask the element. */
export interface PartsOwner {
  readonly chart: () => readonly [Chart, ElementWords] | null
  readonly menuState: () => MenuState | null
  readonly report: (error: unknown) => string
  readonly retry: () => void
}

/** Makes the shadow of an element, with nothing drawn in it and the fallback shown. */
export function partsOf(host: HTMLElement, owner: PartsOwner): Parts {
  const shadow = host.attachShadow({ mode: 'open' })
  shadow.adoptedStyleSheets = [chartStyle()]
  const part = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    className = '',
    role = '',
  ): HTMLElementTagNameMap[Name] => {
    const made = document.createElement(name)
    if (className) made.className = className
    if (role) made.setAttribute('role', role)
    return made
  }
  const figure = part('figure')
  figure.part.add('figure')
  // Arrows belong to it while it has the focus, as no role of a picture would have it.
  const drawing = part('div', 'drawing', 'application')
  const line = part('p', 'said read', 'status')
  readByKeys(drawing, line, owner.chart)
  const newer = part('p', 'said newer')
  // No landmark: a page with many charts would have too many of them.
  const figures = part('div', 'figures unseen', 'group')
  const menu = chartMenu(owner.menuState, shown => showTable(figures, shown), owner.report)
  figure.append(drawing, line, newer, menu.node, figures)
  const failure = part('div', 'failure')
  failure.part.add('failure')
  const why = part('p', '', 'status')
  const retry = part('button')
  retry.type = 'button'
  retry.addEventListener('click', owner.retry)
  failure.append(why, retry)
  const fallback = part('slot')
  figure.hidden = failure.hidden = true
  shadow.append(figure, fallback, failure)
  return { figure, drawing, newer, figures, menu, fallback, failure, why, retry }
}

function showTable(figures: HTMLElement, shown: boolean): void {
  figures.classList.toggle('unseen', !shown)
  // A wide table scrolls, which a keyboard must be able to do too.
  if (shown) figures.tabIndex = 0
  else figures.removeAttribute('tabindex')
}
