import { isCapital, namesIn, type WordRun, wordRun } from './agency.ts'
import { ALONE, JOINERS } from './agency-words.ts'
import type { Cells } from './appendix-row.ts'
import type { Column } from './column.ts'
import { isDeadline, startsDeadline } from './deadline-words.ts'
import { startsOutput } from './output-words.ts'

/** How a word begins: within a line, a line, or a line behind a blank one. */
export type Beginning = 'word' | 'line' | 'block'

export interface FlowWord {
  readonly word: string
  readonly begins: Beginning
}

/** Longer records are no rows of a table; what they hold is left in one cell. */
const MOST_WORDS = 600
/** Places at which a cell may begin; a real row has a dozen. */
const MOST_CUTS = 48
/** Words at the end of a cell of text among which an agency is looked for. */
const LONGEST_TAIL = 24
/** A row is told for certain if the next best way to read it is worse by more than this. */
const MARGIN = 0.9

/** What speaks for a way to cut a row, and against it. */
const WEIGHT = {
  block: 1.5,
  line: 1,
  word: -0.5,
  afterSemicolon: -3,
  agencies: 5,
  twoListsInACell: -4,
  deadline: 6,
  outputs: 4,
  otherOutputs: -2,
  unread: -9,
  agencyLeftBehind: -2,
  emptyLead: -6,
  empty: -5,
  note: -4,
  never: -100,
} as const

/** A way to cut a row: where each of its columns ends. */
interface Cut {
  readonly score: number
  readonly ends: readonly number[]
  readonly isDoubtful: boolean
}

/**
 * The cells of a row whose separators were lost. Agencies and promises of time are told by what they look like; agencies
 * that a semicolon or comma ties share a cell, and cells begin where lines do before they begin within one. Of all ways
 * to cut the row, in the order of the table's columns, the one that most speaks for is taken.
 *
 * @param columns what the table holds, in order, without the number
 * @returns the cells, and whether another way to cut the row is as good or a cell looks like none of its column
 */
export function splitColumns(
  flow: readonly FlowWord[],
  columns: readonly Column[],
): { cells: Cells; isUnclear: boolean } {
  const words = flow.map(({ word }) => word)
  const cuts = words.length <= MOST_WORDS ? cutsOf(flow) : []
  if (words.length > MOST_WORDS || cuts.length > MOST_CUTS)
    return { cells: { text: words.join(' ') }, isUnclear: true }
  const [best, next] = bestCuts(flow, columns, cuts)
  if (!best) return { cells: { text: words.join(' ') }, isUnclear: true }
  const cells: Cells = {}
  for (const [at, column] of columns.entries()) {
    const cell = words.slice(at === 0 ? 0 : best.ends[at - 1], best.ends[at]).join(' ')
    if (cell) cells[column] = cell
  }
  return { cells, isUnclear: best.isDoubtful || (next !== undefined && best.score - next.score < MARGIN) }
}

/** Places at which a cell may begin, and the end. */
function cutsOf(flow: readonly FlowWord[]): number[] {
  const run = wordRun(flow.map(({ word }) => word))
  const cuts = [0]
  for (let at = 1; at < flow.length; at++) {
    const before = run.words[at - 1] ?? ''
    const word = run.words[at] ?? ''
    if (isHalfName(run, at) || before.endsWith(',') || JOINERS.has(run.bare[at - 1] ?? '')) continue
    const isStart = (run.heads[at] ?? 0) > 0 || startsDeadline(run.words, at)
    if (flow[at]?.begins !== 'word' || (isStart && isCapital(word) && !before.endsWith(';'))) cuts.push(at)
  }
  return [...cuts, flow.length]
}

/** Whether a head that says nothing by itself stands right before a place: "Ủy ban" before "MTTQ". */
function isHalfName({ words, bare, heads }: WordRun, at: number): boolean {
  for (let length = 1; length <= Math.min(3, at); length++) {
    const isHead = heads[at - length] === length && /^\p{Lu}/u.test(words[at - length] ?? '')
    if (
      isHead &&
      !/^các$/i.test(words[at - length] ?? '') &&
      !ALONE.has(bare.slice(at - length, at).join(' '))
    )
      return true
  }
  return false
}

