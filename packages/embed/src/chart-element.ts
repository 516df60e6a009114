import {
  type Chart,
  type ChartKind,
  type ChartOptions,
  chartTable,
  drawAmong,
  hatchInLines,
} from '@papi-lens/charts'
import type { Lang } from '@papi-lens/words'
import type { Beside } from './beside.ts'
import { CHART_ATTRIBUTES, type ChartAttributes, langOf, optionsOf, requestOf } from './chart-attributes.ts'
import { type ChartData, type LoadedData, readChartData } from './chart-data.ts'
import type { DrawnDetail, FailedDetail } from './chart-events.ts'
import type { MenuState } from './chart-menu.ts'
import { type Parts, partsOf } from './chart-parts.ts'
import { dataOf } from './data-source.ts'
import { EmbedError } from './embed-error.ts'
import { nodesOf } from './markup.ts'
import { MORE, menuStateOf } from './menu-state.ts'
import { type ElementSpeech, type ElementWords, failureLine, isProblem } from './speech.ts'
import { surroundingsOf, watchSurroundings } from './surroundings.ts'
import { notCarried, otherVersion, told } from './told.ts'

/** Pixels by which the room must change: more than a scroll bar, which a new height may bring and take away for ever. */
const STEP = 24
/** Milliseconds without a change of width before a chart is drawn anew. */
const PAUSE = 80
/** Pixels of a chart as wide as the text of a page. */
const PAGE_WIDTH = 554
/** Pixels that a chart in a printed page is drawn at, at most: what is seen of a wide screen would print too small to be read. */
const PRINTED = 640

/** Where there is no page (in Node, where modules are only read), a class that can be extended all the same. */
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement

/**
 * `<papi-chart>`: a chart of the catalogue in any page. What is inside the element is shown until the chart stands, and
 * stays if it cannot be drawn.
 */
export class PapiChart extends Base {
  static readonly observedAttributes = [...CHART_ATTRIBUTES, 'src', 'menu', 'newer']

  /** The kinds of chart that are drawn; each script has its own. */
  static kinds: readonly ChartKind[] = []
  /** What those kinds say, in the languages that are here. */
  static words: ElementSpeech = {}
  /** Whether another script beside this one carries more kinds and words. */
  static hasMore = false
  /** The way to files beside the script, if there is any. */
  static beside: Beside | null = null
  /** How it draws: each script by its own look-ups. */
  static drawing = drawAmong
  /** Makes a drawing one for files; papi-chart-all.js knows how. */
  static inLines = hatchInLines
  /** Makes a workbook of a chart's figures. */
  static workbook: ((chart: Chart, words: ElementWords) => Promise<Blob>) | null = null

