import { type Chart, type ChartKind, type ChartSpeech, chartTable, drawAmong } from '@papi-lens/charts'
import type { Lang } from '@papi-lens/words'
import { CHART_ATTRIBUTES, type ChartAttributes, langOf, optionsOf, requestOf } from './chart-attributes.ts'
import { type ChartData, type LoadedData, readChartData } from './chart-data.ts'
import { type Parts, partsOf } from './chart-parts.ts'
import { dataOf } from './data-source.ts'
import { EmbedError } from './embed-error.ts'
import { nodesOf } from './markup.ts'
import { failureLine, SPEECH } from './speech.ts'
import { surroundingsOf } from './surroundings.ts'
import { notCarried, otherVersion, told } from './told.ts'

/** Detail of the event `papi-drawn`. */
export type DrawnDetail = Pick<Chart, 'kind' | 'title' | 'width' | 'height' | 'description' | 'table'>

/** Detail of the event `papi-error`. */
export interface FailedDetail {
  readonly code: string
  readonly message: string
}

/** Pixels by which the room must change: more than a scroll bar, which a new height may bring and take away for ever. */
const STEP = 24
/** Milliseconds without a change of width before a chart is drawn anew. */
const PAUSE = 80

/** Where there is no page (in Node, where modules are only read), a class that can be extended all the same. */
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement

/**
 * `<papi-chart>`: a chart of the catalogue in any page. What is inside the element is shown until the chart stands, and
 * stays if it cannot be drawn.
 */
export class PapiChart extends Base {
  static readonly observedAttributes = [...CHART_ATTRIBUTES, 'src', 'menu']

  /** The kinds of chart that are drawn; each script has its own. */
  static kinds: readonly ChartKind[] = []
  /** What those kinds say. */
  static words: Readonly<Record<Lang, ChartSpeech>>
  /** The script that draws the others, if there are any. */
  static more: string | null = null

  #parts: Parts | null = null
  #data: LoadedData | null = null
  #given: unknown = null
  #chart: Chart | null = null
  #lang: Lang = 'vi'
  #room = 0
  #asked = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #leave: AbortController | null = null

  /** Data instead of an address: the content of `papi-data.json`. */
  get data(): ChartData | null {
    return this.#given as ChartData | null
  }

  set data(content: ChartData | null) {
    this.#given = content
    if (this.isConnected) this.#load()
  }

  /** What is drawn now: with its title, its figures, and its Vega-Lite specification. */
  get chart(): Chart | null {
    return this.#chart
  }

