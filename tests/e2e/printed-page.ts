import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { ROOT } from '../bundled.ts'

/**
 * The texts that the parts of a page show which a selector names; also those in shadows of elements and in drawings, and
 * heads that stand in an attribute. Runs in the page.
 */
export function shownTexts(parts: string): string[] {
  const found: string[] = []
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot)
      if (element.closest('script, style, title, desc, slot, .unseen')) continue
      if (!element.checkVisibility({ visibilityProperty: true })) continue
      const { content } = getComputedStyle(element, '::before')
      if (element.hasAttribute('data-label') && content.startsWith('"')) found.push(content.slice(1, -1))
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '')
      }
    }
  }
  for (const part of document.querySelectorAll(parts)) walk(part)
  return found
}

/** The runs of text on each page of a PDF: a word that was set from two fonts would be two of them. */
export async function printedPages(page: Page): Promise<string[][]> {
  const file = createRequire(`${ROOT}packages/io/package.json`).resolve('unpdf')
  const { getDocumentProxy } = await import(pathToFileURL(file).href)
  const printed = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  const pdf = await getDocumentProxy(new Uint8Array(printed))
  const pages: string[][] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map(({ str }: { readonly str: string }) => str))
  }
  return pages
}
