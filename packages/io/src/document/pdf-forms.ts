import { DocumentError } from './document-error.ts'
import { latin1 } from './document-format.ts'

/** A document draws a form some times on a page; a form that draws forms that draw forms multiplies. */
const MOST_DRAWINGS = 200_000
/** Letters of content that are gone through, each as often as it is drawn: a page has some ten thousand. */
const MOST_LETTERS = 400e6
/** Streams longer than this, unpacked, are looked at only so far. */
const LONGEST = 4_000_000

/** What drawing something comes to. */
interface Cost {
  readonly drawings: number
  readonly letters: number
}

interface Content {
  /** By name in its resources, the number of the object it draws. */
  readonly names: ReadonlyMap<string, number>
  /** How often it draws each name. */
  readonly draws: ReadonlyMap<string, number>
  readonly letters: number
}

/** Where an object begins behind its number, its stream, and its end. */
interface Place {
  readonly start: number
  readonly stream: number
  readonly end: number
}

const ONCE: Cost = { drawings: 1, letters: 0 }
const NAMED = /\/([^\s/<>[\]()]{1,80})\s{1,9}(\d{1,9})\s{1,9}\d{1,5}\s{1,9}R\b/g

/**
 * Bounds how many drawings the forms of a PDF come to, before it is read: each may draw others many times, and ten levels
 * of ten are more than any machine draws. What counts is how often something is drawn, on all pages together.
 *
 * @throws {DocumentError} `malformed`
 */
export async function boundForms(file: string, bytes: Uint8Array): Promise<void> {
  const text = latin1(bytes)
  if (!/\/Subtype\s{0,9}\/Form\b/.test(text)) return
  const { unzlibSync } = await import('fflate')
  const objects = placesIn(text)
  const [forms, pages] = [new Map<number, Content>(), new Map<number, Content>()]
  for (const [number, { start, stream }] of objects) {
    if (stream < 0) continue
    const dictionary = text.slice(start, Math.min(stream, start + 50_000))
    const isForm = /\/Subtype\s{0,9}\/Form\b/.test(dictionary)
    // Pictures and files draw nothing.
    if (!isForm && /\/(?:Subtype|Type)\s{0,9}\//.test(dictionary)) continue
    const content = contentAt(stream, dictionary)
    const names = isForm ? namesIn(dictionary, text, objects) : new Map<string, number>()
    ;(isForm ? forms : pages).set(number, { names, draws: drawsIn(content), letters: content.length })
  }
  const known = new Map<number, Cost>()
  const costOf = (number: number) => drawingsOf(number, forms, known, 0)
  for (const number of forms.keys()) refuseBeyond(costOf(number))
  // What a page calls its forms stands elsewhere: the dearest one of the name is taken.
  const dearest = new Map<string, Cost>()
  for (const [, name = '', number] of text.matchAll(NAMED)) {
    if (!forms.has(Number(number))) continue
    const [cost, before] = [costOf(Number(number)), dearest.get(name)]
    if (!before || cost.drawings + cost.letters > before.drawings + before.letters) dearest.set(name, cost)
  }
  const uses = new Map<number, number>()
  for (const [, number] of text.matchAll(/(?<!\d)(\d{1,9})\s{1,9}\d{1,5}\s{1,9}R\b/g))
    uses.set(Number(number), (uses.get(Number(number)) ?? 0) + 1)
  let [drawings, letters] = [0, 0]
  for (const [number, content] of pages) {
    const times = Math.max(1, uses.get(number) ?? 0)
    const own = sumOf(content, name => dearest.get(name))
    drawings += times * own.drawings
    letters += times * own.letters
    refuseBeyond({ drawings, letters })
  }

  function refuseBeyond({ drawings, letters }: Cost): void {
    if (drawings > MOST_DRAWINGS || letters > MOST_LETTERS)
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

/** The objects of a file by their numbers; what is looked for behind each is looked for once. */
function placesIn(text: string): Map<number, Place> {
  const places = new Map<number, Place>()
  let [stream, end] = [-1, -1]
  for (const { 1: number, index, 0: opening } of text.matchAll(
    /(?:^|[\r\n\s])(\d{1,9})\s{1,3}\d{1,5}\s{1,3}obj\b/g,
  )) {
    const start = index + opening.length
    if (stream < start) stream = orEnd(text, text.indexOf('stream', start))
    if (end < start) end = orEnd(text, text.indexOf('endobj', start))
    places.set(Number(number), { start, stream: stream < end ? stream : -1, end })
  }
  return places
}

function orEnd(text: string, at: number): number {
  return at < 0 ? text.length : at
}

/** What drawing a form comes to, itself counted; what goes round in circles is drawn once. */
function drawingsOf(
  number: number,
  forms: ReadonlyMap<number, Content>,
  known: Map<number, Cost>,
  depth: number,
): Cost {
  const found = known.get(number)
  if (found !== undefined) return found
  const form = forms.get(number)
  if (!form || depth > 100) return ONCE
  known.set(number, ONCE)
  const inner = sumOf(form, name => {
    const drawn = form.names.get(name)
    return drawn !== undefined && forms.has(drawn) ? drawingsOf(drawn, forms, known, depth + 1) : undefined
  })
  const cost = { drawings: 1 + inner.drawings, letters: inner.letters }
  known.set(number, cost)
  return cost
}

/** What going through a content once comes to: its letters, and all that it draws. */
function sumOf({ draws, letters }: Content, costOf: (name: string) => Cost | undefined): Cost {
  let sum = { drawings: 0, letters }
  for (const [name, times] of draws) {
    const cost = costOf(name)
    if (cost)
      sum = { drawings: sum.drawings + times * cost.drawings, letters: sum.letters + times * cost.letters }
  }
  return sum
}

/** The objects a form names: in its dictionary, or in the resources that it refers to. */
function namesIn(dictionary: string, text: string, objects: ReadonlyMap<number, Place>): Map<string, number> {
  const names = new Map<string, number>()
  const add = (some: string) => {
    for (const [, name = '', number] of some.matchAll(NAMED)) names.set(name, Number(number))
  }
  add(dictionary)
  // Resources and the list of forms may be objects of their own.
  let referred = [names.get('Resources'), names.get('XObject')]
  for (let steps = 0; steps < 2 && referred.some(number => number !== undefined); steps++) {
    for (const number of referred) {
      const place = number === undefined ? undefined : objects.get(number)
      if (place) add(text.slice(place.start, Math.min(place.start + 20_000, place.end)))
    }
    referred = [names.get('XObject')]
  }
  return names
}

function drawsIn(content: string): Map<string, number> {
  const draws = new Map<string, number>()
  for (const [, name = ''] of content.matchAll(/\/([^\s/<>[\]()]{1,80})\s{1,9}Do\b/g))
    draws.set(name, (draws.get(name) ?? 0) + 1)
  return draws
}
