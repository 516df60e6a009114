import type { Paragraph } from '../reading/paragraphs.ts'
import { plainWords } from '../reading/plain-words.ts'

/** Headings are at most so long. */
const LONGEST = 120
const GOALS =
  /^(?:cac )?(?:quan diem|muc dich|muc tieu|chi tieu)\b(?!.*\b(?:nhiem vu|giai phap|noi dung [1-8])\b)/
/** "Yêu cầu" heads goals only by itself: "Yêu cầu các sở …" is an order. */
const DEMANDS =
  /^(?:yeu cau|muc dich yeu cau|yeu cau (?:chung|cu the|muc tieu|nhiem vu|dat ra|thuc hien|doi voi ke hoach))$/

/** Whether a name of a part promises goals: "Mục tiêu cụ thể", "Chỉ tiêu", "Mục đích, yêu cầu". */
export function namesGoals(name: string): boolean {
  const words = plainWords(name)
  return DEMANDS.test(words) || (GOALS.test(words) && !/[.;]$/u.test(name))
}

/** Whether a marked paragraph heads a part that tells goals. */
export function headsGoals({ kind, text }: Paragraph): boolean {
  const colon = text.indexOf(':')
  const name = colon > 0 ? text.slice(0, colon) : text
  return kind !== 'none' && kind !== 'dash' && kind !== 'plus' && name.length <= LONGEST && namesGoals(name)
}
