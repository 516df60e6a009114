import { isDeepStrictEqual } from 'node:util'
import type { Panel } from '@papi-lens/core'

/** Where two panels differ, as "unit province year"; empty if every score, hole and uncertainty is the same. */
export function differencesOf(a: Panel, b: Panel): string[] {
  if (`${a.years}` !== `${b.years}`) return [`years ${a.years} and ${b.years}`]
  return a.years.flatMap(year =>
    a.framework.units.flatMap(({ id }) =>
      a.provinces
        .filter(({ code }) => !isSame(a, b, code, year, id))
        .map(({ code }) => `${id} ${code} ${year}`),
    ),
  )
}

/** Whether both have the same score or hole, and the same uncertainty. */
function isSame(a: Panel, b: Panel, province: string, year: number, unit: string): boolean {
  const [one, other] = [a, b].map(panel => panel.uncertainty(province, year, unit))
  return (
    isDeepStrictEqual(a.score(province, year, unit), b.score(province, year, unit)) &&
    (one === other || isDeepStrictEqual(one, other))
  )
}
