/** Slots; a power of two, at most half of them taken. */
const SLOTS = 1 << 15

const [HASH, START, END, ANSWER] = [0, 1, 2, 3]

/** A longer text is no name. */
const LONGEST_NAME = 300

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The text that UTF-8 holds between two places. */
export function textBetween(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end))
}

/**
 * Answers of a look-up by text, found again from a place in UTF-8 without making the text: of a million lines most
 * repeat a few thousand names.
 */
export class SpellingTable {
  private readonly look: (text: string) => number
  /** Four numbers a slot, side by side in memory; a slot whose name ends at 0 is free. */
  private readonly slots = new Int32Array(SLOTS * 4)
  /** The names known, one after the other. */
  private letters = new Uint8Array(1 << 12)
  private used = 0
  private size = 0
  /** The slot found last. */
  private before = 0

  constructor(look: (text: string) => number) {
    this.look = look
  }

  find(bytes: Uint8Array, start: number, end: number): number {
    const { slots, before } = this
    // Sorted files repeat the cell of the line above.
    if (this.holds(before, bytes, start, end)) return slots[before + ANSWER] ?? -1
    let hash = end - start
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0
    let slot = ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * 4
    while (slots[slot + END] !== 0) {
      if (slots[slot + HASH] === hash && this.holds(slot, bytes, start, end)) {
        this.before = slot
        return slots[slot + ANSWER] ?? -1
      }
      slot = (slot + 4) & (SLOTS * 4 - 1)
    }
    return this.learn(bytes.subarray(start, end), hash, slot)
  }

  private holds(slot: number, bytes: Uint8Array, start: number, end: number): boolean {
    const { letters, slots } = this
    let own = slots[slot + START] ?? 0
    if ((slots[slot + END] ?? 0) - own !== end - start || start === end) return false
    for (let at = start; at < end; at++) if (letters[own++] !== bytes[at]) return false
    return true
  }

  private learn(name: Uint8Array, hash: number, slot: number): number {
    const answer = this.look(textBetween(name, 0, name.length))
    // A file of noise must not fill the table.
    if (this.size >= SLOTS / 2 || name.length > LONGEST_NAME || name.length === 0) return answer
    const { used, letters } = this
    if (used + name.length > letters.length) {
      this.letters = new Uint8Array(2 * letters.length + name.length)
      this.letters.set(letters)
    }
    this.letters.set(name, used)
    this.size++
    this.used += name.length
    this.slots.set([hash, used, this.used, answer], slot)
    return answer
  }
}
