import type { Words } from '@papi-lens/words'
import { isLocal } from './charts-page/embed-code.ts'
import { explainedIn } from './explain.tsx'
import { save } from './save.ts'

/** What can only be pressed means nothing in a file; scripts and what they made stay behind. */
const LEFT_OUT =
  'script, button, input, select, textarea, .explain, .to-press, .lines, .theme, .to-charts, .downloads, [hidden]'

/**
 * Hands the view to the reader as one HTML file: what stands on the page, its styles and drawings, no scripts.
 *
 * @param name of the file, without its ending
 */
export async function savePage(words: Words, address: string, name: string): Promise<void> {
  const main = document.querySelector('main')
  const footer = document.querySelector('footer')
  if (!main || !footer) throw new Error('the page has no content yet')
  const body = [main, footer].map(part => still(part, isLocal(address)))
  const page = document.implementation.createHTMLDocument(document.title)
  page.documentElement.lang = words.lang
  page.documentElement.dataset.theme = document.documentElement.dataset.theme ?? 'light'
  page.head.prepend(
    meta(page, { charset: 'utf-8' }),
    meta(page, {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    }),
    meta(page, { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  )
  const style = page.createElement('style')
  style.textContent = `${styles()}\n.terms { display: block }`
  page.head.append(style)
  const note = page.createElement('p')
  note.textContent = words.frame.savedPage
  page.body.append(...body)
  page.body.lastElementChild?.prepend(termsOf(main, page, words))
  page.body.lastElementChild?.append(note)
  const html = `<!doctype html>\n${page.documentElement.outerHTML}\n`
  save(new Blob([html], { type: 'text/html' }), `${name}.html`)
}

/** A copy of a part of the page in which everything is told and nothing is asked. */
function still(part: Element, isOnThisMachine: boolean): Element {
  const copy = part.cloneNode(true) as Element
  // A head that can be pressed stays a head.
  for (const head of copy.querySelectorAll<HTMLElement>('th[data-label]'))
    head.textContent = head.dataset.label ?? ''
  for (const gone of copy.querySelectorAll(LEFT_OUT)) gone.remove()
  for (const details of copy.querySelectorAll('details')) details.open = true
  for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    // What leads back to this machine leads nowhere elsewhere.
    if (isOnThisMachine) link.replaceWith(...link.childNodes)
    else link.href = new URL(link.getAttribute('href') ?? '', location.href).href
  }
  return copy
}

/** What the terms mean that have a sign to be pressed on the page. */
function termsOf(main: Element, page: Document, words: Words): Element {
  const section = page.createElement('section')
  section.className = 'terms'
  for (const term of explainedIn(main)) {
    const [told, name] = [page.createElement('p'), page.createElement('b')]
    name.textContent = `${words.terms[term].name}.`
    told.append(name, ` ${words.terms[term].text}`)
    section.append(told)
  }
  return section
}

/** The rules of the page without fonts, which would be fetched. */
function styles(): string {
  return [...document.styleSheets]
    .flatMap(sheet => [...sheet.cssRules])
    .filter(rule => !(rule instanceof CSSFontFaceRule))
    .map(({ cssText }) => cssText)
    .join('\n')
}

function meta(page: Document, attributes: Readonly<Record<string, string>>): HTMLMetaElement {
  const element = page.createElement('meta')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}
