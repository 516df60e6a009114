import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'

export const SITE = inject('site')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface Visit extends BrowserContextOptions {
  readonly width?: number
  /** Runs in the page before anything of it does. */
  readonly prepare?: (() => void) | undefined
}

/** Opens a page and collects everything that should not happen, also what a policy refuses. */
export async function visit(
  browser: Browser,
  path: string,
  { width = 1000, prepare, ...options }: Visit = {},
) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, ...options })
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
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`refused: ${violatedDirective} ${blockedURI}`),
    )
  })
  if (prepare) await page.addInitScript(prepare)
  const requests: string[] = []
  page.on('request', request => requests.push(request.url()))
  await page.goto(path.startsWith('http') ? path : `${SITE}/${path}`)
  return { page, troubles, requests }
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
