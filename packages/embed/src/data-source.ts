import { damaged, type LoadedData, readChartData } from './chart-data.ts'
import { EmbedError } from './embed-error.ts'

/** Files on their way or here, so that many charts of a page ask for one only once. */
const files = new Map<string, Promise<LoadedData>>()
/** Data blocks of pages, parsed once each. */
const blocks = new WeakMap<Element, { readonly text: string; readonly content: unknown }>()

/** Milliseconds for the data, whole. */
const PATIENCE = 120_000

const BLOCK = 'script[type="application/json"]'

/**
 * The data that an element names: the data block inside it, else what `src` says, which is "#id" for a data block
 * elsewhere in the page and else the address of a file, the only thing that is ever asked of the network.
 *
 * @throws {EmbedError} `no-data`, `unreachable-data`, `damaged-data`
 */
export async function dataOf(element: HTMLElement): Promise<LoadedData> {
  const inside = element.querySelector(`:scope > ${BLOCK}`)
  if (inside) return readBlock(inside)
  const src = element.getAttribute('src')
  if (!src) {
    throw new EmbedError(
      'no-data',
      'give src="…/papi-data.json", a data block inside it, or set its property "data"',
    )
  }
  if (!src.startsWith('#')) return readFile(new URL(src, element.baseURI).href)
  const block = element.ownerDocument.getElementById(src.slice(1))
  if (!block)
    throw new EmbedError('no-data', `no data block "${src.slice(0, 60)}" in this page; check its id`)
  return readBlock(block)
}

function readBlock(block: Element): LoadedData {
  const text = block.textContent ?? ''
  const before = blocks.get(block)
  const content = before?.text === text ? before.content : parse(text)
  blocks.set(block, { text, content })
  return readChartData(content)
}

function readFile(address: string): Promise<LoadedData> {
  const before = files.get(address)
  if (before) return before
  const reading = fetchText(address).then(text => readChartData(parse(text)))
  files.set(address, reading)
  // A broken connection may be back the next time; the charts that wait for this one get the error.
  reading.catch(() => files.delete(address))
  return reading
}

async function fetchText(address: string): Promise<string> {
  const unreachable = (why: string) =>
    new EmbedError('unreachable-data', `the data at ${address.slice(0, 120)} cannot be loaded (${why})`)
  let why = 'no connection, or the site does not allow it'
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      // Older browsers wait for ever.
      signal: AbortSignal.timeout?.(PATIENCE) ?? null,
    })
    if (response.ok) return await response.text()
    why = `the site answers ${response.status}`
  } catch {
    // Cut off on the way, or never come, is as good as no connection.
  }
  throw unreachable(why)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw damaged('no valid JSON')
  }
}
