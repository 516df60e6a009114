import type { Notice } from '../../place.ts'
import { defineView } from '../view-definition.ts'

/** What the view of the data holds of its own: the cell that is explained. */
export interface DataFields {
  readonly focus: DataFocus | null
}

/** A unit in a year. */
export interface DataFocus {
  readonly unit: string
  readonly year: number
}

/**
 * The fields of an address that explains why a score is missing or does not compare, for a link from a caveat:
 * `state.hrefIn('data', dataFields({ unit, year }))`.
 *
 * @example
 * dataFields({ unit: 'health-care', year: 2021 }) // => { unit: 'health-care', year: '2021' }
 */
export function dataFields({ unit, year }: DataFocus): Readonly<Record<string, string>> {
  return { unit, year: `${year}` }
}

/** Whose figures are they? */
export const dataView = defineView<DataFields>({
  id: 'data',
  read(query, _place, { panel }) {
    const [unit, year] = [query.get('unit'), query.get('year')]
    if (unit === null && year === null) return { own: { focus: null }, notices: [] }
    const notices: Notice[] = []
    // One without the other means the total, or the latest year.
    const known = unit === null ? 'total' : panel.framework.units.find(({ id }) => id === unit)?.id
    const inYear =
      year === null
        ? panel.years.at(-1)
        : panel.years.find(each => /^\d{4}$/.test(year) && each === Number(year))
    if (known === undefined) notices.push(words => words.dataView.unknownUnit((unit ?? '').slice(0, 60)))
    if (inYear === undefined) notices.push(words => words.dataView.unknownYear((year ?? '').slice(0, 20)))
    const focus = known === undefined || inYear === undefined ? null : { unit: known, year: inYear }
    return { own: { focus }, notices }
  },
  staysWithOtherScores: true,
  write: ({ focus }) => (focus === null ? {} : dataFields(focus)),
  load: async () => {
    const { Data } = await import('./data.tsx')
    return { Show: Data }
  },
})
