/** The part of Trusted Types that is needed here; not every browser has them. */
interface Policy {
  createHTML(text: string): string
  createScriptURL(address: string): string
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy
}

let policy: Policy | null = null

/**
 * Nodes of the SVG or the table that the charts wrote. They are parsed, not run: scripts in parsed documents never start,
 * and everything in them was escaped when it was written.
 *
 * Pages with `require-trusted-types-for 'script'` allow this with `trusted-types papi-chart`.
 */
export function nodesOf(markup: string, type: 'image/svg+xml' | 'text/html'): Element {
  const parsed = new DOMParser().parseFromString(trusted()?.createHTML(markup) ?? markup, type)
  const root = type === 'text/html' ? parsed.body.firstElementChild : parsed.documentElement
  if (!root) throw new Error('nothing to show')
  return document.importNode(root, true)
}

/** The address of a script beside our own, as a page may demand it to be written. */
export function scriptAddress(address: string): string {
  return trusted()?.createScriptURL(address) ?? address
}

function trusted(): Policy | null {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  const same = (text: string) => text
  policy ??= trustedTypes?.createPolicy('papi-chart', { createHTML: same, createScriptURL: same }) ?? null
  return policy
}
