import { fnv1a } from '@papi-lens/core'

/**
 * An id for a drawing: the same for the same content, another for another (a 32-bit FNV-1a hash), so that several
 * drawings on a page keep their own patterns and titles.
 *
 * @example
 * contentId('trend', ['Sơn La', 2023]) // => 'papi-trend-13pwne1'
 */
export function contentId(kind: string, content: unknown): string {
  return `papi-${kind}-${fnv1a(JSON.stringify(content)).toString(36)}`
}
