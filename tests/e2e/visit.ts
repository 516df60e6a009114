import type { Browser } from 'playwright-core'
import { inject } from 'vitest'
import { type Opening, open, type WatchedPage } from './page.ts'

/** Address of the site with the examples beside the dashboard. */
export const SITE = inject('site')

/** Opens a page of that site, or of another, as it comes: what is to stand there is for who visits it. */
export const visit = (browser: Browser, path: string, opening: Opening = {}): Promise<WatchedPage> =>
  open(browser, path.startsWith('http') ? path : `${SITE}/${path}`, {
    width: 1000,
    height: 800,
    stands: null,
    ...opening,
  })
