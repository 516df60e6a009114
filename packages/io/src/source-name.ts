/**
 * The years in a file's or sheet's name.
 *
 * @example
 * yearsInName('PAPI 2011-2024.csv') // => [2011, 2024]
 */
export function yearsInName(name: string): number[] {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const found = last.matchAll(/(?<!\d)20\d\d(?!\d)/g)
  return [...new Set(Array.from(found, ([year]) => Number(year)))]
}

/**
 * The one year in a file's or sheet's name, or null if there is none or more than one.
 *
 * @example
 * yearOfName('du-lieu/PAPI-2016-Dữ-liệu-1.xlsx') // => 2016
 */
export function yearOfName(name: string): number | null {
  const [year, ...others] = yearsInName(name)
  return year === undefined || others.length > 0 ? null : year
}
