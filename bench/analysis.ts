import {
  createPanel,
  type Dataset,
  type NationalChange,
  nationalChanges,
  type Panel,
  type Priority,
  prioritiesOf,
  type ScoreRow,
} from '@papi-lens/core'

/** Takes the findings of a national analysis, one part at a time. */
export interface Reader {
  /** How all units changed from the year before, in all provinces. */
  changes(year: number, changes: readonly NationalChange[]): void
  priorities(province: string, year: number, areas: readonly Priority[]): void
}

/**
 * The national analysis: every change between consecutive years of all provinces and units, with flags and groups, and
 * every order of priorities without stability.
 */
export function analyse(dataset: Dataset, reader: Reader): void {
  const { provinces, years } = dataset.panel
  for (const year of years) {
    if (years.includes(year - 1)) reader.changes(year, nationalChanges(dataset, year - 1, year))
    for (const { code } of provinces) {
      reader.priorities(code, year, prioritiesOf(dataset, code, year, { draws: 0 }))
    }
  }
}

/** What is read off every row, so that no work can be left out: counts and sums over the nation. */
export interface Digest {
  changes: number
  /** Flags raised. */
  flags: number
  delta: number
  shareDelta: number
  robustZ: number
  areas: number
  priority: number
}

/** A reader that keeps sums only: findings are used and let go, as a page or a report for each province does. */
export function digesting(): { readonly reader: Reader; readonly digest: Digest } {
  const digest = { changes: 0, flags: 0, delta: 0, shareDelta: 0, robustZ: 0, areas: 0, priority: 0 }
  const reader: Reader = {
    changes(_year, changes) {
      for (const { flags, moves, robustZ } of changes) {
        digest.changes += flags.length
        for (const raised of flags) digest.flags += raised.length
        digest.delta += sumOf(moves.deltas)
        digest.shareDelta += sumOf(moves.shareDeltas)
        digest.robustZ += sumOf(robustZ)
      }
    },
    priorities(_province, _year, areas) {
      for (const { priority } of areas) {
        digest.areas++
        digest.priority += priority
      }
    },
  }
  return { reader, digest }
}

function sumOf(values: Float64Array): number {
  let sum = 0
  for (const value of values) if (!Number.isNaN(value)) sum += value
  return sum
}

/** The published scores of a panel as rows. */
export function rowsOf(panel: Panel): ScoreRow[] {
  return panel.years.flatMap(year =>
    panel.framework.units
      .filter(({ id, level }) => level !== 'total' && panel.framework.scale(id, year))
      .flatMap(({ id }) =>
        panel.provinces.flatMap(({ code }): ScoreRow[] => {
          const score = panel.score(code, year, id)
          return typeof score === 'number' ? [{ year, province: code, unit: id, score }] : []
        }),
      ),
  )
}

/** The same dataset made anew, so that nothing is remembered about it. */
export function fresh({ panel, comparability }: Dataset, rows: readonly ScoreRow[]): Dataset {
  const { framework, provinces } = panel
  return { panel: createPanel({ framework, provinces, rows }), comparability }
}
