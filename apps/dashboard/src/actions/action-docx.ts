import type { Words } from '@papi-lens/words'
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
import { type ActionRow, COLUMNS, type Column } from './action-table.ts'

/** A4 across, with the margins of official documents; widths of the columns in millimetres, together what is between them. */
const A4_TWIPS = { width: 11906, height: 16838 }
const MARGIN = { top: 20, bottom: 20, left: 30, right: 15 }
const ORDER_WIDTH = 10
const WIDTHS: Readonly<Record<Column, number>> = {
  area: 34,
  cause: 33,
  action: 44,
  lead: 25,
  partners: 22,
  due: 21,
  output: 20,
  status: 17,
  score: 26,
}
/** Sizes in half points. */
const [TITLE, TEXT, CELL] = [28, 24, 20]

/** The appendix as a Word file: its head stands on every page, no row is cut, and each page has its number. */
export async function actionDocx(
  rows: readonly ActionRow[],
  about: readonly string[],
  words: Words,
): Promise<Blob> {
  const { order, column, title } = words.actions
  const free = 297 - MARGIN.left - MARGIN.right - ORDER_WIDTH
  const sum = COLUMNS.reduce((total, name) => total + WIDTHS[name], 0)
  const widths = [ORDER_WIDTH, ...COLUMNS.map(name => (WIDTHS[name] * free) / sum)].map(
    convertMillimetersToTwip,
  )
  const row = (texts: readonly string[], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((text, at) => {
        const width = { size: widths[at] ?? 0, type: WidthType.DXA }
        return new TableCell({ width, children: paragraphs(text, isHead) })
      }),
    })
  const document = new Document({
    title,
    creator: 'papi-lens',
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: TEXT, language: { value: words.actions.language } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              // The library turns the sides round for a page across.
              width: A4_TWIPS.width,
              height: A4_TWIPS.height,
              orientation: PageOrientation.LANDSCAPE,
            },
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
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 120 },
            children: [new TextRun({ text: title.toLocaleUpperCase(words.lang), bold: true, size: TITLE })],
          }),
          new Table({
            layout: TableLayoutType.FIXED,
            columnWidths: widths,
            rows: [
              row([order, ...COLUMNS.map(name => column[name])], true),
              ...rows.map(({ cells }, at) => row([`${at + 1}`, ...COLUMNS.map(name => cells[name])])),
            ],
          }),
          ...about.map(
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
