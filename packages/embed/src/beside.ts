import { scriptAddress } from './markup.ts'

/** Loads a script that stands beside the one that made the element known. */
export type Beside = (file: string) => Promise<void>

/**
 * A way to the files beside a script: the words of other languages, the charts that it does not carry, workbooks. They are
 * asked for when they are needed, each once; a page that has the one file only goes without them.
 *
 * @param script the one that runs now; none where the module is part of a page's own
 */
export function besideOf(script: HTMLScriptElement | SVGScriptElement | null): Beside | null {
  if (!(script instanceof HTMLScriptElement) || !/^https?:/.test(script.src)) return null
  const { src, nonce } = script
  const files = new Map<string, Promise<void>>()
  return file => {
    const coming =
      files.get(file) ??
      new Promise<void>((resolve, reject) => {
        const made = document.createElement('script')
        made.src = scriptAddress(new URL(file, src).href)
        made.nonce = nonce
        made.onload = () => resolve()
        made.onerror = reject
        document.head.append(made)
      })
    files.set(file, coming)
    // It may come the next time.
    coming.catch(() => files.delete(file))
    return coming
  }
}
