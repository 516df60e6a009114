import { DocumentError } from './document-error.ts'
import { latin1 } from './document-format.ts'

/** A document draws a form some times on a page; a form that draws forms that draw forms multiplies. */
const MOST_DRAWINGS = 200_000
/** Streams longer than this, unpacked, are looked at only so far. */
const LONGEST = 4_000_000

interface Form {
  /** By name in its resources, the number of the object it draws. */
  readonly names: ReadonlyMap<string, number>
  /** How often it draws each name. */
  readonly draws: ReadonlyMap<string, number>
}

/**
 * Bounds how many drawings the forms of a PDF come to, before it is read: each may draw others many times, and ten levels
 * of ten are more than any machine draws.
 *
 * @throws {DocumentError} `malformed`
 */
export async function boundForms(file: string, bytes: Uint8Array): Promise<void> {
  const text = latin1(bytes)
  if (!/\/Subtype\s{0,9}\/Form\b/.test(text)) return
  const { unzlibSync } = await import('fflate')
  const forms = new Map<number, Form>()
  for (const { 1: number, index, 0: opening } of text.matchAll(
    /(?:^|[\r\n\s])(\d{1,9})\s{1,3}\d{1,5}\s{1,3}obj\b/g,
  )) {
    const start = index + opening.length
    const end = text.indexOf('endobj', start)
    const stream = text.indexOf('stream', start)
    if (stream < 0 || (end >= 0 && stream > end)) continue
    const dictionary = text.slice(start, Math.min(stream, start + 50_000))
    if (!/\/Subtype\s{0,9}\/Form\b/.test(dictionary)) continue
    forms.set(Number(number), {
      names: namesIn(dictionary, text),
      draws: drawsIn(contentAt(stream, dictionary)),
    })
  }
  const known = new Map<number, number>()
  for (const number of forms.keys()) {
    if (drawingsOf(number, forms, known, 0) > MOST_DRAWINGS)
      throw new DocumentError(file, { code: 'malformed', what: 'nesting' })
  }

  /** What a stream holds, unpacked; nothing where it is packed in another way. */
  function contentAt(stream: number, dictionary: string): string {
    const line = text.indexOf('\n', stream)
    const from = line >= 0 && line < stream + 20 ? line + 1 : stream + 7
    const end = text.indexOf('endstream', from)
    const to = Math.min(end < 0 ? bytes.length : end, from + LONGEST)
    if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary)) return text.slice(from, to)
    try {
      // Streams were bounded before.
      return latin1(unzlibSync(bytes.subarray(from, to)).subarray(0, LONGEST))
    } catch {
      return ''
    }
  }
}

/** Drawings that drawing a form comes to, itself counted; what goes round in circles is drawn once. */
function drawingsOf(
  number: number,
  forms: ReadonlyMap<number, Form>,
  known: Map<number, number>,
  depth: number,
): number {
  const found = known.get(number)
  if (found !== undefined) return found
  const form = forms.get(number)
  if (!form || depth > 100) return 1
  known.set(number, 1)
  let drawings = 1
  for (const [name, times] of form.draws) {
    const drawn = form.names.get(name)
    if (drawn !== undefined && forms.has(drawn))
      drawings += times * drawingsOf(drawn, forms, known, depth + 1)
    if (drawings > MOST_DRAWINGS) break
  }
  known.set(number, drawings)
  return drawings
}

/** The objects a form names: in its dictionary, or in the resources that it refers to. */
function namesIn(dictionary: string, text: string): Map<string, number> {
  const names = new Map<string, number>()
  const add = (some: string) => {
    for (const [, name = '', number] of some.matchAll(
      /\/([^\s/<>[\]()]{1,80})\s{1,9}(\d{1,9})\s{1,9}\d{1,5}\s{1,9}R\b/g,
    ))
      names.set(name, Number(number))
  }
  add(dictionary)
  // Resources and the list of forms may be objects of their own.
  let referred = [names.get('Resources'), names.get('XObject')]
  for (let steps = 0; steps < 2 && referred.some(number => number !== undefined); steps++) {
    for (const number of referred) {
      if (number === undefined) continue
      const at = text.search(new RegExp(`(?:^|\\s)${number}\\s{1,3}\\d{1,5}\\s{1,3}obj\\b`))
      if (at >= 0) add(text.slice(at, Math.min(at + 20_000, endOf(text, at))))
    }
    referred = [names.get('XObject')]
  }
  return names
}

function endOf(text: string, at: number): number {
  const end = text.indexOf('endobj', at)
  return end < 0 ? text.length : end
}

function drawsIn(content: string): Map<string, number> {
  const draws = new Map<string, number>()
  for (const [, name = ''] of content.matchAll(/\/([^\s/<>[\]()]{1,80})\s{1,9}Do\b/g))
    draws.set(name, (draws.get(name) ?? 0) + 1)
  return draws
}
