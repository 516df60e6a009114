import { loadingWordsIn } from '@papi-lens/words/loading'
import { langIn } from './lang-in.ts'
import { showFailure, showLoading } from './loading-view.ts'
import { renewIfOutdated } from './renewal.ts'

// page-watch.js, under a name without a hash and in the language of old browsers: it says what is wrong where the scripts of
// a page do not come or cannot run, and loads a page anew that a browser kept from before a deployment.

/** Milliseconds after which a page that has not begun is told to be slow. */
const SLOW = 10_000

/** Set by a page's own script as soon as it runs; from then on it says itself what is wrong. */
const hasBegun = () => document.documentElement.hasAttribute('data-begun')

const words = loadingWordsIn(langIn(location.search))
async function settle(): Promise<void> {
  if (hasBegun() || (await renewIfOutdated())) return
  const { failed } = words
  tell((await haveScriptsCome()) ? failed.browser : failed.script)
}

/** Whether every script of the page is there and is one: then it is the browser that cannot run them. */
async function haveScriptsCome(): Promise<boolean> {
  const parts = document.querySelectorAll('script[src], link[rel="modulepreload"]')
  const asked = Array.from(parts, async part => {
    const response = await fetch(part.getAttribute('src') || part.getAttribute('href') || '')
    return response.ok && /javascript/.test(response.headers.get('Content-Type') || '')
  })
  try {
    return (await Promise.all(asked)).every(Boolean)
  } catch {
    return false
  }
}

function tell(text: string): void {
  const root = document.querySelector('[data-loading]')
  if (root) showFailure(root, text, { label: words.reload, act: () => location.reload() }, words)
}

function begin(): void {
  const root = document.querySelector('[data-loading]')
  if (!root || hasBegun()) return
  document.documentElement.lang = langIn(location.search)
  showLoading(root, words.data)
  setTimeout(() => {
    if (!hasBegun()) tell(words.slow)
  }, SLOW)
}

// Once the page is read, which is before its scripts have come: DOMContentLoaded waits for them.
if (document.readyState === 'loading') document.addEventListener('readystatechange', begin, { once: true })
else begin()
// The scripts of a page have run by then, or never will.
if (document.readyState === 'complete') void settle()
else addEventListener('load', () => void settle())
