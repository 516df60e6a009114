/** Marks an entry of the history that was renewed, so that a site that is broken for good is not loaded for ever. */
const RENEWED = 'papiRenewed'
/** Milliseconds that the question may take whether there is another page. */
const PATIENCE = 10_000

/**
 * Loads the page anew if the site has another one by now: a page that a browser kept names scripts that are gone after a new
 * deployment.
 *
 * @returns whether the page is being loaded anew; then nothing more has to be said
 */
export async function renewIfOutdated(): Promise<boolean> {
  try {
    if (wasRenewed()) return false
    const stopping = new AbortController()
    const patience = setTimeout(() => stopping.abort(), PATIENCE)
    // Past the browser's cache, and into it: what is loaded next is what was read here.
    const response = await fetch(location.href, { cache: 'reload', signal: stopping.signal })
    const page = await response.text()
    clearTimeout(patience)
    if (!response.ok || isThisPage(page)) return false
    history.replaceState({ [RENEWED]: true }, '')
    location.reload()
    return true
  } catch {
    // No connection, or a frame that may not: the reader is told and can try.
    return false
  }
}

/** The page stands: should it go out of date once more, it may be renewed once more. */
export function forgetRenewal(): void {
  if (wasRenewed()) history.replaceState(null, '')
}

function wasRenewed(): boolean {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && RENEWED in state
}

/** Whether a page names the scripts of this one. */
function isThisPage(page: string): boolean {
  const scripts = Array.from(
    document.querySelectorAll('script[src]'),
    script => script.getAttribute('src') ?? '',
  )
  // The same script is named from where the page lies.
  return scripts.every(name => page.includes(name.replace(/^(\.{1,2}\/)+/, '')))
}
