import type { Province } from '@papi-lens/core'
import type { Lang } from '@papi-lens/words'
import { SITE } from '../site.ts'

const root = () => document.documentElement

/** The content of a page that was made ahead (province-pages.ts). */
export const servedContent = () => document.querySelector<HTMLElement>('#app[data-ahead]')

/** A page that is on its way before it was chosen. */
let expected: { readonly address: string; readonly page: Promise<string | null>; stop(): void } | null = null

/** Asks for the page of a province that is about to be chosen, in the place of the one that was expected before. */
export function expectServed(lang: Lang, { slug }: Province): void {
  const address = addressOf(lang, slug)
  if (expected?.address === address.href) return
  expected?.stop()
  const stopping = new AbortController()
  const page = textAt(address, stopping.signal)
  expected = { address: address.href, page, stop: () => stopping.abort() }
}

/**
 * Puts the page that was made of another province in the place of this one, without loading anything anew that is on its way.
 * Where that page shows other years, or does not come, the browser goes to the address of what was asked for.
 */
export async function showServed(lang: Lang, { slug }: Province): Promise<void> {
  const { from = '', to = '' } = root().dataset
  const address = addressOf(lang, slug)
  const asked = new URL(`?${new URLSearchParams({ from, to })}`, address)
  const ahead = expected?.address === address.href ? await expected.page : null
  const text = ahead ?? (await textAt(address))
  const page = text === null ? null : new DOMParser().parseFromString(text, 'text/html')
  const content = page?.getElementById('app')
  const made = page?.documentElement.dataset
  if (!page || !content || made?.from !== from || made.to !== to) return location.assign(asked)
  history.pushState(null, '', asked)
  document.title = page.title
  // Scripts of a parsed page do not run, and what it names is asked for when it stands in this one: below this address.
  servedContent()?.replaceChildren(...content.childNodes)
}

const addressOf = (lang: Lang, slug: string) => new URL(`${lang}/${slug}/`, SITE)

async function textAt(address: URL, signal?: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(address, { priority: 'high', signal: signal ?? null })
    return response.ok ? await response.text() : null
  } catch {
    return null
  }
}
