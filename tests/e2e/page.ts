import type { Browser, Page } from 'playwright-core'

/** A page of the dashboard that collects everything that should not happen. */
export interface WatchedPage {
  readonly page: Page
  /** Console errors and warnings, exceptions, failed requests and requests that leave this machine. */
  readonly troubles: string[]
}

/** Opens an address in a fresh context and waits until the scores are drawn. */
export async function open(browser: Browser, url: string, width = 1366, height = 768): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console: ${message.text()}`)
  })
  page.on('pageerror', error => troubles.push(`exception: ${error.message}`))
  page.on('requestfailed', request => troubles.push(`failed: ${request.url()}`))
  page.on('request', request => {
    const { protocol, hostname } = new URL(request.url())
    if (!['data:', 'blob:'].includes(protocol) && hostname !== 'localhost') {
      troubles.push(`left this machine: ${request.url()}`)
    }
  })
  await page.goto(url)
  await page.waitForSelector('table')
  await page.evaluate(() => document.fonts.ready)
  return { page, troubles }
}

/** Elements whose text is wider than their box. Runs in the page. */
export function cutTexts(): string[] {
  return [...document.querySelectorAll('main *, header *, footer *')]
    .filter(box => box instanceof HTMLElement && box.scrollWidth > box.clientWidth + 1)
    .filter(box => getComputedStyle(box).display !== 'inline' && !box.classList.contains('unseen'))
    .map(box => `${box.tagName} ${box.className}: ${box.textContent?.slice(0, 40)}`)
}
