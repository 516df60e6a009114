/**
 * A text cut after whole words, with an ellipsis where something is left out.
 *
 * @example
 * shortened('Công khai thu, chi ngân sách', 14) // => 'Công khai thu,…'
 */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest + 1)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > longest / 2 ? space : longest).trimEnd()}…`
}
