import {
  type ChartOptions,
  type ChartPlan,
  type ChartRequest,
  LANGS,
  type Lang,
  MAP_VIEWS,
  THEME_NAMES,
  type ThemeName,
} from '@papi-lens/charts'
import { EmbedError } from './embed-error.ts'

/** Attributes of `<papi-chart>` that say what is drawn and how. Others are `src` and `menu`. */
export const CHART_ATTRIBUTES = [
  'kind',
  'province',
  'provinces',
  'year',
  'from',
  'to',
  'unit',
  'plans',
  'view',
  'lang',
  'theme',
  'width',
  'version',
] as const

export type ChartAttributes = Readonly<Partial<Record<(typeof CHART_ATTRIBUTES)[number], string>>>

/**
 * What the attributes ask for. Several provinces are separated by commas or semicolons, several plans also by spaces.
 *
 * @param plans what the names of plans are looked up in
 * @throws {EmbedError} `invalid-attribute` for a year that is none, `unknown-plan`
 * @example
 * requestOf({ kind: 'trend', province: 'Sơn La', from: '2018', unit: 'health-care' }, [])
 * // => { province: 'Sơn La', from: 2018, unit: 'health-care' }
 */
export function requestOf(attributes: ChartAttributes, plans: readonly ChartPlan[]): ChartRequest {
  const { province, provinces, unit } = attributes
  const named = listOf(attributes.plans, /[\s,;]+/).map(id => planOf(id, plans))
  const view = attributes.view
    ? (MAP_VIEWS.find(known => known === attributes.view) ??
      fail('view', attributes.view, `use ${MAP_VIEWS.join(' or ')}`))
    : null
  return {
    ...(province ? { province } : {}),
    ...(provinces ? { provinces: listOf(provinces, /\s*[,;]\s*/) } : {}),
    ...yearOf('year', attributes),
    ...yearOf('from', attributes),
    ...yearOf('to', attributes),
    ...(unit ? { unit } : {}),
    ...(named.length > 0 ? { plans: named } : {}),
    ...(view ? { view } : {}),
  }
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
 * How to draw: attributes first, then the page. The language is Vietnamese unless the page is in English; the theme is that
 * of the reader's screen, or for paper while the page is printed.
 *
 * @throws {EmbedError} `invalid-attribute` for an unknown language or theme, or a width that is no number
 * @example
 * optionsOf({ theme: 'auto' }, '2024.1.0', { lang: 'en-GB', dark: true, print: false, width: 250 })
 * // => { lang: 'en', theme: 'dark', width: 320, version: '2024.1.0' }
 */
export function optionsOf(attributes: ChartAttributes, version: string, page: Surroundings): ChartOptions {
  const width = attributes.width ? Number(attributes.width) : page.width
  if (!(width > 0)) throw invalid('width', attributes.width ?? '', 'give pixels, such as 640')
  return {
    lang: langOf(attributes, page),
    theme: themeOf(attributes, page),
    width: Math.min(WIDEST, Math.max(NARROWEST, Math.round(width))),
    version,
  }
}

/** The language to speak, also about what is wrong with the attributes. */
export function langOf({ lang }: ChartAttributes, page: Pick<Surroundings, 'lang'>): Lang {
  if (!lang) return /^en\b/i.test(page.lang) ? 'en' : 'vi'
  return LANGS.find(known => known === lang) ?? fail('lang', lang, `use ${LANGS.join(' or ')}`)
}

function themeOf({ theme = 'auto' }: ChartAttributes, { dark, print }: Surroundings): ThemeName {
  if (theme === 'auto' || theme === '') return print ? 'print' : dark ? 'dark' : 'light'
  return (
    THEME_NAMES.find(known => known === theme) ?? fail('theme', theme, `use auto, ${THEME_NAMES.join(', ')}`)
  )
}

function yearOf<K extends 'year' | 'from' | 'to'>(
  key: K,
  attributes: ChartAttributes,
): { [key in K]?: number } {
  const text = attributes[key]
  if (!text) return {}
  if (!/^\d{4}$/.test(text)) throw invalid(key, text, 'give a year, such as 2023')
  return { [key]: Number(text) } as { [key in K]: number }
}

function planOf(id: string, plans: readonly ChartPlan[]): ChartPlan {
  const found = plans.find(plan => plan.id === id)
  if (found) return found
  const known = plans.slice(0, 3).map(plan => plan.id)
  const remedy = known.length > 0 ? `the data has ${known.join(', ')} …` : 'the data has no plans'
  throw new EmbedError('unknown-plan', `unknown plan "${id.slice(0, 60)}"; ${remedy}`)
}

function listOf(text: string | undefined, separator: RegExp): string[] {
  return (text ?? '').split(separator).filter(Boolean)
}

function fail(name: string, value: string, remedy: string): never {
  throw invalid(name, value, remedy)
}

function invalid(name: string, value: string, remedy: string): EmbedError {
  return new EmbedError(
    'invalid-attribute',
    `attribute ${name}="${value.slice(0, 60)}" is not valid; ${remedy}`,
  )
}
