import { round4 } from '@papi-lens/core'
import type { Chart, ChartTable } from '../chart.ts'
import { element, type Svg, shifted } from '../drawing/svg.ts'
import { textBlock, textLine } from '../drawing/text.ts'
import { textWidth } from '../drawing/text-width.ts'
import { placedSize } from '../paper.ts'
import type { Settings } from '../settings.ts'
import type { VegaBody, VegaLiteSpec } from '../vega/vega-lite.ts'
import type { Canvas, Ground, Plot } from './canvas.ts'
import { type Caveat, caveatBlock } from './caveat.ts'
import { contentId } from './content-id.ts'
import { hatchingOf } from './hatch.ts'
import { hatchInLines } from './hatch-lines.ts'
import { type LegendItem, legend } from './legend.ts'

export const FONT_FAMILY = 'Be Vietnam Pro, Segoe UI, Roboto, Noto Sans, Arial, sans-serif'

/** Everything of a chart but the drawing itself. */
export interface Framing {
  readonly kind: string
  /** The finding, as a sentence without a full stop. */
  readonly title: string
  /** What is drawn: unit, province, years, unit of measure. */
  readonly subtitle: string
  /** For those who do not see it: what is drawn and how to read it, in one or two sentences. */
  readonly drawn: string
  /** Years whose scores are drawn, for the source line. */
  readonly years: readonly number[]
  /** The source line, where what is drawn does not come from the survey. */
  readonly source?: string
  readonly legend?: readonly LegendItem[]
  readonly caveats?: readonly Caveat[]
  /** Width over height of a drawing that is higher than wide; where paper is not, its texts stand right of it. */
  readonly upright?: number | undefined
  readonly table: ChartTable
  /** Makes the body of the Vega-Lite specification. */
  readonly body?: () => Promise<VegaBody>
}

/** A block of the frame, and the pixels below it if it is not empty. */
type Placed = readonly [block: Plot, gap: number]

const UNDER_PLOT = 12
/** Between an upright drawing and the texts right of it. */
const ASIDE = 20

/**
 * A chart in its frame: the finding as title, what is drawn, a legend where labels cannot stand on the marks, the drawing,
 * caveats with their signs, source with years, and the version of the data. `draw` gets the width it may fill, and on paper
 * the height, and gives marks with the height they take; marks outside 0…room × 0…height would be cut or collide.
 */
