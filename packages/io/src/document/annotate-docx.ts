import { DocumentError } from './document-error.ts'
import { DOCUMENT_LIMITS, type DocumentLimits } from './document-limits.ts'
import { refuseDocx, unpackWhole } from './docx-parts.ts'
import { paragraphRuns } from './docx-runs.ts'
import { type Remark, RemarkFinder } from './remark-place.ts'
import { escapeXml } from './xml-tag.ts'

/** A document with remarks in it. */
export interface Annotated {
  readonly bytes: Uint8Array
  /** How many remarks were placed. */
  readonly placed: number
  /** Remarks whose words could not be found in the document. */
  readonly unplaced: readonly Remark[]
}

export interface AnnotateOptions {
  /** Who remarks, as Word shows it. */
  readonly author: string
  readonly limits?: DocumentLimits
}

const COMMENTS = 'word/comments.xml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
/** The archive's times; the clock is not asked, so that the same remarks give the same bytes. */
const TIME = new Date(1980, 0, 1)

/**
 * The same DOCX with Word comments. Nothing else is touched: the body gets the marks of where each comment begins and
 * ends, around the runs that hold its figure; every other part keeps its bytes.
 *
 * @throws {DocumentError} `malformed`, `unsupported-format`, `unpacks-too-large`, `too-large`
 * @example
 * const remark = { quote: 'tổng điểm đạt 45,81 điểm', figure: '45,81', text: 'Theo điểm công bố: 45,1864.' }
 * const told = await annotateDocx('a.docx', new Uint8Array(9), [remark], { author: 'PAPI' }).catch(error => error.code)
 * told // => 'malformed'
 */
export async function annotateDocx(
  file: string,
  bytes: Uint8Array,
  remarks: readonly Remark[],
  { author, limits = DOCUMENT_LIMITS }: AnnotateOptions,
): Promise<Annotated> {
  const { zipSync } = await import('fflate')
  const parts = await unpackWhole(file, bytes, limits)
  const name = [...parts.keys()].find(part => /^word\/document\d*\.xml$/i.test(part))
  if (name === undefined) return refuseDocx(file)
  const body = textOf(parts, name)
  const prefix = /<([A-Za-z_][\w.-]{0,40}:)?document(?=[\s>])/.exec(body)?.[1] ?? ''
  const finder = new RemarkFinder(paragraphRuns(body))
  const first =
    1 + Math.max(-1, ...[...(textOf(parts, COMMENTS) + body).matchAll(ID)].map(([, id]) => Number(id)))
  const placed: { id: number; remark: Remark; start: number; end: number }[] = []
  const unplaced: Remark[] = []
  for (const remark of remarks) {
    const place = finder.find(remark)
    if (place)
      placed.push({ id: first + placed.length, remark, start: place.first.start, end: place.last.end })
    else unplaced.push(remark)
  }
  if (placed.length > 0) {
    parts.set(name, encoded(withMarks(body, placed, prefix)))
    parts.set(COMMENTS, encoded(withComments(textOf(parts, COMMENTS), placed, author)))
    declare(parts, name)
  }
  const packed = zipSync(Object.fromEntries(parts), { mtime: TIME })
  return { bytes: packed, placed: placed.length, unplaced }
}

/** Ids of comments that are there already, in their part and in the body. */
const ID =
  /<(?:[\w.-]{1,40}:)?comment(?:RangeStart|Reference)?\s(?:[^<>]{0,400}\s)?[\w.-]{0,40}:?id="(\d{1,9})"/g

function withMarks(
  body: string,
  placed: readonly { id: number; start: number; end: number }[],
  p: string,
): string {
  const marks = placed.flatMap(({ id, start, end }) => [
    { at: start, order: 1, xml: `<${p}commentRangeStart ${p}id="${id}"/>` },
    {
      at: end,
      order: 0,
      xml: `<${p}commentRangeEnd ${p}id="${id}"/><${p}r><${p}commentReference ${p}id="${id}"/></${p}r>`,
    },
  ])
  let text = ''
  let from = 0
  for (const { at, xml } of marks.sort((a, b) => a.at - b.at || a.order - b.order)) {
    text += body.slice(from, at) + xml
    from = at
  }
  return text + body.slice(from)
}

function withComments(
  part: string,
  placed: readonly { id: number; remark: Remark }[],
  author: string,
): string {
  const name = escapeXml(author).replaceAll('"', '&quot;')
  const initials = escapeXml(
    author
      .match(/\p{Lu}/gu)
      ?.slice(0, 3)
      .join('') ?? 'P',
  )
  const added = placed
    .map(
      ({ id, remark }) =>
        `<w:comment xmlns:w="${MAIN}" w:id="${id}" w:author="${name}" w:initials="${initials}"><w:p><w:r><w:t xml:space="preserve">${escapeXml(clean(remark.text))}</w:t></w:r></w:p></w:comment>`,
    )
    .join('')
  const end = part.lastIndexOf('</')
  if (end > 0) return part.slice(0, end) + added + part.slice(end)
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${MAIN}">${added}</w:comments>`
}

/** Says in the package that there is a part of comments, where it is not said yet. */
function declare(parts: Map<string, Uint8Array>, body: string): void {
  const types = textOf(parts, '[Content_Types].xml')
  if (!types.includes('/word/comments.xml'))
    parts.set(
      '[Content_Types].xml',
      encoded(
        before(types, '</Types>', `<Override PartName="/${COMMENTS}" ContentType="${COMMENTS_TYPE}"/>`),
      ),
    )
  const folder = body.lastIndexOf('/') + 1
  const path = `${body.slice(0, folder)}_rels/${body.slice(folder)}.rels`
  const relations =
    textOf(parts, path) ||
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}"></Relationships>`
  if (relations.includes(`${OFFICE}/comments"`)) return
  let id = 'rIdPapiComments'
  while (relations.includes(`"${id}"`)) id += '1'
  const relation = `<Relationship Id="${id}" Type="${OFFICE}/comments" Target="comments.xml"/>`
  const opened = relations.replace(/<Relationships([^<>]*)\/>/, '<Relationships$1></Relationships>')
  parts.set(path, encoded(before(opened, '</Relationships>', relation)))
}

function before(text: string, tag: string, added: string): string {
  const at = text.lastIndexOf(tag)
  if (at < 0) throw new DocumentError('docx', { code: 'malformed', what: 'docx' })
  return text.slice(0, at) + added + text.slice(at)
}

/** XML allows no control characters. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
}

function textOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(parts.get(name) ?? new Uint8Array(0))
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
