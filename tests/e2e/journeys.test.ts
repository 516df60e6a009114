import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './browser.ts'
import { open } from './page.ts'

// Three people who have never seen the page, from its first address to what they came for. An action is what a hand does: a
// click, a choice in a list, a word typed, a file dropped.

const address = inject('address')
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

/** Counts what is done, so that no step is left out of the count. */
function hands(page: Page) {
  let actions = 0
  const did = async <T>(action: Promise<T>): Promise<T> => {
    actions++
    return action
  }
  return {
    count: () => actions,
    click: (name: string | RegExp, role: 'link' | 'button' = 'link', within = 'body') =>
      did(page.locator(within).getByRole(role, { name }).first().click()),
    choose: (label: string, option: string) => did(page.getByLabel(label).selectOption(option)),
    unfold: (text: string, within: string) =>
      did(page.locator(within).locator('summary', { hasText: text }).click()),
    /** A province, typed without diacritics: the word and the key are two. */
    async province(text: string) {
      await did(page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).fill(text))
      await did(page.keyboard.press('Enter'))
    },
    did,
  }
}

describe('an analyst', () => {
  it('finds since when health care has declined, and that it is within usual movement, in at most 6 actions', async () => {
    const { page, troubles } = await open(browser, address)
    const hand = hands(page)
    await hand.choose('đến năm', '2023')
    await hand.click('Y tế công lập', 'link', '.scores')
    await page.locator('#large-trend svg').waitFor()
    const told = await page.locator('.recent').innerText()
    expect(told).toContain('2022 → 2023: −0,04, giảm trong mức dao động thường (±0,13).')
    expect(told).toContain('Giảm 2 năm liền, từ 2021: cộng lại −0,11, giảm trong mức dao động thường')
    expect(hand.count()).toBeLessThanOrEqual(6)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})
