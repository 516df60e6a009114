import type { DocxRun } from './docx-runs.ts'

/** A remark about a figure of a text, to be put where it stands in the document. */
export interface Remark {
  /** The words the figure was read from, which end with it; a row of a table has its cells parted by tabs. */
  readonly quote: string
  /** The words of the figure; absent where the whole quote is meant. */
  readonly figure?: string | undefined
  readonly text: string
}

/** The runs a remark is about. */
export interface RemarkPlace {
  readonly paragraph: number
  readonly first: DocxRun
  readonly last: DocxRun
}

interface Searched {
  readonly text: string
  readonly runs: readonly DocxRun[]
  /** Where each run begins in the text. */
  readonly starts: readonly number[]
}

/** Ends of a quote that are tried, the longest first: a list's number or a repaired letter may not be in the document. */
const TAILS = [240, 80, 40, 24]

/** Finds remarks in the paragraphs of a document, each from where the one before it was found. */
export class RemarkFinder {
  readonly #paragraphs: readonly Searched[]
  #from = 0

  constructor(paragraphs: readonly (readonly DocxRun[])[]) {
    this.#paragraphs = paragraphs.map(searched)
  }

  /** The place of a remark, or null where its words stand nowhere. */
  find({ quote, figure }: Remark): RemarkPlace | null {
    const cells = quote
      .split('\t')
      .map(cell => plain(cell))
      .filter(Boolean)
    const place =
      cells.length > 1
        ? this.#inRow(cells, plain(figure ?? ''))
        : this.#inText(plain(quote), plain(figure ?? ''))
    if (place) this.#from = place.paragraph
    return place
  }

  #inText(quote: string, figure: string): RemarkPlace | null {
    const tails = TAILS.map(length => quote.slice(-length)).filter(tail => tail.length >= figure.length)
    for (const tail of new Set([...tails, figure].filter(Boolean))) {
      const found = this.#search(text => text.indexOf(tail))
      if (!found) continue
      const end = found.at + tail.length
      const start = figure !== '' && tail.endsWith(figure) ? end - figure.length : found.at
      return this.#placeOf(found.paragraph, start, end)
    }
    return null
  }

  #inRow(cells: readonly string[], figure: string): RemarkPlace | null {
    const name = cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '')
    const row = this.#search(text => text.indexOf(name))
    if (!row || figure === '') return row && this.#placeOf(row.paragraph, row.at, row.at + name.length)
    for (
      let at = row.paragraph;
      at < Math.min(row.paragraph + 2 * cells.length + 1, this.#paragraphs.length);
      at++
    ) {
      const { text } = this.#paragraphs[at] ?? searched([])
      const start = text.indexOf(figure)
      if (start >= 0) return this.#placeOf(at, start, start + figure.length)
    }
    return null
  }

  /** The first paragraph from the last place on that has something, else the first of all. */
  #search(indexIn: (text: string) => number): { paragraph: number; at: number } | null {
    const count = this.#paragraphs.length
    for (let step = 0; step < count; step++) {
      const paragraph = (this.#from + step) % count
      const at = indexIn(this.#paragraphs[paragraph]?.text ?? '')
      if (at >= 0) return { paragraph, at }
    }
    return null
  }

  #placeOf(paragraph: number, start: number, end: number): RemarkPlace | null {
    const { runs, starts } = this.#paragraphs[paragraph] ?? searched([])
    const runAt = (at: number) =>
      runs[
        Math.max(
          0,
          starts.findLastIndex(begin => begin <= at),
        )
      ]
    const [first, last] = [runAt(start), runAt(Math.max(start, end - 1))]
    return first && last ? { paragraph, first, last } : null
  }
}

function searched(runs: readonly DocxRun[]): Searched {
  const pieces: string[] = []
  const starts: number[] = []
  let length = 0
  let endsInSpace = false
  for (const run of runs) {
    const words = spaced(run.text)
    const piece: string = endsInSpace && words.startsWith(' ') ? words.slice(1) : words
    starts.push(length)
    pieces.push(piece)
    length += piece.length
    if (piece !== '') endsInSpace = piece.endsWith(' ')
  }
  return { text: pieces.join(''), runs, starts }
}

/** Words as they are compared: composed letters, one space for any. */
function plain(text: string): string {
  return spaced(text).trim()
}

function spaced(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b]+/gu, ' ')
}