export function frameChart(given: Framing, settings: Settings, draw: (canvas: Canvas) => Plot): Chart {
  const framing = inOwnWords(given, settings)
  const { kind, title, subtitle, upright } = framing
  const table = publishedDigits(framing.table)
  const { theme, size, width, ownTitle, note, maxHeight } = settings
  const own = [maxHeight, ownTitle, note].filter(one => one !== null)
  const look = [width, ...own, settings.words.lang, settings.themeName]
  const id = contentId(kind, [title, subtitle, ...look, table.columns, table.rows])
  const ground: Ground = { ...settings, hatching: hatchingOf(id, settings) }
  const margin = (width - settings.room) / 2
  // Half a page has no room for what also stands elsewhere.
  const isLow = maxHeight !== null && maxHeight < width
  const caveats = (framing.caveats ?? []).filter(({ isAside }) => !isLow || !isAside)
  const below: readonly Placed[] = [
    [caveatBlock(caveats, ground), 6],
    [footer(sourceOf(framing, settings), settings), 0],
  ]
  const edges = 2 * margin - 4
  const open = maxHeight === null ? 0 : maxHeight - Math.ceil(heightOf(below) + UNDER_PLOT + edges)
  const isBeside = isLow && upright !== undefined
  const aside = isBeside ? Math.round(upright * open) + ASIDE : 0
  const block = { x: 0, top: 0, width: settings.room - aside }
  const above: readonly Placed[] = [
    [textBlock(ownTitle ?? title, { ...block, size: size.title, fill: theme.ink, weight: 600 }), 2],
    [textBlock(subtitle, { ...settings.soft.text, ...block }), 10],
    [legend(framing.legend ?? [], ground), 8],
  ]
  // What stands around the drawing is laid out first, so that it knows what is left for it.
  const head = heightOf(above)
  const maxPlot = maxHeight === null ? null : Math.max(0, Math.floor(open - (isBeside ? 0 : head)))
  const plot = draw({ ...ground, maxPlot, ...(isBeside && { corner: { width: block.width, height: head } }) })
  const main: readonly Placed[] = [[plot, UNDER_PLOT], ...below]
  const top = isBeside ? 0 : head
  const stack = [...placedBelow(above, margin + aside, margin), ...placedBelow(main, margin, margin + top)]
  const height = Math.ceil(top + heightOf(main) + edges)

  const description = describe(framing, plot.leftOut ?? null)
  const drawn = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `papi-chart papi-${kind}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      lang: settings.words.lang,
      viewBox: `0 0 ${width} ${height}`,
      ...placedSize(width, height, settings.paper),
      'font-family': FONT_FAMILY,
    },
    element('title', { id: `${id}-title` }, title),
    element('desc', { id: `${id}-desc` }, description),
    ground.hatching.defs,
    element('rect', { width, height, fill: theme.card }),
    ...stack,
  ).markup
  // On paper it may be drawn by a program that has no patterns.
  const svg = maxHeight === null ? drawn : hatchInLines(drawn)
  const vegaLite = specOf(framing, settings, description)
  const source = sourceOf(framing, settings)
  return { kind, size: settings.paper, width, height, svg, title, description, source, table, vegaLite }
}

/** With the title and the note that were asked for; where none is to be drawn, the finding stays in the text alternative. */
function inOwnWords(framing: Framing, { ownTitle, note }: Settings): Framing {
  const { title, caveats = [] } = framing
  return {
    ...framing,
    title: ownTitle || title,
    caveats: note === null ? caveats : [...caveats, { sign: 'note', text: note }],
  }
}

/** Figures at the four decimals that scores are published with: differences of them carry binary noise. */
function publishedDigits({ columns, rows }: ChartTable): ChartTable {
  return { columns, rows: rows.map(row => row.map(cell => (typeof cell === 'number' ? round4(cell) : cell))) }
}

/** Blocks below each other from a place on. */
function placedBelow(blocks: readonly Placed[], x: number, top: number): Svg[] {
  let y = top
  return blocks.flatMap(([{ marks, height }, gap]) => {
    const own = marks.length > 0 ? [shifted(marks, x, y)] : []
    y += height + (height > 0 ? gap : 0)
    return own
  })
}

const heightOf = (blocks: readonly Placed[]): number =>
  blocks.reduce((sum, [{ height }, gap]) => sum + height + (height > 0 ? gap : 0), 0)

/** The text alternative: finding, what is drawn and what is not, and every caveat that the picture shows. */
function describe({ title, subtitle, drawn, caveats = [] }: Framing, leftOut: string | null): string {
  return [title, subtitle, drawn, leftOut, ...caveats.map(({ text }) => text)]
    .flatMap(text => text || [])
    .map(text => text.replace(/(?<![.\s])[.\s]+$/, ''))
    .join('. ')
    .concat('.')
}

function specOf(framing: Framing, settings: Settings, description: string): Chart['vegaLite'] {
  const { title, subtitle, caveats = [], body } = framing
  if (!body) return null
  const notes = [...caveats.map(({ text }) => text), sourceOf(framing, settings)]
  if (settings.version !== null) notes.push(versionOf(settings))
  return async (): Promise<VegaLiteSpec> => {
    const { vegaLiteSpec } = await import('../vega/vega-lite.ts')
    return vegaLiteSpec({ title, subtitle, notes, description }, settings, await body())
  }
}

function sourceOf({ source, years }: Framing, { words }: Settings): string {
  return source ?? words.charts.source(yearSpan(years))
}

/** The version of the data, if it was given, and what drew it. */
function versionOf({ words: { charts }, version, maxHeight }: Settings): string {
  if (version === null) return 'papi-lens'
  // Short on paper, where it saves a line beside the source.
  return `${maxHeight === null ? charts.version(version) : charts.paper.version(version)} · papi-lens`
}

/** The first and the last of some years. */
function yearSpan(years: readonly number[]): string {
  return years.length === 0 ? '' : [...new Set([Math.min(...years), Math.max(...years)])].join('–')
}

/** Source on the left, version on the right; below each other where they do not fit side by side. */
function footer(source: string, settings: Settings): Plot {
  const { room: width, theme } = settings
  const { small: size } = settings.size
  const version = versionOf(settings)
  const beside = textWidth(source, size) + textWidth(version, size) + 24 <= width
  const style = { size, fill: theme.soft }
  const lines = textBlock(source, { ...style, x: 0, top: 8, width })
  const last = size + 8 + (beside ? 0 : lines.height)
  return {
    height: last + 4,
    marks: [
      element('path', { d: `M0 0.5H${width}`, stroke: theme.line }),
      ...lines.marks,
      textLine(version, { ...style, x: beside ? width : 0, y: last, anchor: beside ? 'end' : 'start' }),
    ],
  }
}