/** The two best ways to cut a row, found column by column. */
function bestCuts(flow: readonly FlowWord[], columns: readonly Column[], cuts: readonly number[]): Cut[] {
  const score = scorer(flow)
  let reached = new Map<number, Cut[]>([[0, [{ score: 0, ends: [], isDoubtful: false }]]])
  for (const [index, column] of columns.entries()) {
    const isLast = index === columns.length - 1
    const further = new Map<number, Cut[]>()
    for (const [from, ways] of reached) {
      for (const to of cuts) {
        if (to < from || (isLast && to !== flow.length)) continue
        const cell = score(column, from, to)
        if (cell.score <= WEIGHT.never) continue
        const found = ways.map(way => ({
          score: way.score + cell.score,
          ends: [...way.ends, to],
          isDoubtful: way.isDoubtful || cell.isDoubtful,
        }))
        const rivals = [...(further.get(to) ?? []), ...found].sort((a, b) => b.score - a.score)
        further.set(to, rivals.slice(0, 2))
      }
    }
    reached = further
  }
  return reached.get(flow.length) ?? []
}

interface CellScore {
  readonly score: number
  readonly isDoubtful: boolean
}

/** What speaks for the words from one place to another to be the cell of a column. */
function scorer(flow: readonly FlowWord[]): (column: Column, from: number, to: number) => CellScore {
  const run = wordRun(flow.map(({ word }) => word))
  const known = new Map<string, CellScore>()
  return (column, from, to) => {
    if (from === to)
      return { score: emptyScore(column), isDoubtful: column === 'lead' || column === 'partners' }
    const kind = column === 'partners' ? 'lead' : column
    const key = `${kind} ${from} ${to}`
    let cell = known.get(key)
    if (!cell) {
      const { score, isDoubtful } = cellScore(run, flow, kind, from, to)
      cell = { score: score + (from > 0 ? beginningScore(flow, from) : 0), isDoubtful }
      known.set(key, cell)
    }
    return cell
  }
}

function emptyScore(column: Column): number {
  if (column === 'text') return WEIGHT.never
  if (column === 'note' || column === 'topic' || column === 'other') return 0
  return column === 'lead' ? WEIGHT.emptyLead : WEIGHT.empty
}

function beginningScore(flow: readonly FlowWord[], at: number): number {
  const tied = flow[at - 1]?.word.endsWith(';') ? WEIGHT.afterSemicolon : 0
  return WEIGHT[flow[at]?.begins ?? 'word'] + tied
}

function cellScore(
  run: WordRun,
  flow: readonly FlowWord[],
  column: Column,
  from: number,
  to: number,
): CellScore {
  const sure = (score: number) => ({ score, isDoubtful: false })
  const doubtful = (score: number, most: number) => ({
    score: to - from <= most ? score : WEIGHT.never,
    isDoubtful: true,
  })
  switch (column) {
    case 'lead': {
      const names = namesIn(run, from, to)
      if (!names) return doubtful(WEIGHT.unread, 20)
      const lists = names.filter(({ end }) => end === to || !/[;,]$/.test(run.words[end - 1] ?? '')).length
      return lists === 1
        ? sure(WEIGHT.agencies)
        : doubtful(WEIGHT.agencies + WEIGHT.twoListsInACell * (lists - 1), 60)
    }
    case 'deadline':
      return isDeadline(run.words.slice(from, to)) ? sure(WEIGHT.deadline) : doubtful(WEIGHT.unread, 40)
    case 'outputs': {
      const begins = flow[from]?.begins !== 'word' && startsOutput(run.words, from)
      return sure((begins ? WEIGHT.outputs : WEIGHT.otherOutputs) + leftBehind(run, flow, from, to))
    }
    case 'note':
    case 'other':
    case 'topic':
      return doubtful(WEIGHT.note, 12)
    default:
      return sure(leftBehind(run, flow, from, to))
  }
}

/** An agency that ends a cell of text, and that nothing ties to the words before it, was meant for the next one. */
function leftBehind(run: WordRun, flow: readonly FlowWord[], from: number, to: number): number {
  for (let start = to - 1; start > from && to - start < LONGEST_TAIL; start--) {
    const isName = (run.heads[start] ?? 0) > 0 && isCapital(run.words[start] ?? '')
    if (isName && !JOINERS.has(run.bare[start - 1] ?? '') && namesIn(run, start, to))
      return WEIGHT.agencyLeftBehind
    if (flow[start]?.begins !== 'word') break
  }
  return 0
}
