import { EmbedError } from './embed-error.ts'

/**
 * Code and message of anything thrown, also by another of our scripts. What was not foreseen may come from content that is
 * no data, so it becomes one line too.
 *
 * @example
 * told(new TypeError('x is not iterable')) // => { code: 'failed', message: 'the chart failed: x is not iterable' }
 */
export function told(error: unknown): { readonly code: string; readonly message: string } {
  const message = error instanceof Error ? error.message : `${error}`
  const { code } = Object(error) as { code?: unknown }
  if (typeof code === 'string') return { code, message }
  return { code: 'failed', message: `the chart failed: ${message.slice(0, 200)}` }
}

/** Why a chart that pins a version of the data is not drawn from another. */
export function otherVersion(pinned: string, have: string): EmbedError {
  return new EmbedError(
    'other-version',
    `the chart is pinned to data version ${pinned.slice(0, 40)} and this is ${have.slice(0, 40)}`,
  )
}

/** Why a chart is not drawn by a script that carries only some, and where it is. */
export function notCarried(kind: string, more: string): EmbedError {
  return new EmbedError(
    'unknown-chart',
    `no chart "${kind.slice(0, 60)}" in this script; put ${more} beside it`,
  )
}
