import {
  type ChartOptions,
  type ChartPlan,
  type ChartRequest,
  FIELDS,
  requestOf as requestOfTexts,
  THEME_NAMES,
  type ThemeName,
} from '@papi-lens/charts'
import { LANGS, type Lang } from '@papi-lens/words'
import { EmbedError } from './embed-error.ts'

/** Attributes of `<papi-chart>` that say what is drawn and how. Others are `src` and `menu`. */
export const CHART_ATTRIBUTES: readonly string[] = [
  'kind',
  ...FIELDS.map(({ attribute }) => attribute),
  'lang',
  'theme',
  'size',
  'width',
  'version',
]

export type ChartAttributes = Readonly<Record<string, string>>

/**
 * What the attributes ask for. Several provinces or plans are separated by commas or semicolons, plans also by spaces.
 *
 * @param plans what the names of plans are looked up in
 * @throws {PapiError} `invalid-chart-option` for what is no year, view or level, `unknown-plan`
 * @example
 * requestOf({ kind: 'trend', province: 'Sơn La', from: '2018', unit: 'health-care' }, [])
 * // => { province: 'Sơn La', unit: 'health-care', from: 2018 }
 */
export function requestOf(attributes: ChartAttributes, plans: readonly ChartPlan[]): ChartRequest {
  const texts = FIELDS.flatMap(({ name, attribute, value }) => {
    const text = attributes[attribute]
    if (text === undefined) return []
    // An attribute without a value says yes; ids of plans have no spaces.
    const said = value === null ? text || 'true' : text
    return [[name, name === 'plans' ? said.trim().replace(/\s+/g, ',') : said] as const]
  })
  return requestOfTexts(Object.fromEntries(texts), { plans })
}

/** What the page around an element says, for what its attributes leave open. */
export interface Surroundings {
  /** Language of the page, as a tag such as "vi-VN". */
  readonly lang: string
  readonly dark: boolean
  readonly print: boolean
  /** Pixels there are. */
  readonly width: number
}

/** The widths that charts can be drawn at; the picture is scaled where the page has less or more. */
const NARROWEST = 320
const WIDEST = 1600

/**
 * How to draw: attributes first, then the page. The theme is that of the reader's screen, or for paper while the page is
 * printed.
 *
 * @throws {EmbedError} `invalid-attribute` for an unknown theme, or a width that is no number
 * @example
 * optionsOf({ theme: 'auto' }, '2024.1.0', { lang: 'en-GB', dark: true, print: false, width: 250 })
 * // => { theme: 'dark', width: 320, version: '2024.1.0' }
 */
export function optionsOf(
  attributes: ChartAttributes,
  version: string,
  page: Surroundings,
): Omit<ChartOptions, 'words'> {
  const width = attributes.width ? Number(attributes.width) : page.width
  if (!(width > 0)) throw invalid('width', attributes.width ?? '', 'give pixels, such as 640')
  const { size } = attributes
  return {
    theme: themeOf(attributes, page),
    // Sizes of pages have a width of their own; which there are is for the charts to say.
    ...(size && size !== 'web'
      ? { size: size as NonNullable<ChartOptions['size']> }
      : { width: Math.min(WIDEST, Math.max(NARROWEST, Math.round(width))) }),
    version,
  }
}

/**
 * The language to speak, also about what is wrong with the attributes: Vietnamese unless the page is in another that we
 * have.
 *
 * @throws {EmbedError} `invalid-attribute` for an unknown language
 */
export function langOf({ lang }: ChartAttributes, page: Pick<Surroundings, 'lang'>): Lang {
  const [first = ''] = page.lang.toLowerCase().split('-')
  if (!lang) return LANGS.find(known => known === first) ?? 'vi'
  const found = LANGS.find(known => known === lang)
  if (found) return found
  throw invalid('lang', lang, `use ${LANGS.join(' or ')}`)
}

function themeOf({ theme = 'auto' }: ChartAttributes, { dark, print }: Surroundings): ThemeName {
  if (theme === 'auto' || theme === '') return print ? 'print' : dark ? 'dark' : 'light'
  const found = THEME_NAMES.find(known => known === theme)
  if (found) return found
  throw invalid('theme', theme, `use auto, ${THEME_NAMES.join(', ')}`)
}

function invalid(name: string, value: string, remedy: string): EmbedError {
  return new EmbedError(
    'invalid-attribute',
    `attribute ${name}="${value.slice(0, 60)}" is not valid; ${remedy}`,
  )
}
