import { join } from 'node:path'
import {
  type ChartKind,
  type ChartOptions,
  type ChartRequest,
  MAP_VIEWS,
  type Outlines,
  readOutlines,
  type SplitBy,
  type ThemeName,
} from '@papi-lens/charts'
import { type Dataset, findProvince, PapiError } from '@papi-lens/core'
import { type Plan, plansOfProvince } from '@papi-lens/plans'
import { errorText } from '@papi-lens/words'
import { loadPlans } from '../asked/data.ts'
import { findPlans } from '../asked/plan.ts'
import { findYear } from '../asked/year.ts'
import { InputError, UsageError } from '../call/failure.ts'
import type { Invocation } from '../call/invocation.ts'

/** What the options of `papi chart` may say about what is drawn, and how. */
export interface ChartRequestOptions {
  readonly province?: string
  readonly with?: readonly string[]
  readonly year?: string
  readonly from?: string
  readonly to?: string
  readonly unit?: string
  readonly plan?: readonly string[]
  readonly view?: string
  readonly by?: string
  readonly width?: string
  readonly theme?: string
}

const OUTLINES_FILE = 'geo/provinces.topo.json'
const MANIFEST_FILE = 'manifest.json'

/**
 * What is asked of the charts of some kinds. Plans and outlines are read only if one of the kinds needs them; the plans are
 * those given, else the bundled ones of the province.
 *
 * @throws {UsageError} for a value that is no year or view
 * @throws {InputError} if a file cannot be read
 * @throws {PapiError} `unknown-province`
 */
export async function loadChartRequest(
  call: Invocation,
  dataset: Dataset,
  kinds: readonly ChartKind[],
  options: ChartRequestOptions,
): Promise<ChartRequest> {
  const { panel } = dataset
  const needs = new Set(kinds.flatMap(kind => kind.needs))
  const code = (text: string) => findProvince(panel.provinces, text).code
  const year = (text: string | undefined) => (text === undefined ? undefined : findYear(panel, text))
  const province = options.province === undefined ? undefined : code(options.province)
  const request = {
    province,
    year: year(options.year),
    from: year(options.from),
    to: year(options.to),
    unit: options.unit === undefined ? undefined : panel.framework.unit(options.unit).id,
    provinces: options.with?.map(code),
    view: options.view === undefined ? undefined : viewOf(options.view),
    // An unknown one is refused by the chart, which knows them.
    by: options.by as SplitBy | undefined,
    plans: needs.has('plan') ? await loadChosenPlans(call, dataset, options.plan ?? [], province) : undefined,
    outlines: needs.has('outlines') ? loadOutlines(call) : undefined,
  }
  // What was not said is left out, so that the chart's own default holds.
  return Object.fromEntries(
    Object.entries(request).filter(([, value]) => value !== undefined),
  ) as ChartRequest
}

/**
 * How charts are drawn.
 *
 * @throws {UsageError} for a width that is no number; whether it is in range is for the chart to say
 */
export function loadChartOptions(call: Invocation, { width, theme }: ChartRequestOptions): ChartOptions {
  if (width !== undefined && !/^\d+$/.test(width)) {
    throw new UsageError(`"${width.slice(0, 60)}" is not a width; give a whole number of pixels, such as 640`)
  }
  const version = dataVersion(call)
  return {
    lang: call.lang,
    ...(width === undefined ? {} : { width: Number(width) }),
    // An unknown theme is refused by the chart, which knows them.
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
    return readOutlines(JSON.parse(text ?? 'null'))
  } catch (error) {
    if (error instanceof PapiError) throw new InputError(errorText(error, words))
    throw new InputError(
      `${OUTLINES_FILE}: not valid JSON (${error instanceof Error ? error.message : error})`,
    )
  }
}

/** The version that the data folder gives itself, for the footer; null if it gives none. */
function dataVersion({ environment, data }: Invocation): string | null {
  const text = environment.readText(join(data.folder, MANIFEST_FILE))
  if (text === null) return null
  try {
    const { version }: { version?: unknown } = JSON.parse(text) ?? {}
    return typeof version === 'string' ? version : null
  } catch {
    throw new InputError(`${MANIFEST_FILE}: not valid JSON; remove it, or copy that of the bundled data`)
  }
}

function viewOf(text: string): (typeof MAP_VIEWS)[number] {
  const found = MAP_VIEWS.find(view => view === text)
  if (found) return found
  throw new UsageError(
    `unknown view "${text.slice(0, 60)}" of a map; use ${MAP_VIEWS.join(' or ')} (provinces)`,
  )
}
