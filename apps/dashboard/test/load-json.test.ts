import { afterEach, describe, expect, it, vi } from 'vitest'
import { LoadingError, loadJson } from '../src/loading/load-json.ts'

const CONTENT = { tỉnh: 'Sơn La', điểm: 42.3966 }
const bytes = new TextEncoder().encode(JSON.stringify(CONTENT))
const file = { url: './papi-data.json', bytes: bytes.length }

/** Answers with pieces, as a slow line brings them; with a promise in place of a piece, whenever it is kept. */
function answering(pieces: readonly (Uint8Array | Promise<Uint8Array>)[], init: ResponseInit = {}) {
  // Told to whoever reads that far.
  for (const piece of pieces) if (piece instanceof Promise) piece.catch(() => {})
  const asked = vi.fn(async (_url: string, { signal }: RequestInit) => {
    const stopped = new Promise<never>((_, reject) =>
      signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError'))),
    )
    stopped.catch(() => {})
    const left = [...pieces]
    const body = new ReadableStream<Uint8Array>({
      async pull(stream) {
        const piece = left.shift()
        if (!piece) return stream.close()
        stream.enqueue(await Promise.race([piece, stopped]))
      },
    })
    return new Response(body, init)
  })
  vi.stubGlobal('fetch', asked)
  return asked
}

const problemOf = async (loading: Promise<unknown>) => {
  const error = await loading.then(
    () => null,
    (reason: unknown) => reason,
  )
  return error instanceof LoadingError ? error.problem : error
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('a JSON file', () => {
  it('is read piece by piece, letters cut in two as well, with what has come in percent', async () => {
    for (let cut = 1; cut < bytes.length; cut += 5) {
      answering([bytes.subarray(0, cut), bytes.subarray(cut)])
      const told: number[] = []
      expect(await loadJson(file, percent => told.push(percent), false)).toEqual(CONTENT)
      expect(told).toEqual([Math.floor((100 * cut) / bytes.length), 99])
    }
  })

  it('is asked for past the cache when it is tried again', async () => {
    const asked = answering([bytes])
    await loadJson(file, () => {}, true)
    expect(asked.mock.calls[0]?.[1]).toMatchObject({ cache: 'reload' })
  })

  it.each([
    [[bytes.subarray(0, 9)], {}, { code: 'damaged' }],
    [[], {}, { code: 'damaged' }],
    [[bytes], { status: 503 }, { code: 'status', status: 503 }],
  ] as const)('that is no whole one says why: %#', async (pieces, init, problem) => {
    answering(pieces, init)
    expect(await problemOf(loadJson(file, () => {}, false))).toEqual(problem)
  })

  it('whose line breaks is unreachable', async () => {
    answering([bytes.subarray(0, 9), Promise.reject(new TypeError('network error'))])
    expect(await problemOf(loadJson(file, () => {}, false))).toEqual({ code: 'unreachable' })
  })

  it('that stops coming is given up after half a minute of silence, not of loading', async () => {
    vi.useFakeTimers()
    const slowly = (after: number) =>
      new Promise<Uint8Array>(resolve =>
        setTimeout(() => resolve(bytes.subarray(after, after + 1)), 20_000 * after),
      )
    answering([0, 1, 2, 3].map(slowly))
    const problem = problemOf(loadJson(file, () => {}, false))
    let done = false
    problem.then(() => {
      done = true
    })
    await vi.advanceTimersByTimeAsync(59_000)
    expect(done).toBe(false)
    answering([new Promise<never>(() => {})])
    const silent = problemOf(loadJson(file, () => {}, false))
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await silent).toEqual({ code: 'stalled', seconds: 30 })
    expect(await problem).toEqual({ code: 'damaged' })
  })
})
