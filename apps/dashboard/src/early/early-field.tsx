import { PROVINCES } from 'virtual:papi-provinces'
import type { Province } from '@papi-lens/core'
import { type Lang, nameOf, type ProvinceFieldWords } from '@papi-lens/words'
import { hydrate } from 'preact'
import { ProvinceField } from '../bar/province-field.tsx'
import { expectServed, servedContent, showServed } from './served-page.ts'

/** A field that somebody is using is not taken away; milliseconds until it is all the same. */
const PATIENCE = 15_000
/** Milliseconds for which an open list holds up what comes besides. */
const CHOOSING = 1000

/** What the page does before its scripts and data are there. */
export interface Early {
  /** Waits while a province is being chosen, or its page is on its way, which is to have the line for itself. */
  isFree(): Promise<void>
  /** Waits until nobody is choosing and leaves the page as it was served, of the province that was chosen last. */
  end(): Promise<void>
}

/**
 * Lets the reader choose a province in a page that was made ahead while scripts and scores are still on their way: the page
 * that was made of that province takes its place.
 */
export async function startEarly(lang: Lang): Promise<Early> {
  const words = await wordsOf(lang)
  let coming: Promise<void> | null = null
  let still: Element | null = null

  const start = () => {
    const field = servedContent()?.querySelector('header .province-field')
    const input = field?.querySelector('input')
    if (!field || !input) return
    still = field.cloneNode(true) as Element
    const value = PROVINCES.find(province => nameOf(province, lang) === input.defaultValue) ?? null
    const label = input.ariaLabel ?? ''
    hydrate(
      <ProvinceField
        provinces={PROVINCES}
        value={value}
        label={label}
        words={words}
        expect={province => expectServed(lang, province)}
        choose={choose}
      />,
      aloneIn(field),
    )
  }
  const choose = (province: Province) => {
    const shown = showServed(lang, province).then(() => {
      if (coming === shown) coming = null
      start()
    })
    coming = shown
  }
  // What stands in the page is of one address.
  const back = () => location.reload()
  addEventListener('popstate', back)
  start()

  return {
    async isFree() {
      const patience = performance.now() + CHOOSING
      while (coming !== null || (isInUse() && performance.now() < patience)) await (coming ?? moment())
    },
    async end() {
      const patience = performance.now() + PATIENCE
      while (coming !== null || (isInUse() && performance.now() < patience)) await (coming ?? moment())
      removeEventListener('popstate', back)
      const field = servedContent()?.querySelector('header .province-field')
      const hadFocus = field?.contains(document.activeElement)
      if (still) field?.replaceWith(still)
      if (hadFocus) still?.querySelector('input')?.focus()
    },
  }
}

const moment = () => new Promise(resolve => setTimeout(resolve, 50))

const isInUse = () =>
  servedContent()?.querySelector('header .province-field [role="combobox"][aria-expanded="true"]') != null

/** Something whose only child is a node of a page, so that it alone is brought to life. */
function aloneIn(node: Element): Element {
  const parent = node.parentNode
  const place = {
    nodeType: Node.ELEMENT_NODE,
    namespaceURI: node.namespaceURI,
    parentNode: parent,
    ownerDocument: document,
    firstChild: node,
    childNodes: [node],
    contains: (other: Node) => node.contains(other),
    insertBefore: (child: Node, before: Node | null) => parent?.insertBefore(child, before),
    appendChild: (child: Node) => parent?.appendChild(child),
    removeChild: (child: Node) => parent?.removeChild(child),
  }
  return place as unknown as Element
}

async function wordsOf(lang: Lang): Promise<ProvinceFieldWords> {
  switch (lang) {
    case 'vi':
      return (await import('@papi-lens/words/vi/province-field')).provinceField
    case 'en':
      return (await import('@papi-lens/words/en/province-field')).provinceField
  }
}
