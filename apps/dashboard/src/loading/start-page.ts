import { loadingWordsIn } from '@papi-lens/words/loading'
import { SITE } from '../site.ts'
import { langIn } from './lang-in.ts'
import { type DataFile, LoadingError, loadJson, PATIENCE } from './load-json.ts'
import { sayProblem, showFailure, showLoading } from './loading-view.ts'
import { forgetRenewal, renewIfOutdated } from './renewal.ts'

/** Milliseconds after which a page that is still on its way says that it knows. */
const SLOW = 10_000

/**
 * Starts a page: loads its data, makes it ready and shows it. What does not arrive is said in the language of the address,
 * with a way to try again; a page from before a deployment is loaded anew.
 *
 * @param prepare what the page needs besides, such as its words, out of the data; gives what shows the page
 */
export async function startPage(
  root: Element,
  file: DataFile,
  prepare: (content: unknown) => Promise<() => void>,
  anew = false,
): Promise<void> {
  document.documentElement.setAttribute('data-begun', '')
  const lang = langIn(location.search)
  document.documentElement.lang = lang
  const words = loadingWordsIn(lang)
  const say = showLoading(root, words.data)
  const slow = setTimeout(() => say(words.slow), SLOW)
  try {
    const content = await loadJson(
      { ...file, url: new URL(file.url, SITE).href },
      percent => say(words.progress(percent), false),
      anew,
    )
    const show = await withPatience(prepare(content))
    clearTimeout(slow)
    root.replaceChildren()
    show()
    forgetRenewal()
  } catch (error) {
    clearTimeout(slow)
    const problem = problemOf(error)
    if (problem.code === 'script' && (await renewIfOutdated())) return
    const tried = new AbortController()
    const retry = () => {
      tried.abort()
      void startPage(root, file, prepare, true)
    }
    // A module that failed once fails for ever in some browsers: only a new page asks for it again.
    const remedy =
      problem.code === 'script'
        ? { label: words.reload, act: () => location.reload() }
        : { label: words.retry, act: retry }
    showFailure(root, sayProblem(problem, words), remedy, words)
    // Nobody has to watch for the connection; a moment after it is said to be back, it is.
    addEventListener('online', () => setTimeout(remedy.act, 1000), { signal: tried.signal, once: true })
    if (!(error instanceof LoadingError)) throw error
  }
}

/** Runs what reads loaded data; what it cannot read is not the data that it should be. */
export function reading<T>(read: () => T): T {
  try {
    return read()
  } catch {
    throw new LoadingError({ code: 'damaged' })
  }
}

function problemOf(error: unknown) {
  return error instanceof LoadingError ? error.problem : ({ code: 'script' } as const)
}

/** Parts of the page, too, may never come. */
async function withPatience<T>(coming: Promise<T>): Promise<T> {
  let patience: ReturnType<typeof setTimeout> | undefined
  try {
    return await Promise.race([
      coming,
      new Promise<never>((_, reject) => {
        patience = setTimeout(() => reject(new LoadingError({ code: 'script' })), PATIENCE * 1000)
      }),
    ])
  } finally {
    clearTimeout(patience)
  }
}
