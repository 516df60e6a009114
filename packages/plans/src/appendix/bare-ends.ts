/** A text without the given marks at its ends. A loop, because a pattern for the end of a text is not linear. */
export function bareEnds(text: string, marks: string): string {
  let start = 0
  let end = text.length
  while (start < end && marks.includes(text.charAt(start))) start++
  while (end > start && marks.includes(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
