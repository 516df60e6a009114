const root = document.documentElement

/**
 * Where the site begins, absolute and with a slash at its end. A page says how far below it lies (`data-site`); the answer is
 * kept there, because the address of a page changes while it is open.
 */
export const SITE = new URL(root.dataset.site ?? './', location.href)
root.dataset.site = SITE.href

// What the head names from where the page lies is asked for anew when the address changes.
const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
if (icon) icon.href = new URL(icon.href).href

/** A path below the site's beginning, as in "vi/son-la/". */
export function pathOf(pathname: string): string {
  return pathname.startsWith(SITE.pathname) ? pathname.slice(SITE.pathname.length) : ''
}
