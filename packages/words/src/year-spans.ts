/**
 * Ascending years, with three and more in a row by the first and the last.
 *
 * @example
 * spansOf([2016, 2018, 2019, 2020, 2022, 2023]) // => '2016, 2018–2020, 2022, 2023'
 */
export function spansOf(years: readonly number[]): string {
  const text = (year: number, index: number): string[] => {
    const [before, after] = [years[index - 1] === year - 1, years[index + 1] === year + 1]
    return before && after ? [] : [`${before && years[index - 2] === year - 2 ? '–' : ', '}${year}`]
  }
  return years.flatMap(text).join('').slice(2)
}
