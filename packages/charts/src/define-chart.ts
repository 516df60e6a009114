import type { Dataset } from '@papi-lens/core'
import type { ChartSaying } from '@papi-lens/words'
import { type Asked, type AskedWith, askedWith, type ChartNeed } from './asked.ts'
import type { Chart, ChartTable } from './chart.ts'
import type { ChartExample } from './chart-examples.ts'
import { type Canvas, NOTHING, type Plot } from './frame/canvas.ts'
import type { Caveat } from './frame/caveat.ts'
import { emptyChart } from './frame/empty.ts'
import { frameChart } from './frame/frame.ts'
import type { LegendItem } from './frame/legend.ts'
import type { FieldName } from './request.ts'
import { drawRows } from './rows/draw-rows.ts'
import type { RowScene } from './rows/row-scene.ts'
import { type ChartOptions, type ChartSpeech, type Settings, settingsOf } from './settings.ts'
import type { VegaBody } from './vega/vega-lite.ts'

/** Forms in which a chart can be had. */
export type ChartFormat = 'svg' | 'png' | 'vega-lite' | 'csv' | 'xlsx'

/** The question that a chart answers, in the order of a report. */
export const SECTIONS = ['position', 'change', 'priorities', 'relations'] as const
export type ChartSection = (typeof SECTIONS)[number]

/** Where the years that a kind shows come from: one year, two that are compared, all up to one, or whatever there is. */
export type ChartPeriod = 'year' | 'pair' | 'run' | 'all'

const YEARS: Readonly<Record<ChartPeriod, readonly FieldName[]>> = {
  year: ['year'],
  pair: ['year', 'from', 'to'],
  run: ['year', 'from', 'to'],
  all: [],
}

/** A kind of chart, said once: catalogue, gallery, command, element, pages and tests read it. */
export interface ChartDefinition<Found, Need extends ChartNeed = ChartNeed> {
  /** Its name in commands, addresses and files. */
  readonly kind: string
  readonly section: ChartSection
  readonly needs: readonly Need[]
  /** What else it can be told, besides years. */
  readonly takes?: readonly FieldName[]
  readonly period: ChartPeriod
  readonly words: (words: ChartSpeech) => ChartSaying<Found>
  /** What the chart shows: plain facts without language or pixels. */
  readonly findings: (dataset: Dataset, asked: AskedWith<Need>) => Found
  readonly isEmpty: (found: Found) => boolean
  /** Years whose scores are drawn, for the source line. */
  readonly years: (found: Found) => readonly number[]
  /** The source line, where what is drawn does not come from the survey. */
  readonly source?: (found: Found, words: ChartSpeech) => string
  readonly caveats?: (found: Found, words: ChartSpeech) => readonly Caveat[]
  readonly table: (found: Found, words: ChartSpeech) => ChartTable
  readonly legend?: (found: Found, settings: Settings) => readonly LegendItem[]
  /** A list of rows, drawn as SVG and as Vega-Lite; null where what was found is drawn otherwise … */
  readonly scene?: (found: Found, settings: Settings) => RowScene | null
  /** … or a drawing by hand, with a specification that is loaded when it is asked for, where Vega-Lite can draw it. */
  readonly draw?: (found: Found, canvas: Canvas) => Plot
  /** Width over height of a drawing that is higher than wide. */
  readonly upright?: number
  readonly specify?: (found: Found) => Promise<{
    readonly specify: (found: Found, settings: Settings) => VegaBody
  }>
  readonly examples: readonly ChartExample[]
}

/** A kind of the catalogue, whatever its findings are. */
export interface ChartKind
  extends Pick<ChartDefinition<unknown>, 'kind' | 'section' | 'needs' | 'period' | 'examples'> {
  readonly formats: readonly ChartFormat[]
  /** All fields of a request that mean something to it. */
  readonly takes: readonly FieldName[]
  readonly name: (words: ChartSpeech) => string
  readonly purpose: (words: ChartSpeech) => string
  readonly draw: (dataset: Dataset, asked: Asked, options: ChartOptions) => Chart
}

/** A kind with its findings, for those who work with them. */
export interface DefinedChart<Found> extends ChartKind {
  readonly findings: (dataset: Dataset, asked: Asked) => Found
  readonly render: (found: Found, options: ChartOptions) => Chart
}

/**
 * Makes a kind of chart of its definition.
 *
 * @example
 * const kind = defineChart({ kind: 'years', section: 'change', needs: [], period: 'year', words, findings, isEmpty, years, table, draw, examples: [] })
 * drawAmong([kind], dataset, 'years', { year: 2023 }, { words: vi })
 */
export function defineChart<Found, Need extends ChartNeed>(
  definition: ChartDefinition<Found, Need>,
): DefinedChart<Found> {
  const { kind, section, takes = [], period, words, scene, specify, examples } = definition
  const findings = (dataset: Dataset, asked: Asked) =>
    definition.findings(dataset, askedWith(kind, definition.needs, asked))
  const needs: readonly ChartNeed[] = definition.needs
  const render = (found: Found, options: ChartOptions): Chart => {
    const settings = settingsOf(options)
    const said = words(settings.words)
    const framing = {
      kind,
      title: said.title(found),
      subtitle: said.subtitle(found),
      years: definition.years(found),
      ...(definition.source && { source: definition.source(found, settings.words) }),
      caveats: definition.caveats?.(found, settings.words) ?? [],
      upright: definition.upright,
      table: definition.table(found, settings.words),
    }
    if (definition.isEmpty(found)) return emptyChart(framing, said.empty(found), settings)
    const rows = scene?.(found, settings)
    const body = rows
      ? async () => (await import('./vega/specify-rows.ts')).specifyRows(rows, settings)
      : specify && (async () => (await specify(found)).specify(found, settings))
    const legend = definition.legend?.(found, settings) ?? []
    return frameChart(
      { ...framing, drawn: said.drawn(found), legend, ...(body && { body }) },
      settings,
      canvas => (rows ? drawRows(rows, canvas) : (definition.draw?.(found, canvas) ?? NOTHING)),
    )
  }
  return {
    kind,
    section,
    formats: ['svg', 'png', ...(scene || specify ? ['vega-lite' as const] : []), 'csv', 'xlsx'],
    needs,
    takes: [
      ...needs.filter(need => need !== 'outlines' && need !== 'indicators'),
      ...takes,
      ...YEARS[period],
    ],
    period,
    examples,
    name: speech => words(speech).name,
    purpose: speech => words(speech).purpose,
    findings,
    render,
    draw: (dataset, asked, options) => render(findings(dataset, asked), options),
  }
}
