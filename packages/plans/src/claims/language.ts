const ENGLISH =
  /\b(?:the|of|and|in|with|points?|scored?|ranks?|ranked|province|was|were|is|its|by|from|for|to|at)\b/gi
const VIETNAMESE =
  /(?<!\p{L})(?:của|năm|điểm|tỉnh|được|nhóm|đạt|và|cua|nam|diem|tinh|duoc|nhom|dat|thu)(?!\p{L})/giu
/** More than this of a sentence need not be looked at. */
const ENOUGH = 600

/** Whether a sentence is English: by its small words, as names of provinces bear marks in English texts too. */
export function isEnglish(sentence: string): boolean {
  const text = sentence.slice(0, ENOUGH)
  const english = text.match(ENGLISH)?.length ?? 0
  return english > 0 && english > 2 * (text.match(VIETNAMESE)?.length ?? 0)
}
