import type { Surroundings } from './chart-attributes.ts'

/** What the page around an element says: its language, and what the reader's screen or paper is like. */
export function surroundingsOf(element: HTMLElement): Omit<Surroundings, 'width'> {
  return {
    lang: element.closest<HTMLElement>('[lang]:not(papi-chart)')?.lang ?? '',
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    print: matchMedia('print').matches,
  }
}
