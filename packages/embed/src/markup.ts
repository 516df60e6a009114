/** The part of Trusted Types that is needed here; not every browser has them. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML: (text: string) => string },
  ): { createHTML(text: string): string }
}

let policy: { createHTML(text: string): string } | null = null

/**
 * Nodes of the SVG or the table that the charts wrote. They are parsed, not run: scripts in parsed documents never start,
 * and everything in them was escaped when it was written.
 *
 * Pages with `require-trusted-types-for 'script'` allow this with `trusted-types papi-chart`.
 */
export function nodesOf(markup: string, type: 'image/svg+xml' | 'text/html'): Element {
  const parsed = new DOMParser().parseFromString(trusted(markup), type)
  const root = type === 'text/html' ? parsed.body.firstElementChild : parsed.documentElement
  if (!root) throw new Error('nothing to show')
  return document.importNode(root, true)
}

function trusted(markup: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  if (!trustedTypes) return markup
  policy ??= trustedTypes.createPolicy('papi-chart', { createHTML: text => text })
  return policy.createHTML(markup)
}
