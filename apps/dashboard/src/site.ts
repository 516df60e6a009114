// Pages are also made where there is no browser (prerender.tsx); what they name from here is then named from where they lie.
const page = globalThis.document
const root = page?.documentElement

/** Where the site stands for pages that are made without a browser. */
export const NOWHERE = 'https://site.invalid/'

/**
 * Where the site begins, absolute and with a slash at its end. A page says how far below it lies (`data-site`); the answer is
 * kept there, because the address of a page changes while it is open.
 */
export const SITE = root ? new URL(root.dataset.site ?? './', location.href) : new URL(NOWHERE)
if (root) root.dataset.site = SITE.href

// What the head names from where the page lies is asked for anew when the address changes.
const icon = page?.querySelector<HTMLLinkElement>('link[rel="icon"]')
if (icon) icon.href = new URL(icon.href).href

/** A path below the site's beginning, as in "vi/son-la/". */
export function pathOf(pathname: string): string {
  return pathname.startsWith(SITE.pathname) ? pathname.slice(SITE.pathname.length) : ''
}
