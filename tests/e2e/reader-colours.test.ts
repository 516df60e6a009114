import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launch } from './browser.ts'
import { open, violationsOf } from './page.ts'

// Readers who set colours of their own see what others see: groups apart, what is chosen, where they are.

const address = inject('address')
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

it.each(['light', 'dark'] as const)(
  'groups and choices are told apart in a reader’s own colours (%s)',
  async colorScheme => {
    const url = `${address}vi/son-la/?view=map&from=2022&to=2023`
    const { page, troubles } = await open(browser, url, { forcedColors: 'active', colorScheme })
    await page.locator('.outlines .place').first().waitFor()
    const fills = await page.evaluate(() =>
      ['high', 'high-average', 'low-average', 'low'].map(tone =>
        [`.tile.tone-${tone}`, `.outlines .tone-${tone}`, `.squares .tone-${tone}`].map(place => {
          const style = getComputedStyle(document.querySelector(place) as Element)
          return place.startsWith('.tile') ? style.backgroundColor : style.fill
        }),
      ),
    )
    for (const place of [0, 1, 2]) expect(new Set(fills.map(fill => fill[place])).size).toBe(4)
    const underlines = await page.evaluate(() =>
      [...document.querySelectorAll('.views a')].map(link => getComputedStyle(link).borderBottomColor),
    )
    expect(new Set(underlines).size).toBe(2)
    expect(await violationsOf(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  },
)
