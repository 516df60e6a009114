/** A stretch of a passage. */
export interface Sentence {
  readonly text: string
  /** Where it begins in the passage. */
  readonly at: number
}

/** No statement is longer; it also bounds the work on text without full stops. */
const LONGEST = 3000
/** A full stop inside a number or an abbreviation ends nothing: a sentence goes on with a capital or a digit. */
const STOP = /(?<!\b(?:TP|Tp|TX|TT|Q|H|P|số|Số|No))[.!?…]["”»)]?\s+(?=["“«(]?[\p{Lu}\d])/gu

/** The sentences of a passage. */
export function sentencesOf(passage: string): Sentence[] {
  const sentences: Sentence[] = []
  let at = 0
  const add = (end: number): void => {
    for (let from = at; from < end; from += LONGEST) {
      sentences.push({ text: passage.slice(from, Math.min(end, from + LONGEST)), at: from })
    }
    at = end
  }
  for (const { index, 0: stop } of passage.matchAll(STOP)) add(index + stop.length)
  add(passage.length)
  return sentences
}

/** A sentence with what stands in round brackets blanked, so that places stay the same. */
export function withoutBrackets(text: string): string {
  return text.replace(/\([^()]{0,600}\)/g, inside => ' '.repeat(inside.length))
}
