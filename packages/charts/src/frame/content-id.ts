/**
 * An id for a drawing: the same for the same content, another for another (a 32-bit FNV-1a hash), so that several
 * drawings on a page keep their own patterns and titles.
 *
 * @example
 * contentId('trend', ['Sơn La', 2023]) // => 'papi-trend-13pwne1'
 */
export function contentId(kind: string, content: unknown): string {
  const text = JSON.stringify(content)
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return `papi-${kind}-${(hash >>> 0).toString(36)}`
}
