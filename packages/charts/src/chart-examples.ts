/** An example of a kind: a golden file, an entry of the gallery, a command. */
export interface ChartExample {
  /** Of its golden file. */
  readonly name: string
  /** What is asked, as options of the command. */
  readonly asks: string
  /** What it is an example of, for those who work on charts. */
  readonly about: string
  /** Vietnamese unless it says so. */
  readonly lang?: 'en'
}

/**
 * Examples as they are written down: the name, the options of the command, and after a colon, or on the next line, what it is
 * an example of.
 *
 * @example
 * examplesOf('trendTotal --unit total --lang en: The total.')
 * // => [{ name: 'trendTotal', asks: '--unit total', about: 'The total.', lang: 'en' }]
 */
export function examplesOf(text: string): ChartExample[] {
  const written = text.matchAll(/^ *(\w+) (--[^:]*?)( --lang en)?:\s+(.*)$/gm)
  return Array.from(written, ([, name = '', asks = '', lang, about = '']) => {
    return { name, asks, about, ...(lang !== undefined && { lang: 'en' }) }
  })
}
