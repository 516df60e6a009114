import { DocumentError } from './document-error.ts'
import { refuseFormat } from './document-format.ts'
import { type DocumentLimits, refuseUnpacked } from './document-limits.ts'
import { attribute, tagsOf } from './xml-tag.ts'

/** What a DOCX is read from: its XML, without pictures, embedded files, and parts whose text is left out. */
const READ = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/i
const LEFT_OUT = /^word\/(?:header|footer|comments|settings|webSettings|fontTable|people|glossary)[^/]*$/i

/**
 * Unpacks the XML parts of a DOCX. What it would unpack to is known from its directory, and bounded before anything is
 * unpacked; a part that is not what the directory says, by its size or check sum, is damaged.
 *
 * @throws {DocumentError} `unpacks-too-large`, `unsupported-format`, `malformed`
 */
export async function unpackDocx(
  file: string,
  bytes: Uint8Array,
  limits: DocumentLimits,
): Promise<Map<string, Uint8Array>> {
  const parts = await boundedParts(file, bytes, limits, name => READ.test(name) && !LEFT_OUT.test(name))
  if (lacksText(parts)) refuseDocx(file)
  return parts
}

/**
 * Unpacks every part of a DOCX, within the same bounds.
 *
 * @throws {DocumentError} `unpacks-too-large`, `unsupported-format`, `malformed`
 */
export async function unpackWhole(
  file: string,
  bytes: Uint8Array,
  limits: DocumentLimits,
): Promise<Map<string, Uint8Array>> {
  return boundedParts(file, bytes, limits, () => true)
}

async function boundedParts(
  file: string,
  bytes: Uint8Array,
  limits: DocumentLimits,
  wants: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const { openArchive } = await import('../workbook/archive.ts')
  const orDamaged = <T>(unpack: () => T): T => {
    try {
      return unpack()
    } catch {
      return refuseDocx(file)
    }
  }
  const { names, unpackedBytes, unpack } = orDamaged(() => openArchive(bytes))
  const isBomb = unpackedBytes > 1e6 && unpackedBytes > bytes.length * limits.ratio
  if (unpackedBytes > limits.unpackedBytes || isBomb) refuseUnpacked(file, limits)
  if (!names.some(name => /^word\/.+\.xml$/i.test(name))) refuseArchive(file, names)
  const parts = new Map<string, Uint8Array>()
  for (const name of names.filter(wants)) {
    const part = orDamaged(() => unpack(name))
    if (part) parts.set(name, part)
  }
  const xml = [...parts].flatMap(([name, part]) => (READ.test(name) && !LEFT_OUT.test(name) ? [part] : []))
  if (tagsIn(xml) > limits.tags)
    throw new DocumentError(file, { code: 'too-large', of: 'tags', found: null, most: limits.tags })
  return parts
}

/** Whether the document names numbers or notes that are not there: its text would be read without them. */
function lacksText(parts: ReadonlyMap<string, Uint8Array>): boolean {
  const names = new Set([...parts.keys()].map(name => name.toLowerCase()))
  const decoder = new TextDecoder()
  const rels = [...parts].flatMap(([name, part]) =>
    /^word\/_rels\//i.test(name) ? [decoder.decode(part)] : [],
  )
  for (const tag of tagsOf(rels.join(''))) {
    const target = /^(?:\/?word\/)?((?:numbering|footnotes|endnotes)\d{0,3}\.xml)$/i.exec(
      attribute(tag, 'Target') ?? '',
    )
    if (target?.[1] && !names.has(`word/${target[1].toLowerCase()}`)) return true
  }
  return false
}

/** @throws {DocumentError} `malformed` */
export function refuseDocx(file: string): never {
  throw new DocumentError(file, { code: 'malformed', what: 'docx' })
}

function refuseArchive(file: string, names: readonly string[]): never {
  if (names.some(name => /^xl\//.test(name))) refuseFormat(file, 'workbook')
  if (names.some(name => /^ppt\//.test(name))) refuseFormat(file, 'slides')
  if (names.includes('mimetype')) refuseFormat(file, 'opendocument')
  refuseFormat(file, 'archive')
}

function tagsIn(parts: Iterable<Uint8Array>): number {
  let tags = 0
  for (const part of parts) for (const byte of part) if (byte === 0x3c) tags++
  return tags
}
