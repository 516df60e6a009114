import { GROUPS } from '@papi-lens/core'
import { groupName } from './label.ts'
import type { Lang } from './lang.ts'
import type { Settings } from './settings.ts'
import { wrapText } from './text-width.ts'

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
export const FONT_FAMILY = 'Be Vietnam Pro, Segoe UI, Roboto, Noto Sans, Arial, sans-serif'

/** Number signs of a language; the minus of d3 is already the real one. */
const NUMBERS: Record<Lang, Json> = {
  vi: { decimal: ',', thousands: '.', grouping: [3], currency: ['', ' ₫'] },
  en: { decimal: '.', thousands: ',', grouping: [3], currency: ['£', ''] },
}

/**
 * A specification with the title, fonts, colours and number signs that all charts share. `body` holds data, mark and
 * encoding (or layers); it may set its own width, height and autosize. The data stands in it, so it needs no network.
 *
 * @example
 * const head = { title: 'A', subtitle: 'B', notes: ['C'], description: 'D' }
 * vegaLiteSpec(head, settings, { mark: 'bar', data: { values: [] } })
 */
export function vegaLiteSpec(
  head: SpecHead,
  settings: Settings,
  body: { readonly [key: string]: Json },
): VegaLiteSpec {
  const { width, size, version } = settings
  const inner = width - 32
  const below = [head.subtitle, ...head.notes].flatMap(text => wrapText(text, inner, size.text))
  return {
    $schema: SCHEMA,
    description: head.description,
    title: { text: wrapText(head.title, inner, size.title, 600), subtitle: below },
    width,
    autosize: { type: 'fit-x', contains: 'padding' },
    padding: 16,
    ...body,
    config: configOf(settings),
    usermeta: { made: 'papi-lens', version },
  }
}

/**
 * The encoding of colour by quartile group, for a field that holds the group's name. Where long row labels leave the plot
 * half of the width, its legend needs two columns.
 */
export function groupColour({ lang, theme }: Settings, field = 'group', columns: 2 | 4 = 4): Json {
  return {
    field,
    type: 'nominal',
    title: null,
    ...(columns === 2 && { legend: { columns } }),
    scale: {
      domain: GROUPS.map(group => groupName(group, lang)),
      range: GROUPS.map(group => theme.group[group]),
    },
  }
}

function configOf({ lang, theme, size, narrow }: Settings): Json {
  const text = {
    labelColor: theme.soft,
    titleColor: theme.soft,
    labelFontSize: size.text,
    titleFontSize: size.text,
  }
  return {
    locale: { number: NUMBERS[lang] },
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
    legend: { ...text, titleFontWeight: 400, orient: 'bottom', columns: narrow ? 2 : 4 },
    header: { labelColor: theme.ink, titleColor: theme.soft, labelFontSize: size.text },
    text: { color: theme.ink, fontSize: size.small },
  }
}
