import type { Province } from '@papi-lens/core'
import type { Lang } from '@papi-lens/words'
import { SITE } from '../site.ts'

const root = () => document.documentElement

/** The content of a page that was made ahead (province-pages.ts). */
export const servedContent = () => document.querySelector<HTMLElement>('#app[data-ahead]')

/**
 * Puts the page that was made of another province in the place of this one, without loading anything anew that is on its way.
 * Where that page shows other years, or does not come, the browser goes to the address of what was asked for.
 */
export async function showServed(lang: Lang, { slug }: Province): Promise<void> {
  const { from = '', to = '' } = root().dataset
  const address = new URL(`${lang}/${slug}/`, SITE)
  const asked = new URL(`?${new URLSearchParams({ from, to })}`, address)
  const page = await pageAt(address)
  const content = page?.getElementById('app')
  const made = page?.documentElement.dataset
  if (!page || !content || made?.from !== from || made.to !== to) return location.assign(asked)
  history.pushState(null, '', asked)
  document.title = page.title
  // Scripts of a parsed page do not run, and what it names is asked for when it stands in this one: below this address.
  servedContent()?.replaceChildren(...content.childNodes)
}

async function pageAt(address: URL): Promise<Document | null> {
  try {
    const response = await fetch(address, { priority: 'high' })
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null
  } catch {
    return null
  }
}
