import { readdirSync, readFileSync, statSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ROOT } from '../bundled.ts'
import { launch } from './browser.ts'

// What pages may weigh, as they are sent (brotli, without fonts): bytes are the same on every machine, seconds are not.

const KB = 1024
const DIST = `${ROOT}apps/dashboard/dist/`
const address = inject('address')
const LANGS = ['vi', 'en']

/** Bytes of a file as it is sent. */
const sent = (file: string) => statSync(`${DIST}${file}.br`).size
const pages = LANGS.flatMap(lang => readdirSync(`${DIST}${lang}`).map(slug => `${lang}/${slug}/index.html`))

/** The files that the head of a page asks for. */
function filesOf(page: string): string[] {
  const [head = ''] = readFileSync(`${DIST}${page}`, 'utf8').split('</head>')
  const named = head
    .replace(/<noscript>[\s\S]*?<\/noscript>/g, '')
    .matchAll(/(?:src|href)="(?:\.\.?\/)+([^"?]+\.(?:js|css))(?:\?[^"]*)?"/g)
  return [...named].map(([, file = '']) => file)
}

const weightOf = (page: string) => [page, ...filesOf(page)].reduce((sum, file) => sum + sent(file), 0)

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

describe('the first view', () => {
  it('and the page of another province weigh at most 56 KB together, whichever two', () => {
    expect(pages.length).toBe(126)
    const heaviest = Math.max(...pages.map(sent))
    const over = pages.filter(page => weightOf(page) + heaviest > 56 * KB)
    expect(over.map(page => `${page}: ${weightOf(page)} + ${heaviest}`)).toEqual([])
  })

  it.each(['vi/son-la/', 'en/ha-noi/'])('of "%s" is usable with these files alone', async path => {
    const context = await browser.newContext()
    const named = [...filesOf(`${path}index.html`), 'vi/lao-cai/', 'en/lao-cai/', path]
    const others: string[] = []
    await context.route(`${address}**`, route => {
      const file = route.request().url().slice(address.length)
      if (named.includes(file)) return route.continue()
      // Whatever else is asked for never comes.
      others.push(file)
    })
    const page = await context.newPage()
    await page.goto(`${address}${path}`, { waitUntil: 'commit' })
    const field = page.getByRole('combobox').first()
    const options = page.locator('[role=listbox] [role=option]')
    await expect.poll(async () => field.click().then(() => options.count())).toBe(63)
    await field.fill('lao cai')
    await field.press('Enter')
    await page.locator('h1', { hasText: /L[àa]o Cai/ }).waitFor()
    // What the rest of the page consists of was asked for, and did not come.
    await expect.poll(() => others.filter(file => /^assets\/.*\.js$/.test(file)).length).toBeGreaterThan(1)
    await context.close()
  })

  it.each([390, 1366])('does not move while the rest comes, at %i pixels', async width => {
    const context = await browser.newContext({ viewport: { width, height: 800 } })
    // Fonts that come late are for the next page.
    await context.route(/\.woff2/, async route => {
      await page.locator('#app:not([data-ahead])').waitFor()
      await route.continue().catch(() => {})
    })
    const page = await context.newPage()
    await page.addInitScript(() => {
      const seen = { shift: 0 }
      Object.assign(globalThis, { seen })
      new PerformanceObserver(list => {
        for (const entry of list.getEntries() as unknown as { value: number }[]) seen.shift += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(`${address}vi/son-la/`)
    await page.locator('#app:not([data-ahead]) main h1').waitFor()
    await page.evaluate(
      () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    expect(await page.evaluate(() => (globalThis as unknown as { seen: { shift: number } }).seen.shift)).toBe(
      0,
    )
    await context.close()
  })

  it('waits for no font', () => {
    const styles = readdirSync(`${DIST}assets`).filter(file => file.endsWith('.css'))
    const faces = styles.flatMap(
      file => readFileSync(`${DIST}assets/${file}`, 'utf8').match(/@font-face\s*{[^}]*}/g) ?? [],
    )
    expect(faces.length).toBeGreaterThan(1)
    expect(faces.filter(face => !/font-display:\s*(optional|swap)/.test(face))).toEqual([])
  })
})

describe('a view', () => {
  const html = readFileSync(`${DIST}vi/son-la/index.html`, 'utf8')
  const first = new Set([...html.matchAll(/assets\/[\w.-]+\.js/g)].map(([file]) => file))
  const views = [...new Set([...html.matchAll(/href="[^"]*\?view=([a-z]+)/g)].map(([, view = '']) => view))]

  it.each(views)('%s brings at most 25 KB of scripts with it, and no Vega', async view => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const scripts: string[] = []
    page.on('request', request => {
      const file = request.url().slice(address.length)
      if (/^assets\/.*\.js$/.test(file) && !first.has(file)) scripts.push(file)
    })
    await page.goto(`${address}vi/son-la/?view=${view}`)
    await page.locator('#app:not([data-ahead]) main').waitFor()
    await page.waitForLoadState('networkidle')
    const weights = [...new Set(scripts)].map(file => [file, sent(file)] as const)
    expect(weights.length).toBeGreaterThan(0)
    expect(
      weights.reduce((sum, [, bytes]) => sum + bytes, 0),
      JSON.stringify(weights),
    ).toBeLessThanOrEqual(25 * KB)
    expect(scripts.filter(file => /vega|-spec-/.test(file))).toEqual([])
    await context.close()
  })

  it('are seven besides the first', () => {
    expect(views.length).toBe(7)
  })
})

it('the page of one chart weighs at most 112 KB, scores of all years and provinces in it', () => {
  const files = ['chart.html', ...filesOf('chart.html'), 'papi-scores.json']
  const begin = readFileSync(`${DIST}chart.html`, 'utf8')
  expect(begin).toContain('papi-chart.js?v=')
  expect(files.reduce((sum, file) => sum + sent(file), 0)).toBeLessThanOrEqual(112 * KB)
})
