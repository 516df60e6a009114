import type { PlanDocument } from '../plan-document.ts'
import type { Fault } from './finding.ts'

/** Letters that Vietnamese documents number with. "đ" is often left out; f, j, w and z are not used. */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy']
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** One thing that carries a number, and the list it stands in. */
interface Numbered {
  readonly list: string
  /** Position that the number claims, from 1; null if it is no number. */
  readonly at: number | null
  readonly label: string
  readonly line: number
}

/** Numbers that skip or repeat: of sections, of lettered items, of tasks. */
export function checkNumbering({ sections, measures, tasks, taskForm }: PlanDocument): Fault[] {
  return [
    // Headings of agencies take numbers of their own between instructions of the text.
    ...faultsOf((taskForm === 'table' ? tasks : []).map(({ ref, line }) => numberedTask(ref, line))),
    ...faultsOf(sections.map(section => numberedSection(section.number, section.line))),
    ...faultsOf(measures.map(({ ref, line }) => numberedMeasure(ref, line))),
  ].sort((a, b) => a.line - b.line)
}

function faultsOf(items: readonly Numbered[]): Fault[] {
  const last = new Map<string, Numbered>()
  return items.flatMap(item => {
    if (item.at === null) return []
    const before = last.get(item.list)
    last.set(item.list, item)
    const expected = before?.at ? before.at + 1 : 1
    // Sections on other matters may stand before and between those on dimensions.
    const isBehind = before?.at != null && item.at <= before.at
    if (item.at === expected || (item.list === 'sections' && !isBehind)) return []
    if (isLetter(item.label) && before?.at && isSkippedDee(before.at, item.at)) return []
    return [faultOf(item, before)]
  })
}

function faultOf(item: Numbered, before: Numbered | undefined): Fault {
  const { label, line } = item
  const repeated = before?.at !== undefined && before.at !== null && item.at !== null && item.at <= before.at
  const after = before ? { label: before.label, line: before.line } : null
  return { code: 'numbering-gap', severity: 'note', label, after, isRepeated: repeated, line }
}

function numberedTask(ref: string, line: number): Numbered {
  const [group, number] = ref.includes('.') ? ref.split('.') : ['', ref]
  return { list: `tasks ${group}`, at: wholeNumber(number), label: ref, line }
}

function numberedSection(number: string | null, line: number): Numbered {
  const label = number ?? ''
  const last = label.split('.').at(-1) ?? ''
  return { list: 'sections', at: wholeNumber(last) ?? romanNumber(last), label, line }
}

function numberedMeasure(ref: string, line: number): Numbered {
  const dot = ref.lastIndexOf('.')
  const letter = ref.slice(dot + 1)
  const at = isLetter(letter) ? LETTERS.indexOf(letter) + 1 : 0
  return { list: `measures ${ref.slice(0, dot)}`, at: at > 0 ? at : null, label: letter, line }
}

function isLetter(label: string): boolean {
  return [...label].length === 1 && LETTERS.includes(label)
}

/** From d to e: "đ" may be left out. */
function isSkippedDee(from: number, to: number): boolean {
  return LETTERS[from - 1] === 'd' && LETTERS[to - 1] === 'e'
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : null
}

function romanNumber(text: string): number | null {
  if (!/^[IVXLC]{1,8}$/.test(text)) return null
  const values = [...text].map(letter => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
