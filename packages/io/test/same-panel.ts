import type { Panel } from '@papi-lens/core'

/** Where two panels differ, as "unit province year"; empty if every score, hole and uncertainty is the same. */
export function differencesOf(a: Panel, b: Panel): string[] {
  if (`${a.years}` !== `${b.years}`) return [`years ${a.years} and ${b.years}`]
  return a.years.flatMap(year =>
    a.framework.units.flatMap(({ id }) =>
      a.provinces
        .filter(({ code }) => tell(a, code, year, id) !== tell(b, code, year, id))
        .map(({ code }) => `${id} ${code} ${year}`),
    ),
  )
}

function tell(panel: Panel, province: string, year: number, unit: string): string {
  return JSON.stringify([panel.score(province, year, unit), panel.uncertainty(province, year, unit)])
}
