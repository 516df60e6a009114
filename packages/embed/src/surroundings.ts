import type { Surroundings } from './chart-attributes.ts'

/** What the page around an element says: its language, and what the reader's screen or paper is like. */
export function surroundingsOf(element: HTMLElement): Omit<Surroundings, 'width'> {
  return {
    lang: element.closest<HTMLElement>('[lang]:not(papi-chart)')?.lang ?? '',
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    print: matchMedia('print').matches,
  }
}

/** What an element is told of the page around it. */
export interface Watcher {
  readonly resized: () => void
  /** The reader's screen has turned light or dark, or the page is about to be printed, or has been. */
  readonly changed: (printing: boolean) => void
  readonly online: () => void
}

/** Watches the page around an element until the signal ends it. */
export function watchSurroundings(element: HTMLElement, signal: AbortSignal, watcher: Watcher): void {
  const observer = new ResizeObserver(watcher.resized)
  observer.observe(element)
  signal.addEventListener('abort', () => observer.disconnect())
  // At once: a page is printed as it is when these return.
  for (const query of ['(prefers-color-scheme: dark)', 'print']) {
    matchMedia(query).addEventListener('change', () => watcher.changed(false), { signal })
  }
  for (const event of ['beforeprint', 'afterprint']) {
    addEventListener(event, () => watcher.changed(event === 'beforeprint'), { signal })
  }
  // What did not come without a connection may come with it, a moment after it is said to be back.
  addEventListener('online', () => setTimeout(watcher.online, 1000), { signal })
}
