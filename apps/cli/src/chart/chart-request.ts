import { join } from 'node:path'
import {
  type ChartKind,
  type ChartOptions,
  type ChartRequest,
  FIELDS,
  type FieldName,
  type Outlines,
  type PaperName,
  readOutlines,
  requestOf,
  type ThemeName,
  unusedIn,
} from '@papi-lens/charts'
import { type Dataset, findUnit, PapiError, plainName } from '@papi-lens/core'
import { type Plan, plansOfProvince } from '@papi-lens/plans'
import { errorText } from '@papi-lens/words'
import { parseDataJson } from '../asked/data-json.ts'
import { loadIndicators } from '../asked/indicators.ts'
import { findPlans } from '../asked/plan.ts'
import { loadPlans } from '../asked/plans.ts'
import { askedProvince } from '../asked/province.ts'
import { findYear } from '../asked/year.ts'
import { InputError, UsageError } from '../call/failure.ts'
import type { Invocation } from '../call/invocation.ts'

/** What the options of `papi chart` may say about what is drawn, by their names in `REQUEST_FIELDS`, and how. */
export interface ChartRequestOptions extends Readonly<Record<string, unknown>> {
  readonly width?: string
  readonly theme?: string
  readonly size?: string
  readonly title?: string
  readonly note?: string
}

const OUTLINES_FILE = 'geo/provinces.topo.json'
const MANIFEST_FILE = 'manifest.json'

/**
 * What is asked of the charts of some kinds. Plans and outlines are read only if one of the kinds needs them; the plans are
 * those given, else the bundled ones of the province.
 *
 * @throws {UsageError} for a value that is no year
 * @throws {InputError} if a file cannot be read
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `invalid-chart-option`
 */
export async function loadChartRequest(
  call: Invocation,
  dataset: Dataset,
  kinds: readonly ChartKind[],
  options: ChartRequestOptions,
): Promise<ChartRequest> {
  const { panel } = dataset
  const needs = new Set(kinds.flatMap(kind => kind.needs))
  const texts = textsOf(options)
  const years = (['year', 'from', 'to'] as const).map(name => {
    const [text] = texts[name] ?? []
    return [name, text === undefined ? [] : [`${findYear(panel, text)}`]] as const
  })
  const request = requestOf({ ...texts, ...Object.fromEntries(years), plans: [] }, { plans: [] })
  const code = (text: string) => askedProvince(call, panel, text).code
  const { province, provinces, unit } = request
  const own = province === undefined ? undefined : code(province)
  return {
    ...request,
    ...(own !== undefined && { province: own }),
    ...(provinces && { provinces: provinces.map(code) }),
    ...(unit !== undefined && {
      unit: findUnit(panel.framework, unit, request.year ?? request.to ?? null).id,
    }),
    ...(needs.has('plans') && { plans: await loadChosenPlans(call, dataset, texts.plans ?? [], own) }),
    ...(needs.has('outlines') && { outlines: loadOutlines(call) }),
    ...(needs.has('indicators') && { indicators: loadIndicators(call, dataset) }),
  }
}

/**
 * Refuses options that a kind does not take, because passing them over would draw something else than was asked for.
 *
 * @throws {PapiError} `unused-chart-option`, with the kinds that take it
 */
export function refuseUnused(
  kind: ChartKind,
  options: ChartRequestOptions,
  kinds: readonly ChartKind[],
): void {
  const [unused] = unusedIn(kind, textsOf(options), kinds)
  if (!unused) return
  const { field, kinds: charts } = unused
  throw new PapiError('unused-chart-option', { chart: kind.kind, option: `--${field.flag}`, charts })
}

/** The values of the options by field. */
function textsOf(options: ChartRequestOptions): Partial<Record<FieldName, readonly string[]>> {
  const given = FIELDS.flatMap(({ name, flag }) => {
    const value = options[flag]
    if (value === undefined) return []
    return [[name, Array.isArray(value) ? value.map(String) : [String(value)]] as const]
  })
  return Object.fromEntries(given)
}

/**
 * How charts are drawn.
 *
 * @throws {UsageError} for a width that is no number; whether it is in range is for the chart to say
 */
export function loadChartOptions(
  call: Invocation,
  { width, theme, size, title, note }: ChartRequestOptions,
): ChartOptions {
  if (width !== undefined && !/^\d+$/.test(width)) {
    throw new UsageError(words => words.command.usage.notAWidth(width))
  }
  const version = dataVersion(call)
  return {
    words: call.words,
    ...(width === undefined ? {} : { width: Number(width) }),
    // An unknown size or theme is refused by the chart, which knows them.
    ...(size === undefined ? {} : { size: size as PaperName }),
    ...(title === undefined ? {} : { title }),
    ...(note === undefined ? {} : { note }),
    ...(theme === undefined ? {} : { theme: theme as ThemeName }),
    ...(version === null ? {} : { version }),
  }
}

async function loadChosenPlans(
  call: Invocation,
  dataset: Dataset,
  given: readonly string[],
  province: string | undefined,
): Promise<readonly Plan[]> {
  const bundled = loadPlans(call, dataset)
  if (given.length === 0) return province === undefined ? [] : plansOfProvince(bundled, province)
  return findPlans(call.environment, given, bundled, dataset)
}

/** The outlines of the data folder, or the bundled ones. */
function loadOutlines({ environment, data, words }: Invocation): Outlines {
  const text =
    environment.readText(join(data.folder, OUTLINES_FILE)) ??
    environment.readText(join(environment.folders.data, OUTLINES_FILE))
  try {
    return readOutlines(parseDataJson(OUTLINES_FILE, text ?? 'null'))
  } catch (error) {
    if (error instanceof PapiError) throw new InputError(errorText(error, words))
    if (error instanceof InputError) throw error
    const detail = error instanceof Error ? error.message : `${error}`
    throw new InputError(({ command }) => command.input.notJson(OUTLINES_FILE, detail))
  }
}

/** The version that the data folder gives itself, for the footer; null if it gives none. */
function dataVersion({ environment, data }: Invocation): string | null {
  const text = environment.readText(join(data.folder, MANIFEST_FILE))
  if (text === null) return null
  try {
    const manifest = parseDataJson(MANIFEST_FILE, text)
    const version =
      typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : null
    return typeof version === 'string' ? plainName(version) : null
  } catch {
    throw new InputError(words => words.command.input.manifestNotJson(MANIFEST_FILE))
  }
}