  #parts: Parts | null = null
  #data: LoadedData | null = null
  #given: unknown = null
  #chart: Chart | null = null
  #lang: Lang = 'vi'
  #room = 0
  #asked = 0
  #printing = false
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
      chart: () => this.#chart && [this.#chart, this.#words],
      menuState: () => this.#menuState(),
      report: error => this.#line(error),
      retry: () => this.#load(),
    })
    this.#leave = new AbortController()
    const { signal } = this.#leave
    watchSurroundings(this, signal, {
      resized: () => this.#resized(),
      changed: printing => {
        this.#printing = printing
        this.#draw()
      },
      online: () => this.#data ?? this.#load(),
    })
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
    if (name === 'src' || name === 'lang') this.#load()
    else this.#later(0)
  }

  async #load(): Promise<void> {
    const asked = ++this.#asked
    try {
      const [data] = await Promise.all([
        this.#given ? readChartData(this.#given) : dataOf(this),
        this.#learnLang(),
      ])
      if (asked !== this.#asked) return
      this.#data = data
      this.#draw()
    } catch (error) {
      // A failure is told in the reader's language, too.
      await this.#learnLang()
      if (asked !== this.#asked) return
      // What was drawn before must not come back from other data with the next change of width.
      this.#data = null
      this.#fail(error)
    }
  }

  /** Finds out which language is spoken, and its words if they are beside the script; else Vietnamese it is. */
  async #learnLang(): Promise<void> {
    const { lang = '' } = this.#attributes()
    this.#lang = langOf(/^(vi|en)$/.test(lang) ? { lang } : {}, surroundingsOf(this))
    if (PapiChart.words[this.#lang]) return
    await PapiChart.beside?.(`papi-chart-${this.#lang}.js`).catch(() => {})
  }

  get #words(): ElementWords {
    return (PapiChart.words[this.#lang] ?? PapiChart.words.vi) as ElementWords
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
      const options = this.#options()
      this.#show(this.#chartIn(options), this.#parts, options.theme ?? 'light')
    } catch (error) {
      // The other script may carry what was asked for, and tells in words what is wrong with it.
      const more =
        PapiChart.hasMore && (isProblem(error) || /^(unknown-chart|not-here)$/.test(told(error).code))
      const coming = more ? PapiChart.beside?.(MORE) : null
      if (coming)
        coming.then(
          () => (PapiChart.hasMore ? this.#fail(error) : this.#draw()),
          () => this.#fail(error),
        )
      else this.#fail(error)
      return
    }
    if (this.#chart) this.#tell<DrawnDetail>('papi-drawn', this.#chart)
  }

  #options(): ChartOptions {
    const asked = this.#attributes()
    const { version } = this.#data as LoadedData
    if (asked.version && asked.version !== version) throw otherVersion(asked.version, version)
    const page = surroundingsOf(this)
    langOf(asked, page)
    const print = page.print || this.#printing
    const width = print ? Math.min(PRINTED, this.#room) : this.#room
    return { ...optionsOf(asked, version, { ...page, print, width }), words: this.#words }
  }

  #chartIn(options: ChartOptions): Chart {
    const { kinds } = PapiChart
    const asked = this.#attributes()
    const { dataset, plans, outlines } = this.#data as LoadedData
    const kind = asked.kind ?? ''
    if (!kind) throw new EmbedError('invalid-attribute', 'no kind of chart; give kind="trend"')
    const found = kinds.find(known => known.kind === kind)
    if (PapiChart.hasMore && !found) throw notCarried(kind, MORE)
    const given = requestOf(asked, plans)
    const needed = outlines && found?.needs.includes('outlines')
    return PapiChart.drawing(kinds, dataset, kind, { ...given, ...(needed ? { outlines } : {}) }, options)
  }

  #show(chart: Chart, parts: Parts, theme: string): void {
    const { figure, drawing, figures, menu, newer, fallback, failure } = parts
    const { embed } = this.#words
    this.#chart = chart
    drawing.replaceChildren(nodesOf(chart.svg, 'image/svg+xml'))
    drawing.ariaLabel = chart.title
    drawing.ariaRoleDescription = embed.chart
    drawing.ariaDescription = embed.keys
    figures.replaceChildren(nodesOf(chartTable(chart, this.#words), 'text/html'))
    figures.ariaLabel = chart.title
    newer.textContent = this.#newer()
    figure.lang = this.#words.lang
    figure.dataset.theme = theme
    const state = this.#menuState()
    if (state) menu.update(state)
    menu.node.hidden = !this.hasAttribute('menu')
    figure.hidden = false
    fallback.hidden = true
    failure.hidden = true
  }

  /** That the data have scores of later years than those that the page asked for. */
  #newer(): string {
    const { year, to } = this.#attributes()
    const last = this.#data?.dataset.panel.years.at(-1) ?? 0
    const drawn = Number(to ?? year)
    return drawn < last && this.getAttribute('newer') !== 'hidden' ? this.#words.embed.newer(last) : ''
  }

  #fail(error: unknown): void {
    this.#chart = null
    if (!this.#parts) return
    const { figure, fallback, failure, why, retry } = this.#parts
    const { code, message } = told(error)
    figure.hidden = true
    fallback.hidden = false
    failure.hidden = false
    why.textContent = this.#line(error)
    // Only what comes over a network may come the next time.
    retry.hidden = code !== 'unreachable-data'
    retry.textContent = this.#words.embed.retry
    failure.lang = this.#words.lang
    this.#tell<FailedDetail>('papi-error', { code, message })
  }

  #line(error: unknown): string {
    return failureLine(error, this.#words, this.#attributes())
  }

  #menuState(): MenuState | null {
    const chart = this.#chart
    if (!chart) return null
    const drawn = {
      chart,
      attributes: this.#attributes(),
      words: this.#words,
      version: this.#data?.version ?? '',
      forPaper: () => this.#onPaper(),
    }
    return menuStateOf(this, drawn, PapiChart)
  }

  /** What is drawn, as wide as the text of a page, and as high as one where the script knows how. */
  #onPaper(): Chart {
    const { width: _, theme, ...options } = this.#options()
    const given = { ...options, theme: theme === 'dark' ? 'light' : (theme ?? 'light') } as const
    try {
      return this.#chartIn({ size: 'a4', ...given })
    } catch {
      return this.#chartIn({ ...given, width: PAGE_WIDTH })
    }
  }

  #attributes(): ChartAttributes {
    const named = CHART_ATTRIBUTES.map(name => [name, this.getAttribute(name)] as const)
    return Object.fromEntries(named.filter(([, value]) => value !== null)) as ChartAttributes
  }

  #tell<Detail>(name: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent<Detail>(name, { detail, bubbles: true, composed: true }))
  }
}
