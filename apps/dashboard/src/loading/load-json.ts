/** Why something did not arrive. */
export type LoadingProblem =
  | { readonly code: 'unreachable' | 'damaged' | 'script' }
  | { readonly code: 'status'; readonly status: number }
  | { readonly code: 'stalled'; readonly seconds: number }

/** Something that a page needs did not arrive. */
export class LoadingError extends Error {
  readonly problem: LoadingProblem

  constructor(problem: LoadingProblem) {
    super(`loading failed: ${JSON.stringify(problem)}`)
    this.name = 'LoadingError'
    this.problem = problem
  }
}

/** A file that comes with the page. */
export interface DataFile {
  readonly url: string
  /** Its size, unpacked. */
  readonly bytes: number
}

/** Seconds without a byte after which nothing more is expected: enough for the slowest line to answer. */
export const PATIENCE = 30

/**
 * A JSON file, read as it comes.
 *
 * @param onProgress told the percent that has arrived, at most 99
 * @param anew past the browser's cache, which may hold what was damaged on the way
 * @throws {LoadingError}
 */
export async function loadJson(
  { url, bytes }: DataFile,
  onProgress: (percent: number) => void,
  anew: boolean,
): Promise<unknown> {
  const stopping = new AbortController()
  let patience: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(patience)
    patience = setTimeout(() => stopping.abort(), PATIENCE * 1000)
  }
  wait()
  try {
    const response = await fetch(url, { signal: stopping.signal, cache: anew ? 'reload' : 'default' })
    if (!response.ok) throw new LoadingError({ code: 'status', status: response.status })
    const text = await textOf(response, received => {
      wait()
      onProgress(Math.min(99, Math.floor((100 * received) / bytes)))
    })
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof LoadingError) throw error
    if (stopping.signal.aborted) throw new LoadingError({ code: 'stalled', seconds: PATIENCE })
    throw new LoadingError({ code: error instanceof SyntaxError ? 'damaged' : 'unreachable' })
  } finally {
    clearTimeout(patience)
  }
}

async function textOf(response: Response, onBytes: (received: number) => void): Promise<string> {
  const reader = response.body?.getReader()
  if (!reader) return response.text()
  const decoder = new TextDecoder()
  let text = ''
  let received = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    received += value.length
    text += decoder.decode(value, { stream: true })
    onBytes(received)
  }
}
