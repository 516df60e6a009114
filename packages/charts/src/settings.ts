import { PapiError, plainName } from '@papi-lens/core'
import type { Words } from '@papi-lens/words'
import { THEME_NAMES, THEMES, type Theme, type ThemeName } from './drawing/theme.ts'
import { PAPER_NAMES, PAPER_SIZES, type PaperName } from './paper.ts'

/** The words of a language that charts say; those of `@papi-lens/words/vi` or `/en` fit as they are. */
export type ChartSpeech = Pick<
  Words,
  | 'lang'
  | 'names'
  | 'numbers'
  | 'charts'
  | 'signal'
  | 'priorities'
  | 'coverage'
  | 'taskCoverage'
  | 'deadlineTimeline'
>

/** How a chart is drawn; what it finds does not depend on it. */
export interface ChartOptions {
  readonly words: ChartSpeech
  readonly theme?: ThemeName
  /** Colours of the page around it in place of the theme's; any that CSS knows, so that they may follow the page. */
  readonly colours?: Theme
  /** Where it is to stand; `web` by default. Other sizes have a width of their own and a bound of the height. */
  readonly size?: PaperName
  /** Width in pixels, 320–1600; 640 by default. On the web the height follows from what is drawn. */
  readonly width?: number
  /** Version of the data, for the footer. */
  readonly version?: string
  /** Stands in place of the chart's own title, at most 200 letters; nothing but spaces draws none, as where a caption says it. */
  readonly title?: string
  /** A line below the caveats, at most 400 letters. */
  readonly note?: string
}

/** Options with everything settled, and the measures that follow from them. */
export interface Settings {
  readonly words: ChartSpeech
  readonly themeName: ThemeName
  readonly theme: Theme
  readonly width: number
  /** Pixels that the whole picture may be high; null where nothing bounds it. */
  readonly maxHeight: number | null
  /** Where it is to stand. */
  readonly paper: PaperName
  /** Pixels of the width inside the margins. */
  readonly room: number
  /** Below 420 pixels: labels stack above what they name and axes have fewer ticks. */
  readonly narrow: boolean
  readonly version: string | null
  /** In place of the chart's own title; null leaves that, an empty one draws none. */
  readonly ownTitle: string | null
  readonly note: string | null
  /** Font sizes in pixels. */
  readonly size: { readonly title: number; readonly text: number; readonly small: number }
  /** Text in its two sizes and its two colours. */
  readonly ink: Fonts
  readonly soft: Fonts
}

type Fonts = Readonly<Record<'text' | 'small', { readonly size: number; readonly fill: string }>>

export const MIN_WIDTH = 320
export const MAX_WIDTH = 1600
const NARROW = 420
const LONGEST = { title: 200, note: 400 } as const
const [TEXT, SMALL] = [12.5, 11.5]

/**
 * The settings that options ask for.
 *
 * @throws {PapiError} `invalid-chart-option` for a width out of range or other than that of the size asked for, an unknown
 *   size or theme, a title or note that is too long
 * @example
 * settingsOf({ words, width: 360 }).narrow // => true
 * settingsOf({ words, size: 'a4' }).maxHeight // => 855
 */
export function settingsOf({
  words,
  theme = 'light',
  colours,
  size = 'web',
  width: asked,
  version,
  title,
  note,
}: ChartOptions): Settings {
  // Options come from command lines and attributes of pages, so their types are only a promise.
  if (!PAPER_NAMES.includes(size)) throw invalid('size', size, PAPER_NAMES)
  const { width: own, maxHeight } = PAPER_SIZES[size]
  const width = asked ?? own ?? 640
  if (own !== null && width !== own) throw invalid('width', width, [own])
  if (!(width >= MIN_WIDTH && width <= MAX_WIDTH)) {
    throw invalid('width', width, [MIN_WIDTH, MAX_WIDTH])
  }
  if (!THEME_NAMES.includes(theme)) throw invalid('theme', theme, THEME_NAMES)
  const narrow = width < NARROW
  const painted = colours ?? THEMES[theme]
  return {
    words,
    themeName: theme,
    theme: painted,
    width: Math.round(width),
    maxHeight,
    paper: size,
    room: Math.round(width) - (narrow ? 24 : 40),
    narrow,
    version: version ?? null,
    ownTitle: title === undefined ? null : saidIn('title', title),
    note: note === undefined ? null : saidIn('note', note) || null,
    size: { title: narrow ? 15 : 17, text: TEXT, small: SMALL },
    ink: fontsIn(painted.ink),
    soft: fontsIn(painted.soft),
  }
}

function invalid(
  option: 'title' | 'note' | 'size' | 'width' | 'theme',
  value: unknown,
  allowed: readonly (string | number)[],
): PapiError {
  return new PapiError('invalid-chart-option', { option, value: String(value), allowed })
}

/** A text of the reader's own as one line of text, without what steers or hides. */
function saidIn(option: 'title' | 'note', text: string): string {
  const longest = LONGEST[option]
  if (text.length > longest) throw invalid(option, text.length, [longest])
  return plainName(text) ?? ''
}

function fontsIn(fill: string): Fonts {
  return { text: { size: TEXT, fill }, small: { size: SMALL, fill } }
}
