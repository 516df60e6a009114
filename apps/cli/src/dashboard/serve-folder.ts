import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, sep } from 'node:path'
import { lookup } from 'mrmime'
import { refuse, type Serving, serveLocally } from './local-server.ts'
import { oEmbedAnswer, oEmbedLink } from './o-embed-answer.ts'

const YEAR_IN_SECONDS = 31_536_000

/** Nothing from elsewhere, and neither script nor style in the page itself. */
const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

const HEADERS = {
  'Content-Security-Policy': POLICY,
  // Pages name the province and the plan that somebody looks at; other sites need not learn of it.
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** What other sites take from here: published scores, the scripts that draw them, where to ask how they are shown, and the page of one chart for frames. */
const FOR_OTHERS = /^\/(oembed|papi-((chart(-all|-en)?|workbook)\.js|data\.json))$/
const FOR_FRAMES = /^\/chart(\.html)?$/

/** Forms of a file that lie packed beside it, the smallest first: ending, and name in the headers. */
const PACKED = [
  ['.br', 'br'],
  ['.gz', 'gzip'],
] as const

/** A file to send. */
interface Found {
  readonly bytes: Buffer
  readonly type: string
  readonly encoding: string | null
  readonly etag: string
}

/**
 * Serves a folder of built files on this machine: packed ones where the browser takes them, with ETags, and `/assets/` for
 * ever, as names there carry a hash of the content. Files are looked up when they are asked for and read whole, so that a
 * rebuild while serving neither breaks nor hides anything. Nothing outside the folder is served, not through links either.
 *
 * @param port 0 for any free one
 * @throws the error of `listen`, e.g. with code EADDRINUSE
 * @example
 * const serving = await serveFolder('dist', 4173)
 * await serving.stop()
 */
export async function serveFolder(folder: string, port: number): Promise<Serving> {
  const answerOEmbed = oEmbedAnswer(folder)
  return serveLocally(async (request, response, target) => {
    const { pathname } = target
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    if (FOR_OTHERS.test(pathname)) response.setHeader('Access-Control-Allow-Origin', '*')
    if (FOR_FRAMES.test(pathname)) {
      response.setHeader(
        'Content-Security-Policy',
        POLICY.replace("frame-ancestors 'self'", 'frame-ancestors *'),
      )
    }
    if (FOR_OTHERS.test(pathname) || FOR_FRAMES.test(pathname)) {
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    }
    if (pathname === '/oembed') return answerOEmbed(request, response, target)
    const link = oEmbedLink(target)
    // What is put into a page has to be put into it as it is.
    const found = await fileFor(folder, pathname, link === null ? encodingsOf(request) : new Set())
    if (found === null) return refuse(response, 404, 'not found')
    send(request, response, pathname, link === null ? found : withInHead(found, link))
  }, port)
}

/** Sends a file whole, also to whoever asks for a part, or tells the browser that it has it. */
function send(request: IncomingMessage, response: ServerResponse, pathname: string, found: Found): void {
  response.setHeader('ETag', found.etag)
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader(
    'Cache-Control',
    pathname.startsWith('/assets/') ? `public,max-age=${YEAR_IN_SECONDS},immutable` : 'no-cache',
  )
  if (request.headers['if-none-match'] === found.etag) {
    response.writeHead(304).end()
    return
  }
  if (found.encoding !== null) response.setHeader('Content-Encoding', found.encoding)
  response.writeHead(200, { 'Content-Type': found.type, 'Content-Length': found.bytes.length })
  response.end(request.method === 'HEAD' ? undefined : found.bytes)
}

/** The file of an address: itself, the index of a folder, or a page named without its ending. */
async function fileFor(
  folder: string,
  pathname: string,
  accepted: ReadonlySet<string>,
): Promise<Found | null> {
  const path = decoded(pathname)
  if (path === null) return null
  const names = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`, `${path}/index.html`]
  for (const name of names) {
    for (const [ending, encoding] of [...PACKED, ['', null] as const]) {
      if (encoding !== null && !accepted.has(encoding)) continue
      const file = await readInside(folder, `${name}${ending}`)
      if (file) return { ...file, encoding, type: typeOf(name) }
    }
  }
  return null
}

/** The path of an address with its %-codes read; null if they are no text, or stand for a part of a path. */
function decoded(pathname: string): string | null {
  if (/%(2f|5c|00)|\\/i.test(pathname)) return null
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

/** A regular file that really lies in the folder; null for everything else. */
async function readInside(folder: string, name: string): Promise<Pick<Found, 'bytes' | 'etag'> | null> {
  try {
    const [inside, path] = await Promise.all([realpath(folder), realpath(join(folder, name))])
    if (!path.startsWith(inside.endsWith(sep) ? inside : inside + sep)) return null
    // Anything else, such as a pipe, might be read for ever.
    if (!(await stat(path)).isFile()) return null
    const bytes = await readFile(path)
    // Of the content: two builds of a page, which differ in the names of its scripts alone, have the same size.
    return { bytes, etag: etagOf(bytes) }
  } catch {
    // Gone, unreadable, a folder, a name that is too long: not here.
    return null
  }
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`
}

function withInHead(page: Found, markup: string): Found {
  const bytes = Buffer.from(page.bytes.toString().replace('</head>', () => `${markup}</head>`))
  return { ...page, bytes, etag: etagOf(bytes) }
}

function typeOf(name: string): string {
  const type = lookup(name) ?? 'application/octet-stream'
  return /^text\/|json|javascript|svg/.test(type) ? `${type};charset=utf-8` : type
}

/** The encodings that a browser takes. */
function encodingsOf({ headers }: IncomingMessage): ReadonlySet<string> {
  const accepted = [headers['accept-encoding'] ?? ''].flat().join(',')
  return new Set(
    accepted.split(',').flatMap(part => {
      const [name = '', weight = ''] = part.split(';').map(text => text.trim().toLowerCase())
      return /^q=0(\.0*)?$/.test(weight) ? [] : [name]
    }),
  )
}
