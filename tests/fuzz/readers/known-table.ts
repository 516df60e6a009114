import { isScore } from '@papi-lens/core'
import type { Random } from '../random.ts'
import { PANEL } from '../small-world.ts'

/** A row of a wide table: a province and its scores. */
export interface TableRow {
  readonly cells: readonly string[]
  /** Scores that stand as they were published, by province and unit. */
  readonly scores: ReadonlyMap<string, number>
  /** What stands in the place of others. */
  readonly spoilt: readonly string[]
}

const NOISE = ['', '-', 'n/a', 'x', '99', '-1', '1.2.3', '1e3', '=1+1', '0', '#REF!', '1.9', '1,95', '2023']

/** A table of one year with a row for each province and a column for each unit, beside columns that carry no score. */
export function knownTable(
  random: Random,
  decimal: string,
): { readonly year: number; readonly heads: readonly string[]; readonly rows: readonly TableRow[] } {
  const year = random.of(PANEL.years)
  const measured = PANEL.framework.units.filter(
    ({ id, level }) => level !== 'total' && PANEL.framework.scale(id, year) !== null,
  )
  const start = random.below(measured.length)
  const units = measured.slice(start, start + random.size(12, 40))
  const aside = random.of([[], ['STT'], ['Ghi chú'], ['Xếp hạng', 'Vùng']])
  const heads = [
    random.of(['Tỉnh', 'Province', 'province_code', 'Địa phương']),
    ...units.map(({ id, vi, en }) => random.of([id, vi, en])),
    ...aside,
  ]
  const provinces = PANEL.provinces.slice(0, 1 + random.below(PANEL.provinces.length))
  const [spoiltRow, spoiltColumn] = [random.below(2 * provinces.length), random.below(units.length + 1)]
  const rows = provinces.map(({ code, vi, en, slug }, at): TableRow => {
    const scores = new Map<string, number>()
    const spoilt: string[] = []
    const isNameless = at === spoiltRow && spoiltColumn === 0
    const scored = units.map(({ id }, column) => {
      const score = PANEL.score(code, year, id)
      if (at === spoiltRow && column + 1 === spoiltColumn) {
        spoilt.push(random.of(NOISE))
        return spoilt[0] ?? ''
      }
      if (!isScore(score)) return random.of(['', '-', '0'])
      scores.set(`${code} ${id}`, score)
      return String(score).replace('.', decimal)
    })
    const name = isNameless ? random.of(NOISE) : random.of([code, vi, en, slug])
    return { cells: [name, ...scored, ...aside.map(() => String(at + 1))], scores, spoilt }
  })
  return { year, heads, rows }
}
