import { fold } from '@papi-lens/core'
import { type Cell, cellText } from '../cell-text.ts'

/** What the columns before the provinces hold. */
export interface LabelColumns {
  readonly vi: number | null
  readonly en: number | null
  readonly scale: number | null
}

const SCALE_HEAD = /^(thangdiem|scale|thangdo)/
const RANGE = /^[([]?\s*[\d.,]+\s*(?:%\s*)?(-|–|—|đến|to)\s*[\d.,]+/iu
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu

/**
 * Which of the first columns hold the Vietnamese and the English labels and the scale: by their heads where they say so,
 * else by what most of their cells are.
 */
export function findLabelColumns(
  rows: readonly (readonly Cell[])[],
  headAt: number,
  first: number,
): LabelColumns {
  const columns = Array.from({ length: first }, (_, column) => {
    const texts = rows
      .slice(headAt + 1)
      .map(cells => cellText(cells[column]))
      .filter(text => text !== '')
    const heads = rows.slice(0, headAt + 1).map(cells => fold(cellText(cells[column])))
    const share = (pattern: RegExp): number =>
      texts.length === 0 ? 0 : texts.filter(text => pattern.test(text)).length / texts.length
    const words = texts.filter(text => hasWords(text)).length
    return {
      column,
      words,
      isScale: heads.some(head => SCALE_HEAD.test(head)) || (share(RANGE) > 0.5 && words < texts.length / 2),
      vietnamese: share(VIETNAMESE),
    }
  })
  const labels = columns.filter(({ words, isScale }) => words > 0 && !isScale)
  const vi = [...labels].sort((a, b) => b.vietnamese - a.vietnamese || b.words - a.words)[0]
  const isVietnamese = vi !== undefined && vi.vietnamese > 0.3
  const en = labels
    .filter(({ column }) => !isVietnamese || column !== vi.column)
    .sort((a, b) => b.words - a.words)[0]
  return {
    vi: isVietnamese ? vi.column : null,
    en: en?.column ?? null,
    scale: columns.find(({ isScale }) => isScale)?.column ?? null,
  }
}

/** The labels of a row; where one cell holds both languages, a line each, they are told apart. */
export function labelsOf(
  cells: readonly Cell[],
  columns: LabelColumns,
): { readonly vi: string | null; readonly en: string | null; readonly scale: string | null } {
  const at = (column: number | null): string | null => {
    const text = column === null ? '' : cellText(cells[column]).slice(0, 600)
    return text === '' ? null : text
  }
  const [vi, en, scale] = [at(columns.vi), at(columns.en), at(columns.scale)]
  const spaced = (text: string | null) => text?.replace(/\s+/gu, ' ').trim() ?? null
  const lines = (vi ?? en)?.split(/\n+/).map(line => line.trim()) ?? []
  const [upper = '', lower = ''] = lines
  if (
    lines.length === 2 &&
    (vi === null || en === null) &&
    VIETNAMESE.test(upper) !== VIETNAMESE.test(lower)
  ) {
    const isViFirst = VIETNAMESE.test(upper)
    return {
      vi: spaced(isViFirst ? upper : lower),
      en: spaced(isViFirst ? lower : upper),
      scale: spaced(scale),
    }
  }
  return { vi: spaced(vi), en: spaced(en), scale: spaced(scale) }
}

/** Whether a word begins behind another one, in its line or at the beginning of the next. */
function hasWords(text: string): boolean {
  const lines = text.split('\n')
  return lines.some((line, at) => {
    const word = line.search(/\p{L}{2}/u)
    const next = lines[at + 1]?.slice(0, 2) ?? ''
    return word >= 0 && /\s\p{L}/u.test(`${line.slice(word + 2)}\n${next}`)
  })
}
