import { attribute, tagsOf, unescapeXml, type XmlTag } from './xml-tag.ts'

/** A run of a paragraph with the text it shows. */
export interface DocxRun {
  readonly text: string
  /** Where its element begins in the XML, and where what follows it does. */
  readonly start: number
  readonly end: number
}

interface OpenRun {
  text: string
  readonly start: number
  isHidden: boolean
}

/** Text between these is no longer, or not, part of the document. */
const GONE = new Set(['del', 'moveFrom'])

/** The paragraphs of a document's XML as their runs, in order; what is deleted or hidden shows no text. */
export function paragraphRuns(xml: string): DocxRun[][] {
  const paragraphs: DocxRun[][] = []
  const open: { runs: DocxRun[]; run: OpenRun | null }[] = []
  let gone = 0
  let textFrom: number | null = null
  for (const tag of tagsOf(xml)) {
    const { name, kind, start, end } = tag
    const paragraph = open.at(-1)
    if (GONE.has(name)) gone += kind === 'open' ? 1 : kind === 'close' ? -1 : 0
    else if (name === 'p') {
      if (kind === 'open') open.push({ runs: [], run: null })
      else if (kind === 'close') paragraphs.push(open.pop()?.runs ?? [])
    } else if (name === 'r' && paragraph) {
      if (kind === 'open') paragraph.run = { text: '', start, isHidden: gone > 0 }
      else if (kind === 'close' && paragraph.run) {
        const { text, isHidden, start: from } = paragraph.run
        if (!isHidden) paragraph.runs.push({ text, start: from, end })
        paragraph.run = null
      }
    } else if (paragraph?.run) {
      if (name === 't' && kind === 'open') textFrom = end
      else if (name === 't' && kind === 'close' && textFrom !== null) {
        paragraph.run.text += unescapeXml(xml.slice(textFrom, start))
        textFrom = null
      } else if (name === 'vanish' && !isOff(tag)) paragraph.run.isHidden = true
      else if (name === 'tab' || name === 'br' || name === 'cr') paragraph.run.text += ' '
      else if (name === 'noBreakHyphen') paragraph.run.text += '-'
    }
  }
  return paragraphs
}

function isOff(tag: XmlTag): boolean {
  return /^(?:0|false|off)$/.test(attribute(tag, 'val') ?? '')
}
