import { type Direction, GROUPS, round4 } from '@papi-lens/core'
import { localeOf, type Speaking } from '@papi-lens/words'
import { wrapText } from '../drawing/text-width.ts'
import { FONT_FAMILY } from '../frame/frame.ts'
import type { Settings } from '../settings.ts'

/** What can stand in a specification. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A Vega-Lite specification that carries its data. */
export interface VegaLiteSpec {
  readonly $schema: string
  readonly [key: string]: Json
}

/** What stands around the drawing. */
export interface SpecHead {
  readonly title: string
  readonly subtitle: string
  /** Source, version and caveats: one line each, under the subtitle, because Vega-Lite has no caption. */
  readonly notes: readonly string[]
  readonly description: string
}

const SCHEMA = 'https://vega.github.io/schema/vega-lite/v6.json'

/** Named parts of a specification. */
export type Fields = { readonly [key: string]: Json }

/** Body of a specification: data, mark and encoding, or layers. */
export type VegaBody = Fields

/**
 * A specification with the title, fonts, colours and number signs that all charts share. `body` holds data, mark and
 * encoding (or layers); it may set its own width, height and autosize. The data stands in it, so it needs no network.
 *
 * @example
 * const head = { title: 'A', subtitle: 'B', notes: ['C'], description: 'D' }
 * vegaLiteSpec(head, settings, { mark: 'bar', data: { values: [] } })
 */
export function vegaLiteSpec(head: SpecHead, settings: Settings, body: VegaBody): VegaLiteSpec {
  const { width, size, version } = settings
  const inner = width - 32
  const below = [head.subtitle, ...head.notes].flatMap(text => wrapText(text, inner, size.text))
  return {
    $schema: SCHEMA,
    description: head.description,
    title: { text: wrapText(head.title, inner, size.title, 600), subtitle: below },
    // Views below each other have widths of their own, and fit into none.
    ...('vconcat' in body ? {} : { width, autosize: { type: 'fit-x', contains: 'padding' } }),
    padding: 16,
    ...rounded(body),
    config: configOf(settings),
    usermeta: { made: 'papi-lens', version },
  }
}

/**
 * The figures of inline rows at four decimals, as scores are published, without binary noise. Outlines are no rows and stay
 * as they are.
 */
function rounded(body: VegaBody): VegaBody {
  const isRow = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
  const roundRow = (row: object) =>
    Object.fromEntries(
      Object.entries(row).map(([key, cell]) => [key, typeof cell === 'number' ? round4(cell) : cell]),
    )
  const roundRows = (key: string, value: unknown) =>
    key === 'values' && Array.isArray(value) ? value.map(row => (isRow(row) ? roundRow(row) : row)) : value
  return JSON.parse(JSON.stringify(body, roundRows))
}

/** Below this width the key of the groups needs two columns, pixels. */
const KEY_WIDTH = 400

/**
 * The encoding of colour by quartile group, for a field that holds the group's name.
 *
 * @param plot about how wide the plot is, pixels, where long names beside it leave little: its key stands below the plot
 */
export function groupColour({ words, theme }: Pick<Settings, 'words' | 'theme'>, plot = KEY_WIDTH): Fields {
  return {
    field: 'group',
    type: 'nominal',
    title: null,
    ...(plot < KEY_WIDTH && { legend: { columns: 2 } }),
    scale: {
      domain: GROUPS.map(group => words.names.group[group]),
      range: GROUPS.map(group => theme.group[group]),
    },
  }
}

/** The encoding of colour by direction of change, for a field that holds its name; only what is there is in the key. */
export function directionColour({ words, theme }: Settings, there: readonly (Direction | null)[]): VegaBody {
  const shown = DIRECTIONS.filter(direction => there.includes(direction))
  return {
    field: 'direction',
    type: 'nominal',
    title: null,
    scale: {
      domain: shown.map(direction => words.names.direction[direction]),
      range: shown.map(direction => theme.direction[direction]),
    },
  }
}

/** The label of a tick of an axis of changes: its sign, and none for nothing. */
export const SIGNED_LABEL = "datum.value > 0 ? '+' + datum.label : datum.label"

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'flat']

/** Number signs of a language; the minus of d3 is already the real one. */
function numbersOf(speaking: Speaking): Json {
  const parts = new Intl.NumberFormat(localeOf(speaking)).formatToParts(1_234_567.5)
  const sign = (type: string) => parts.find(part => part.type === type)?.value ?? ''
  return { decimal: sign('decimal'), thousands: sign('group'), grouping: [3], currency: ['', ''] }
}

function configOf({ words, theme, size, narrow }: Settings): Json {
  const text = {
    labelColor: theme.soft,
    titleColor: theme.soft,
    labelFontSize: size.text,
    titleFontSize: size.text,
  }
  return {
    locale: { number: numbersOf(words) },
    background: theme.card,
    font: FONT_FAMILY,
    view: { stroke: null },
    title: {
      anchor: 'start',
      frame: 'bounds',
      color: theme.ink,
      fontSize: size.title,
      fontWeight: 600,
      subtitleColor: theme.soft,
      subtitleFontSize: size.text,
      subtitlePadding: 6,
      offset: 12,
    },
    axis: {
      ...text,
      domainColor: theme.tick,
      tickColor: theme.tick,
      gridColor: theme.line,
      titleFontWeight: 400,
      labelLimit: narrow ? 120 : 280,
    },
    legend: {
      ...text,
      titleFontWeight: 400,
      orient: 'bottom',
      columns: narrow ? 2 : 4,
      symbolOpacity: 1,
    },
    tick: { opacity: 1 },
    header: { labelColor: theme.ink, titleColor: theme.soft, labelFontSize: size.text },
    text: { color: theme.ink, fontSize: size.small },
  }
}
