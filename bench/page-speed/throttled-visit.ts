import type { Browser, CDPSession, Page } from 'playwright-core'

/** The line and the machine of an office that has neither new: 1.6 Mbit/s, 150 ms there and back, a quarter of the speed. */
export const SLOW = {
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
  slowDown: 4,
} as const

/** What a page showed and when, in milliseconds since it was asked for; null for what never came. */
export interface PageTimes {
  /** Bytes over the wire, as they were sent (compressed), without fonts. */
  readonly bytes: number
  /** Those of files that were there when the chart was first seen. */
  readonly bytesAtFirst: number
  readonly firstPaint: number | null
  readonly finding: number | null
  readonly chart: number | null
  readonly usable: number | null
  /** From a press to the next paint, the longest once all is there: what is known as interaction to next paint. */
  readonly answer: number | null
  /** Sum of layout shifts that nobody's hand made. */
  readonly shift: number
}

/** What to look for on a page: selectors of an element with text, and of a drawing. */
export interface Looked {
  readonly address: string
  readonly finding: string
  readonly chart: string
  /** Does something with the page as soon as it can be done, and waits until what it asked for is shown. */
  readonly use?: (page: Page) => Promise<void>
  /** Presses what is to be answered soon, once all is there. */
  readonly press?: (page: Page) => Promise<void>
}

interface Seen {
  firstPaint: number | null
  finding: number | null
  chart: number | null
  answer: number | null
  shift: number
}

/** Opens a page as if for the first time, on a slow line and a slow machine, and takes down when what was there. */
export async function throttledVisit(browser: Browser, looked: Looked): Promise<PageTimes> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const { wire } = await slowDown(session)
  // tsx names functions through a helper that pages do not have.
  await page.addInitScript('globalThis.__name = named => named')
  await page.addInitScript(watch, { finding: looked.finding, chart: looked.chart })
  const begin = performance.now()
  await page.goto(looked.address, { waitUntil: 'commit', timeout: 120_000 })
  await page.waitForFunction(() => (globalThis as unknown as { seen: Seen }).seen.chart !== null, null, {
    timeout: 120_000,
    polling: 50,
  })
  const bytesAtFirst = wire()
  let usable: number | null = null
  if (looked.use) {
    await looked.use(page)
    usable = performance.now() - begin
  }
  await page.waitForLoadState('networkidle')
  const loaded = wire()
  await looked.press?.(page)
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen)
  await context.close()
  return { ...seen, answer: looked.press ? seen.answer : null, usable, bytesAtFirst, bytes: loaded }
}

/** Puts the slow line and machine under a page, and counts what comes over it. */
export async function slowDown(session: CDPSession): Promise<{ readonly wire: () => number }> {
  const fonts = new Set<string>()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Font') fonts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!fonts.has(requestId)) bytes += encodedDataLength
  })
  await session.send('Network.enable')
  const { latency, downloadThroughput, uploadThroughput, slowDown: rate } = SLOW
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput,
    uploadThroughput,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  return { wire: () => bytes }
}

/** Runs in the page, before anything of it does. */
function watch({ finding, chart }: { readonly finding: string; readonly chart: string }) {
  const seen: Seen = { firstPaint: null, finding: null, chart: null, answer: null, shift: 0 }
  Object.assign(globalThis, { seen })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries())
      if (entry.name === 'first-contentful-paint') seen.firstPaint = entry.startTime
  }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
      if (!entry.hadRecentInput) seen.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) seen.answer = Math.max(seen.answer ?? 0, duration)
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  // A frame after something is in the document it is on the screen.
  const look = () => {
    const visible = (selector: string) => {
      // What stands behind " >>> " is sought in the shadow of what stands before it.
      const [outer = '', inner] = selector.split(' >>> ')
      const host = document.querySelector(outer)
      const element = inner === undefined ? host : host?.shadowRoot?.querySelector(inner)
      if (!element) return false
      const { width, height } = element.getBoundingClientRect()
      return width > 0 && height > 0
    }
    if (seen.finding === null && visible(finding)) seen.finding = performance.now()
    if (seen.chart === null && visible(chart)) seen.chart = performance.now()
    if (seen.finding === null || seen.chart === null) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
