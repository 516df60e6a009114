import type { Dataset } from '../src/dataset.ts'
import { createPanel } from '../src/panel.ts'
import type { UncertaintyRow } from '../src/uncertainty.ts'
import { COMPARABILITY, FRAMEWORK, PROVINCES } from './small-panel.ts'

/** Code of the province at an index: '001', '002', … */
export function codeAt(at: number): string {
  return String(at + 1).padStart(3, '0')
}

export interface NationOptions {
  readonly comparability?: Dataset['comparability']
  readonly uncertainties?: readonly UncertaintyRow[]
}

/** A dataset of the small framework with many provinces: scores of one unit by year, from the index of a province. */
export function nationOf(
  provinces: number,
  scores: Readonly<Record<string, Readonly<Record<number, (at: number) => number | null>>>>,
  { comparability = COMPARABILITY, uncertainties = [] }: NationOptions = {},
): Dataset {
  const [pattern] = PROVINCES
  if (!pattern) throw new Error('the small panel has provinces')
  const rows = Object.entries(scores).flatMap(([unit, years]) =>
    Object.entries(years).flatMap(([year, scoreAt]) =>
      Array.from({ length: provinces }, (_, at) => scoreAt(at)).flatMap((score, at) =>
        score === null ? [] : [{ year: Number(year), province: codeAt(at), unit, score }],
      ),
    ),
  )
  const made = Array.from({ length: provinces }, (_, at) => ({
    ...pattern,
    code: codeAt(at),
    slug: `p${codeAt(at)}`,
  }))
  return {
    panel: createPanel({ framework: FRAMEWORK, provinces: made, rows, uncertainties }),
    comparability,
  }
}

/** The same dataset with its provinces in the reverse order. */
export function reversed({ panel, comparability }: Dataset): Dataset {
  const { framework, provinces } = panel
  const rows = framework.years.flatMap(year =>
    framework.units
      .filter(({ level, id }) => level !== 'total' && framework.scale(id, year))
      .flatMap(({ id }) =>
        provinces.flatMap(({ code }) => {
          const score = panel.score(code, year, id)
          return typeof score === 'number' ? [{ year, province: code, unit: id, score }] : []
        }),
      ),
  )
  return { panel: createPanel({ framework, provinces: [...provinces].reverse(), rows }), comparability }
}
