import type { Lang } from '@papi-lens/words'
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

/** A table for an appendix, as text. */
export interface PrintedTable {
  readonly title: string
  /** Under the title, in italics: what it is the appendix of. */
  readonly subtitle?: string
  /** Heads, and how wide each column is against the others; the first one holds numbers. */
  readonly columns: readonly { readonly head: string; readonly width: number }[]
  readonly rows: readonly (readonly string[])[]
  /** Below the table. */
  readonly notes: readonly string[]
  /** A language as Word names it, such as "vi-VN". */
  readonly language: string
}

/** A4 across, with the margins of official documents, in millimetres. */
const A4_TWIPS = { width: 11906, height: 16838 }
const MARGIN = { top: 20, bottom: 20, left: 30, right: 15 }
/** Width of the column of numbers. */
const ORDER_WIDTH = 12
/** Sizes in half points. */
const [TITLE, TEXT, CELL] = [28, 24, 20]

/** An appendix as a Word file: the table's head stands on every page, no row is cut, and each page has its number. */
export async function tableDocx(table: PrintedTable, lang: Lang): Promise<Blob> {
  const { title, subtitle, columns, rows, notes, language } = table
  const [, ...wide] = columns
  const free = 297 - MARGIN.left - MARGIN.right - ORDER_WIDTH
  const sum = wide.reduce((total, { width }) => total + width, 0)
  const widths = [ORDER_WIDTH, ...wide.map(({ width }) => (width * free) / sum)].map(convertMillimetersToTwip)
  const row = (texts: readonly string[], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((text, at) => {
        const width = { size: widths[at] ?? 0, type: WidthType.DXA }
        return new TableCell({ width, children: paragraphs(text, isHead) })
      }),
    })
  const centred = (run: TextRun) =>
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 120 }, children: [run] })
  const document = new Document({
    title,
    creator: 'papi-lens',
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: TEXT, language: { value: language } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            // The library turns the sides round for a page across.
            size: { ...A4_TWIPS, orientation: PageOrientation.LANDSCAPE },
            margin: {
              top: convertMillimetersToTwip(MARGIN.top),
              bottom: convertMillimetersToTwip(MARGIN.bottom),
              left: convertMillimetersToTwip(MARGIN.left),
              right: convertMillimetersToTwip(MARGIN.right),
            },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: CELL })],
              }),
            ],
          }),
        },
        children: [
          centred(new TextRun({ text: title.toLocaleUpperCase(lang), bold: true, size: TITLE })),
          ...(subtitle ? [centred(new TextRun({ text: subtitle, italics: true }))] : []),
          new Table({
            layout: TableLayoutType.FIXED,
            columnWidths: widths,
            rows: [
              row(
                columns.map(({ head }) => head),
                true,
              ),
              ...rows.map(cells => row(cells)),
            ],
          }),
          ...notes.map(
            text =>
              new Paragraph({ spacing: { before: 120 }, children: [new TextRun({ text, size: CELL })] }),
          ),
        ],
      },
    ],
  })
  return Packer.toBlob(document)
}

/** A cell's lines, a paragraph each. */
function paragraphs(text: string, isHead: boolean): Paragraph[] {
  return text.split('\n').map(
    line =>
      new Paragraph({
        alignment: isHead ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: [new TextRun({ text: line, bold: isHead, size: CELL })],
      }),
  )
}
