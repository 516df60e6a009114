/** Slots; a power of two, at most half of them taken. */
const SLOTS = 1 << 15

/**
 * Answers of a look-up by text, found again from a place in a longer text without cutting the text out: of a million
 * lines most repeat a few thousand names.
 */
export class SpellingTable {
  private readonly look: (text: string) => number
  private readonly names = new Array<string | undefined>(SLOTS).fill(undefined)
  private readonly hashes = new Int32Array(SLOTS)
  private readonly answers = new Int32Array(SLOTS)
  private size = 0
  private before = ''
  private found = -1

  constructor(look: (text: string) => number) {
    this.look = look
  }

  find(text: string, start: number, end: number): number {
    const length = end - start
    // Sorted files repeat the cell of the line above.
    if (length === this.before.length && text.startsWith(this.before, start)) return this.found
    let hash = length
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    for (let name = this.names[slot]; name !== undefined; name = this.names[slot]) {
      if (this.hashes[slot] === hash && name.length === length && text.startsWith(name, start)) {
        this.before = name
        this.found = this.answers[slot] ?? -1
        return this.found
      }
      slot = (slot + 1) & (SLOTS - 1)
    }
    return this.learn(text.slice(start, end), hash, slot)
  }

  private learn(text: string, hash: number, slot: number): number {
    const answer = this.look(text)
    // A file of noise must not fill the table.
    if (this.size < SLOTS / 2 && text.length < 300) {
      this.size++
      // A slice would keep its whole piece of the file alive; the copy does not.
      this.names[slot] = Array.from(text).join('')
      this.hashes[slot] = hash
      this.answers[slot] = answer
    }
    return answer
  }
}