  connectedCallback(): void {
    // A framework may have set the property before the script was there.
    if (Object.hasOwn(this, 'data')) {
      const { data } = this
      Reflect.deleteProperty(this, 'data')
      this.#given = data
    }
    this.#parts ??= partsOf(this, {
      state: () => this.#barState(),
      showTable: shown => this.#showTable(shown),
      report: error => this.#line(error),
    })
    this.#leave = new AbortController()
    const { signal } = this.#leave
    const observer = new ResizeObserver(() => this.#resized())
    observer.observe(this)
    signal.addEventListener('abort', () => observer.disconnect())
    for (const query of ['(prefers-color-scheme: dark)', 'print']) {
      // At once: a page is printed as it is when this returns.
      matchMedia(query).addEventListener('change', () => this.#draw(), { signal })
    }
    // What did not come without a connection may come with it, a moment after it is said to be back.
    addEventListener('online', () => setTimeout(() => this.#data ?? this.#load(), 1000), { signal })
    // The data block inside is not there yet while the page is still being read.
    if (document.readyState !== 'loading') this.#load()
    else document.addEventListener('DOMContentLoaded', () => this.#load(), { signal })
  }

  disconnectedCallback(): void {
    this.#leave?.abort()
    clearTimeout(this.#timer)
    this.#asked++
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.#leave || !this.isConnected) return
    if (name === 'src') this.#load()
    else this.#later(0)
  }

  async #load(): Promise<void> {
    const asked = ++this.#asked
    try {
      const data = this.#given ? readChartData(this.#given) : await dataOf(this)
      if (asked !== this.#asked) return
      this.#data = data
      this.#draw()
    } catch (error) {
      if (asked !== this.#asked) return
      // What was drawn before must not come back from other data with the next change of width.
      this.#data = null
      this.#fail(error)
    }
  }

  #resized(): void {
    const room = this.clientWidth
    if (!this.#data || room === 0 || Math.abs(room - this.#room) < STEP) return
    // The first time there is any room, nobody should have to wait for it.
    this.#later(this.#room === 0 ? 0 : PAUSE)
  }

  #later(pause: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#draw(), pause)
  }

  #draw(): void {
    const { clientWidth: room } = this
    const asked = this.#attributes()
    // In a closed tab or box there is no room; it is drawn when there is.
    if (!this.#data || !this.#parts || (room === 0 && !asked.width)) return
    this.#room = room
    try {
      const { version, dataset, plans, outlines } = this.#data
      if (asked.version && asked.version !== version) throw otherVersion(asked.version, version)
      const page = surroundingsOf(this)
      const lang = langOf(asked, page)
      const options = { ...optionsOf(asked, version, { ...page, width: room }), words: PapiChart.words[lang] }
      if (!asked.kind) throw new EmbedError('invalid-attribute', 'no kind of chart; give kind="trend"')
      if (PapiChart.more && !PapiChart.kinds.some(({ kind }) => kind === asked.kind)) {
        throw notCarried(asked.kind, PapiChart.kinds, PapiChart.more)
      }
      const given = requestOf(asked, plans)
      const needed = PapiChart.kinds.some(
        ({ kind, needs }) => kind === asked.kind && needs.includes('outlines'),
      )
      const request = { ...given, ...(outlines && needed ? { outlines } : {}) }
      const chart = drawAmong(PapiChart.kinds, dataset, asked.kind, request, options)
      this.#lang = lang
      this.#show(chart, this.#parts, options.theme ?? 'light')
    } catch (error) {
      this.#fail(error)
      return
    }
    if (this.#chart) this.#tell<DrawnDetail>('papi-drawn', this.#chart)
  }

  #show(chart: Chart, { figure, drawing, figures, bar, fallback, failure }: Parts, theme: string): void {
    this.#chart = chart
    drawing.replaceChildren(nodesOf(chart.svg, 'image/svg+xml'))
    figures.replaceChildren(nodesOf(chartTable(chart, PapiChart.words[this.#lang]), 'text/html'))
    figures.setAttribute('aria-label', chart.title)
    figure.lang = this.#lang
    figure.dataset.theme = theme
    bar.speak(this.#lang)
    bar.stay(this.getAttribute('menu') === 'open')
    bar.node.hidden = !this.hasAttribute('menu')
    figure.hidden = false
    fallback.hidden = true
    failure.hidden = true
  }

  #fail(error: unknown): void {
    this.#chart = null
    if (!this.#parts) return
    const { figure, fallback, failure } = this.#parts
    figure.hidden = true
    fallback.hidden = false
    failure.hidden = false
    failure.textContent = this.#line(error)
    failure.lang = this.#lang
    this.#tell<FailedDetail>('papi-error', told(error))
  }

  #line(error: unknown): string {
    const asked = this.#attributes()
    const { lang, ...others } = asked
    // A wrong language must not keep the reader from being told so.
    this.#lang = langOf(lang && Object.hasOwn(SPEECH, lang) ? { lang } : {}, surroundingsOf(this))
    return failureLine(error, this.#lang, others)
  }

  #barState() {
    const chart = this.#chart
    if (!chart) return null
    const { province, year, to, unit } = this.#attributes()
    const name = ['papi', chart.kind, province, unit, year ?? to].filter(Boolean).join('-')
    return { chart, lang: this.#lang, name: name.replace(/[^\p{L}\p{N}-]+/gu, '-').toLowerCase() }
  }

  #showTable(shown: boolean): void {
    if (!this.#parts) return
    const { figures } = this.#parts
    figures.classList.toggle('unseen', !shown)
    // A wide table scrolls, which a keyboard must be able to do too.
    if (shown) figures.tabIndex = 0
    else figures.removeAttribute('tabindex')
  }

  #attributes(): ChartAttributes {
    const named = CHART_ATTRIBUTES.map(name => [name, this.getAttribute(name)] as const)
    return Object.fromEntries(named.filter(([, value]) => value !== null)) as ChartAttributes
  }

  #tell<Detail>(name: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent<Detail>(name, { detail, bubbles: true, composed: true }))
  }
}

/**
 * Makes `<papi-chart>` known to the page, once.
 *
 * @param kinds what it can draw: `CHARTS` of `@papi-lens/charts`, or some of `@papi-lens/charts/kinds`
 * @param words what they say: `wordsIn` of `@papi-lens/words/all`, for each language
 * @param options.more the script that draws the others, to be named to who asks for one of them
 */
export function definePapiChart(
  kinds: readonly ChartKind[],
  words: Readonly<Record<Lang, ChartSpeech>>,
  { more = null }: { readonly more?: string | null } = {},
): void {
  PapiChart.kinds = kinds
  PapiChart.words = words
  PapiChart.more = more
  if (!customElements.get('papi-chart')) customElements.define('papi-chart', PapiChart)
}
