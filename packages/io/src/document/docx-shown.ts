import { attribute, escapeXml, tagsOf, type XmlTag } from './xml-tag.ts'

/** What is needed beside the text of a document to know what Word shows of it. */
export interface ShownContext {
  /** Styles whose text is hidden. */
  readonly hiddenStyles: ReadonlySet<string>
  /** Texts of footnotes and endnotes: "footnote 2". */
  readonly notes: ReadonlyMap<string, string>
}

/** Elements whose content was deleted or moved away, or says what was before a change. */
const GONE = new Set([
  'del',
  'moveFrom',
  'rPrChange',
  'pPrChange',
  'sectPrChange',
  'tblPrChange',
  'rt',
  'rubyPr',
])
/** Wrappers that mammoth does not look into. */
const UNWRAPPED = new Set([
  ...['fldSimple', 'bdo', 'dir', 'moveTo', 'customXml', 'AlternateContent', 'Choice', 'Fallback'],
  ...['ruby', 'rubyBase'],
])
const FRAMES = new Set(['p', 'r', 'tr', 'drawing', 'AlternateContent', 'Fallback', 'txbxContent'])
/** Marks of a paragraph or row that a tracked change took away. */
const GONE_MARKS = new Set(['del', 'moveFrom'])
const LONGEST_NOTE = 2_000
/** A row that leaves more columns free is damaged. */
const MOST_COLUMNS = 60

/** An element that is open, and what is known of it so far. */
interface Frame {
  readonly name: string
  /** Whether nothing in it is kept but text boxes: it stands in a drawing. */
  readonly isQuiet: boolean
  /** The alternatives it stands in, of which one is kept. */
  readonly choice: Frame | null
  /** Pieces written before it, and before its content where that follows its properties. */
  readonly start: number
  content: number
  isGone: boolean
  isHidden: boolean
  hasText: boolean
  /** Columns of the table that a row leaves free before its first cell. */
  before: number
}

/**
 * The XML of a document as Word shows it: without text that is hidden, deleted or moved away, rows and paragraphs with it;
 * with what simple fields, marks of direction, moves and modern text boxes hold, and each note in brackets where it is
 * referred to. A paragraph whose end was deleted runs on into the next.
 */
export function shownXml(xml: string, { hiddenStyles, notes }: ShownContext): string {
  const pieces: string[] = []
  const frames: Frame[] = []
  /** Elements left out that are open. */
  let gone = 0
  let carried = ''
  let from = 0

  const isQuiet = () => frames.at(-1)?.isQuiet ?? false
  const write = (text: string) => {
    if (gone === 0 && !isQuiet() && text !== '') pieces.push(text)
  }
  const open = (name: string): Frame => {
    const around = frames.at(-1)
    const start = pieces.length
    const quiet = name === 'drawing' || (name !== 'txbxContent' && (around?.isQuiet ?? false))
    const choice = around?.name === 'AlternateContent' ? around : (around?.choice ?? null)
    const known = { content: -1, isGone: false, isHidden: false, hasText: false, before: 0 }
    const frame = { name, isQuiet: quiet, choice, start, ...known }
    frames.push(frame)
    return frame
  }

  for (const tag of tagsOf(xml)) {
    write(xml.slice(from, tag.start))
    from = tag.end
    const { name, kind } = tag
    if (GONE.has(name) && kind !== 'empty') {
      gone += kind === 'open' ? 1 : -1
      continue
    }
    if (gone > 0) continue
    look(tag)
    if (kind === 'open' && FRAMES.has(name)) {
      if (name === 'txbxContent') {
        const isModern = isQuiet()
        const frame = open(name)
        frame.isHidden = isModern
        if (frame.choice) frame.choice.hasText = true
        write(isModern ? '<w:pict><w:txbxContent>' : xml.slice(tag.start, tag.end))
        continue
      }
      // A text box of today is written twice: the second time for old programs.
      const frame = open(name)
      frame.isGone = name === 'Fallback' && frame.choice?.hasText === true
      if (!UNWRAPPED.has(name)) write(xml.slice(tag.start, tag.end))
      if (name === 'p') frame.content = pieces.length
      continue
    }
    if (kind === 'close' && FRAMES.has(name)) {
      close(tag)
      continue
    }
    const note = kind === 'empty' ? noteText(tag) : null
    if (note !== null) write(note)
    else if (!UNWRAPPED.has(name)) write(xml.slice(tag.start, tag.end))
    if (name === 'pPr' && kind !== 'open') settle()
    if (name === 'trPr' && kind === 'close') write(columnsBefore(tag, frames.at(-1)))
  }
  write(xml.slice(from))
  return pieces.join('')

  /** Takes note of what a tag says of the elements around it. */
  function look(tag: XmlTag): void {
    const { name, kind } = tag
    const frame = frames.at(-1)
    if (!frame) return
    if (kind === 'empty' && GONE_MARKS.has(name)) frame.isGone = true
    if (kind === 'close') return
    const isOn = !/^(?:0|false|off)$/.test(attribute(tag, 'val') ?? '')
    if (name === 'vanish' && isOn) {
      if (frame.name === 'p') frame.isGone = true
      else frame.isHidden = true
    }
    if (name === 'hidden' && isOn && frame.name === 'tr') frame.isHidden = true
    if (name === 'gridBefore' && frame.name === 'tr') frame.before = Number(attribute(tag, 'val'))
    if ((name === 'rStyle' || name === 'pStyle') && hiddenStyles.has(attribute(tag, 'val') ?? ''))
      frame.isHidden = true
    if (name === 't' || name === 'pict' || name === 'footnoteReference') frame.hasText = true
  }

  function close(tag: XmlTag): void {
    const frame = frames.at(-1)?.name === tag.name ? frames.pop() : undefined
    if (!frame) return
    if (frame.name === 'txbxContent') {
      // Around it nothing is written where it stands in a drawing.
      if (frame.isHidden) pieces.push('</w:txbxContent></w:pict>')
      else write(xml.slice(tag.start, tag.end))
      return
    }
    // Nothing of a drawing was written but its text boxes.
    if (frame.name === 'drawing') return
    const isLeftOut = frame.isHidden || (frame.isGone && (frame.name !== 'p' || !frame.hasText))
    if (isLeftOut) {
      pieces.length = Math.min(pieces.length, frame.start)
      return
    }
    const around = frames.at(-1)
    if (frame.name === 'r' && frame.hasText && around) around.hasText = true
    if (frame.name === 'p' && frame.isGone) {
      // Its end was deleted: what is left of it begins the next paragraph.
      carried += pieces.slice(frame.content).join('')
      pieces.length = Math.min(pieces.length, frame.start)
      return
    }
    if (frame.name === 'p' && carried !== '') settle(frame)
    if (!UNWRAPPED.has(tag.name)) write(xml.slice(tag.start, tag.end))
  }

  /** Behind a paragraph's properties stands what ran on from the one before. */
  function settle(frame = frames.at(-1)): void {
    if (frame?.name !== 'p') return
    if (carried !== '' && !frame.isGone) {
      pieces.push(carried)
      frame.hasText = true
      carried = ''
    }
    frame.content = pieces.length
  }

  function noteText(tag: XmlTag): string | null {
    const kind = /^(footnote|endnote)Reference$/.exec(tag.name)?.[1]
    if (kind === undefined) return null
    const text = notes.get(`${kind} ${attribute(tag, 'id') ?? ''}`)
    return text ? `<${tag.prefix}t xml:space="preserve"> (${escapeXml(text)})</${tag.prefix}t>` : ''
  }
}

