/**
 * A 32-bit FNV-1a hash of a text (Fowler, Noll & Vo), the same everywhere: for ids and seeds, not for secrets.
 *
 * @param seed another one gives hashes that have nothing to do with these
 * @example
 * fnv1a('Sơn La').toString(36) // => '1aq3fgo'
 */
export function fnv1a(text: string, seed = 0x811c9dc5): number {
  let hash = seed
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}
