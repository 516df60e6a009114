import { plainWords } from '../reading/plain-words.ts'

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
/** Units behind a ten are worded in their own way as well: "hai mươi mốt", "mười lăm". */
const BEHIND_TEN: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 }
const UNITS = [...DIGITS.slice(1), ...Object.keys(BEHIND_TEN)].join('|')

/** Pattern of a whole number below a hundred in words; the longest comes first, so that "mười bảy" is not ten. */
export const NUMBER_WORDS = `(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) (?:mươi|chục)(?: (?:${UNITS}))?|mười(?: (?:${UNITS}))?|${DIGITS.join('|')}`

const plain = (word: string) => plainWords(word)
const VALUES = new Map<string, number>([
  ...DIGITS.map((word, value) => [plain(word), value] as const),
  ...Object.entries(BEHIND_TEN).map(([word, value]) => [plain(word), value] as const),
])

/** The number that words tell, with or without marks; null where they tell none. */
export function numberInWords(words: string): number | null {
  const parts = plainWords(words).split(' ')
  const ten = parts.findIndex(part => part === 'muoi' || part === 'chuc')
  if (ten < 0) return parts.length === 1 ? (VALUES.get(parts[0] ?? '') ?? null) : null
  const tens = ten === 0 ? 1 : VALUES.get(parts[0] ?? '')
  const units = parts.length > ten + 1 ? VALUES.get(parts[ten + 1] ?? '') : 0
  return ten > 1 || tens === undefined || units === undefined ? null : tens * 10 + units
}