/** An empty cell where a row begins behind the first columns of its table, so that its cells keep theirs. */
function columnsBefore({ prefix }: XmlTag, row: Frame | undefined): string {
  const columns = row?.before ?? 0
  if (!Number.isInteger(columns) || columns < 1 || columns > MOST_COLUMNS) return ''
  const span = `<${prefix}tcPr><${prefix}gridSpan ${prefix}val="${columns}"/></${prefix}tcPr>`
  return `<${prefix}tc>${span}<${prefix}p/></${prefix}tc>`
}

/** Styles are based on each other so many times at most. */
const MOST_BASES = 20

/** The styles of `word/styles.xml` whose text is hidden, by themselves or by those they are based on. */
export function hiddenStylesIn(xml: string): Set<string> {
  const styles = new Map<string, { basedOn: string | null; isHidden: boolean | null }>()
  let style: { basedOn: string | null; isHidden: boolean | null } | null = null
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'style') {
      style = tag.kind === 'open' ? { basedOn: null, isHidden: null } : null
      if (style) styles.set(attribute(tag, 'styleId') ?? '', style)
    } else if (style && tag.kind !== 'close') {
      const value = attribute(tag, 'val')
      if (tag.name === 'basedOn') style.basedOn = value ?? null
      if (tag.name === 'vanish') style.isHidden = !/^(?:0|false|off)$/.test(value ?? '')
    }
  }
  const isHidden = (id: string) => {
    let known = styles.get(id)
    for (let steps = 0; known?.isHidden === null && known.basedOn !== null && steps < MOST_BASES; steps++)
      known = styles.get(known.basedOn)
    return known?.isHidden === true
  }
  return new Set([...styles.keys()].filter(isHidden))
}

/** The texts of `word/footnotes.xml` or `word/endnotes.xml`, as shown, by their reference. */
export function notesIn(xml: string, hiddenStyles: ReadonlySet<string>): Map<string, string> {
  const notes = new Map<string, string>()
  const shown = shownXml(xml, { hiddenStyles, notes: new Map() })
  let key: string | null = null
  let parts: string[] = []
  let textFrom = -1
  for (const tag of tagsOf(shown)) {
    if ((tag.name === 'footnote' || tag.name === 'endnote') && tag.kind !== 'empty') {
      if (tag.kind === 'open') {
        key = `${tag.name} ${attribute(tag, 'id') ?? ''}`
        parts = []
      } else if (key !== null) notes.set(key, plainText(parts))
    } else if (tag.name === 't' && tag.kind !== 'empty') {
      if (tag.kind === 'open') textFrom = tag.end
      else if (textFrom >= 0) parts.push(shown.slice(textFrom, tag.start))
    } else if (tag.name === 'p' && tag.kind === 'close') parts.push(' ')
  }
  return notes
}

function plainText(parts: readonly string[]): string {
  const text = parts.join('').replace(/\s+/g, ' ').trim().slice(0, LONGEST_NOTE)
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
