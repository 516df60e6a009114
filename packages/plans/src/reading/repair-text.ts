import { attachMarks } from './detached-mark.ts'
import { closeLetterSpacing } from './letter-spacing.ts'
import { stripMarkup } from './markup.ts'
import { OCR_SLIPS } from './ocr-slips.ts'
import type { SourceLine } from './source-line.ts'

export const REPAIR_CODES = [
  'hyphen',
  'control-character',
  'space',
  'markup',
  'nfd',
  'detached-mark',
  'letter-spaced',
  'ocr',
] as const
/** What was wrong with a line. */
export type RepairCode = (typeof REPAIR_CODES)[number]

export interface Repair {
  readonly code: RepairCode
  /** 1-based line of the text as given. */
  readonly line: number
  /** The line around the change, cut to a readable length. */
  readonly before: string
  readonly after: string
}

/** Characters shown before and after a change. */
const CONTEXT = 24
const SHOWN = 120

type Step = readonly [code: RepairCode, repair: (text: string) => string]

// The order matters: later steps expect plain spaces, no tags and composed letters.
const EXOTIC_SPACE = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/u
/** Dashes where the number of a document has its hyphen: "19/KH‑UBND", "17–CT/TU"; a soft one too. */
const NUMBER_DASH =
  /[\u2010\u2011]|(?<=\d[a-z]?(?: ?\/ ?\d{4})? ?\/ ?[A-ZĐ&]{1,9} ?)[\u00ad\u2012-\u2014\u2212](?= ?[A-ZĐ])|(?<=(?<![\d.])\d{1,5} ?)[\u00ad\u2012-\u2014\u2212](?= ?(?:[A-ZĐ]{1,6}\/(?:TU|HU|ĐU|TW|QU|BTV)|(?:BC|CT|HD|KH|NQ|QĐ|TB)\/[A-ZĐ]{2,8}(?!\p{L})))/gu
const STEPS: readonly Step[] = [
  ['hyphen', text => text.replace(NUMBER_DASH, '-')],
  // Soft hyphens, zero-width characters, form feeds and the like; a tab divides cells and stays.
  ['control-character', text => text.replace(/(?!\t)[\p{Cc}\p{Cf}\ufffe\uffff]/gu, '')],
  ['space', text => text.replaceAll(new RegExp(EXOTIC_SPACE, 'gu'), ' ')],
  ['markup', stripMarkup],
  ['nfd', text => text.normalize('NFC')],
  ['detached-mark', attachMarks],
  ['letter-spaced', closeLetterSpacing],
]

/**
 * Repairs the damage that text taken from PDFs, scans, Word files and web pages carries: letter-spaced words, detached
 * or decomposed marks, slips of recognition that matter (`OCR_SLIPS`), left-over markup, control characters and exotic
 * spaces. Lines are neither added, dropped nor moved, so every line number is the one of the text as given; the text
 * may be of any size and content.
 *
 * @returns the lines, and each repair with its line
 * @example
 * repairText('T ă n g  c ư ờ n g đơn đốc').repairs.map(({ code, after }) => [code, after])
 * // => [['letter-spaced', 'Tăng cường đơn đốc'], ['ocr', 'Tăng cường đôn đốc']]
 */
export function repairText(text: string): { lines: SourceLine[]; repairs: Repair[] } {
  const repairs: Repair[] = []
  const lines = linesOf(text).map((raw, index) => {
    const line = index + 1
    return { line, raw, text: trimSpaces(repairLine(raw, line, repairs)) }
  })
  return { lines, repairs }
}

/** A lone carriage return ends a line only where nothing else does. */
function linesOf(text: string): string[] {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text
  return plain.includes('\n') ? plain.split(/\r?\n/u) : plain.split('\r')
}

function repairLine(raw: string, line: number, repairs: Repair[]): string {
  // Spaces at the ends go from every line, of whatever kind they are: nothing that a reader could look up.
  let text = trimSpaces(raw)
  for (const [code, repair] of STEPS) {
    const repaired = repair(text)
    if (repaired !== text) repairs.push(repairOf(code, line, text, repaired))
    text = repaired
  }
  return repairSlips(text, line, repairs)
}

function repairSlips(text: string, line: number, repairs: Repair[]): string {
  let repaired = text
  const lower = text.toLowerCase()
  for (const { hint, pattern, right } of OCR_SLIPS) {
    if (!lower.includes(hint)) continue
    const next = repaired.replace(pattern, right)
    if (next !== repaired) repairs.push(repairOf('ocr', line, repaired, next))
    repaired = next
  }
  return repaired
}

/** The change with some of the line around it. */
function repairOf(code: RepairCode, line: number, before: string, after: string): Repair {
  let start = 0
  const shortest = Math.min(before.length, after.length)
  while (start < shortest && before[start] === after[start]) start++
  const from = Math.max(0, start - CONTEXT)
  return { code, line, before: cut(before, from), after: cut(after, from) }
}

function cut(text: string, from: number): string {
  const shown = text.slice(from, from + SHOWN)
  return `${from > 0 ? '…' : ''}${shown.trim()}${from + SHOWN < text.length ? '…' : ''}`
}

/** Tabs stay: they stand for empty cells. By hand, because a pattern for spaces at an end is not linear. */
function trimSpaces(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && isSpace(text[from])) from++
  while (to > from && isSpace(text[to - 1])) to--
  return text.slice(from, to)
}

function isSpace(letter = ''): boolean {
  return letter === ' ' || EXOTIC_SPACE.test(letter)
}
