import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A page that collects everything that should not happen. */
export interface WatchedPage {
  readonly page: Page
  /** Console errors and warnings, exceptions, what a policy refuses, failed requests and those that leave this machine. */
  readonly troubles: string[]
  /** Every address that was asked for. */
  readonly requests: string[]
}

export interface Opening extends BrowserContextOptions {
  readonly width?: number
  readonly height?: number
  /** What is there once the page stands: by default its heading and, where the page was made ahead, its scripts too; null for none. */
  readonly stands?: string | null
  /** Runs in the page before anything of it does. */
  readonly prepare?: (() => void) | undefined
}

/**
 * Opens an address in a fresh context and waits until the page stands. What follows an act is waited for by what it brings:
 * `expect.poll`, a locator's `waitFor`, `page.waitForURL`; a page answers when it can.
 */
export async function open(browser: Browser, url: string, opening: Opening = {}): Promise<WatchedPage> {
  const {
    width = 1366,
    height = 768,
    stands = 'body:not(:has(#app[data-ahead])) main h1',
    prepare,
    ...options
  } = opening
  const viewport = { width, height }
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const watched = { page, ...watch(page) }
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`refused: ${violatedDirective} ${blockedURI}`),
    )
  })
  if (prepare) await page.addInitScript(prepare)
  await page.goto(url)
  if (stands !== null) await page.locator(stands).first().waitFor()
  if (options.javaScriptEnabled !== false) await page.evaluate(() => document.fonts.ready.then(() => {}))
  return watched
}

/** Collects what a page complains of and asks for, from now on. */
export function watch(page: Page): Pick<WatchedPage, 'troubles' | 'requests'> {
  const troubles: string[] = []
  const requests: string[] = []
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console: ${message.text()}`)
  })
  page.on('pageerror', error => troubles.push(`exception: ${error.message}`))
  page.on('requestfailed', request => {
    // Who goes on to another page breaks off what this one still loads: that is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') troubles.push(`failed: ${request.url()}`)
  })
  page.on('request', request => {
    requests.push(request.url())
    const { protocol, hostname } = new URL(request.url())
    if (!['data:', 'blob:'].includes(protocol) && hostname !== 'localhost') {
      troubles.push(`left this machine: ${request.url()}`)
    }
  })
  return { troubles, requests }
}

/** What axe finds on a page. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({
      resultTypes: ['violations'],
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
  })
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
