import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A page of the dashboard that collects everything that should not happen. */
export interface WatchedPage {
  readonly page: Page
  /** Console errors and warnings, exceptions, failed requests and requests that leave this machine. */
  readonly troubles: string[]
}

/**
 * Opens an address in a fresh context and waits until it stands, by something that is there then; a page that was made ahead,
 * until its scripts have taken it over. What follows an act is waited for by what it brings: `expect.poll`, a locator's
 * `waitFor`, `page.waitForURL`; a page answers when it can.
 */
export async function open(
  browser: Browser,
  url: string,
  width = 1366,
  height = 768,
  options: BrowserContextOptions = {},
  stands = 'body:not(:has(#app[data-ahead])) main h1',
): Promise<WatchedPage> {
  const viewport = { width, height }
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console: ${message.text()}`)
  })
  page.on('pageerror', error => troubles.push(`exception: ${error.message}`))
  page.on('requestfailed', request => {
    // Who goes on to another page breaks off what this one still loads: that is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') troubles.push(`failed: ${request.url()}`)
  })
  page.on('request', request => {
    const { protocol, hostname } = new URL(request.url())
    if (!['data:', 'blob:'].includes(protocol) && hostname !== 'localhost') {
      troubles.push(`left this machine: ${request.url()}`)
    }
  })
  await page.goto(url)
  await page.waitForSelector(stands)
  await page.evaluate(() => document.fonts.ready)
  return { page, troubles }
}

/** Elements whose text is wider than their box. Runs in the page. */
export function cutTexts(): string[] {
  return (
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter(box => box instanceof HTMLElement && box.scrollWidth > box.clientWidth + 1)
      .filter(box => box.checkVisibility())
      // What can be scrolled is not cut.
      .filter(box => !/auto|scroll/.test(getComputedStyle(box).overflowX))
      // What only screen readers are told has no room to be cut in.
      .filter(box => box.clientWidth > 1)
      // The sign of an explanation can be hit beside it too; no text reaches out of it.
      .filter(box => !box.classList.contains('explain'))
      // Options are laid out by the browser where they open.
      .filter(box => !(box instanceof HTMLOptionElement))
      .filter(box => getComputedStyle(box).display !== 'inline' && !box.classList.contains('unseen'))
      .map(box => `${box.tagName} ${box.className}: ${box.textContent?.slice(0, 40)}`)
  )
}

/** Texts of a drawing that leave its box. Runs in the page. */
export function textsOutsideDrawings(): string[] {
  return [...document.querySelectorAll('svg text')]
    .filter(text => {
      const [inner, outer] = [text.getBoundingClientRect(), text.closest('svg')?.getBoundingClientRect()]
      return (
        !outer || inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.top < outer.top - 1
      )
    })
    .map(text => text.textContent ?? '')
}
