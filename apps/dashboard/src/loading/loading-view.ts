import type { LoadingWords } from '@papi-lens/words'
import { SITE } from '../site.ts'
import type { LoadingProblem } from './load-json.ts'

/** What the reader can do about a failure. */
interface Remedy {
  readonly label: string
  readonly act: () => void
}

/**
 * Says in place of the page that it is on its way; gives what replaces the text. Where the page is there already, nothing is
 * said until there is something to say.
 */
export function showLoading(root: Element, text: string): (text: string, urgent?: boolean) => void {
  const line = paragraph(text)
  line.setAttribute('role', 'status')
  const isThere = root.hasAttribute('data-quiet') && !document.documentElement.hasAttribute('data-other')
  root.replaceChildren(...(isThere ? [] : [line]))
  return (next, urgent = true) => {
    line.textContent = next
    if (isThere && urgent) root.replaceChildren(line)
  }
}

/** Says in place of the page why it is not there, with the ways on: the remedy, and the scores without scripts. */
export function showFailure(root: Element, text: string, remedy: Remedy, words: LoadingWords): void {
  const line = paragraph(text)
  line.setAttribute('role', 'alert')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = remedy.label
  button.addEventListener('click', remedy.act)
  const plain = document.createElement('a')
  plain.href = new URL('without-scripts.html', SITE).href
  plain.textContent = words.withoutScripts
  // Only the page of one chart stands in frames of other sites.
  if (window.parent !== window) plain.target = '_blank'
  const ways = paragraph('')
  ways.append(button, ' ', plain)
  root.replaceChildren(line, ways)
}

/** Why a page or its data did not arrive. */
export function sayProblem(problem: LoadingProblem, { failed }: LoadingWords): string {
  switch (problem.code) {
    case 'status':
      return failed.status(problem.status)
    case 'stalled':
      return failed.stalled(problem.seconds)
    default:
      return failed[problem.code]
  }
}

function paragraph(text: string): HTMLParagraphElement {
  const line = document.createElement('p')
  line.className = 'loading'
  line.textContent = text
  return line
}
