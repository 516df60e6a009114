/**
 * Letters to put in, leave out or change on the way from one text to another, as `distance` of fastest-levenshtein tells.
 * That one is made for long texts and many of them; the script for pages looks up a few names, and takes this in its place.
 *
 * Source: Levenshtein (1966); row by row, Wagner & Fischer (1974).
 *
 * @example
 * distance('sonla', 'sowna') // => 2
 */
export function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const letter of from.split('')) {
    let left = (row[0] ?? 0) + 1
    row = row.map((above, index) => {
      if (index === 0) return left
      const change = (row[index - 1] ?? 0) + Number(letter !== to[index - 1])
      left = Math.min(left + 1, above + 1, change)
      return left
    })
  }
  return row.at(-1) ?? 0
}
