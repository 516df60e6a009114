// DOCX files of our own text, made when a test runs.
import { Document, type FileChild, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** The bytes of a DOCX with these parts; list "so" numbers 1., a), +; list "muc" numbers I., 1.1. */
export async function madeDocx(children: readonly FileChild[]): Promise<Uint8Array> {
  const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: at,
    format,
    text,
  })
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'so',
          levels: [
            level(0, LevelFormat.DECIMAL, '%1.'),
            level(1, LevelFormat.LOWER_LETTER, '%2)'),
            level(2, LevelFormat.BULLET, '\uf0b7'),
          ],
        },
        {
          reference: 'muc',
          levels: [level(0, LevelFormat.UPPER_ROMAN, '%1.'), level(1, LevelFormat.DECIMAL, '%1.%2.')],
        },
      ],
    },
    sections: [{ children }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

export function item(text: string, level: number, reference = 'so'): Paragraph {
  return new Paragraph({ text, numbering: { reference, level } })
}

/** A cell given by its text, by its paragraphs, or by those and what it spans. */
export type MadeCell = string | readonly string[] | { text: string; columns?: number; rows?: number }

export function table(rows: readonly (readonly MadeCell[])[]): Table {
  return new Table({ rows: rows.map(cells => new TableRow({ children: cells.map(cellOf) })) })
}

function cellOf(cell: MadeCell): TableCell {
  if (typeof cell === 'string') return new TableCell({ children: [new Paragraph(cell)] })
  if (!('text' in cell)) return new TableCell({ children: cell.map(text => new Paragraph(text)) })
  const { text, columns = 1, rows = 1 } = cell
  return new TableCell({ children: [new Paragraph(text)], columnSpan: columns, rowSpan: rows })
}

/** A DOCX with some of its parts replaced, as text or bytes. */
export function withParts(docx: Uint8Array, parts: Record<string, string | Uint8Array>): Uint8Array {
  const changed = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ])
  const all: Zippable = { ...unzipSync(docx), ...Object.fromEntries(changed) }
  return zipSync(all)
}
