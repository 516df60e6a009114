import { createServer, type Server } from 'node:http'
import sirv from 'sirv'

/** Only this machine can reach the dashboard. */
const HOST = '127.0.0.1'
const YEAR_IN_SECONDS = 31_536_000

/** Styles may be inline because charts carry theirs; scripts may not. */
const SECURITY_HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
}

/** What other sites take from here: published scores, the scripts that draw them, and the page of one chart for frames. */
const FOR_OTHERS = /^\/papi-(chart(-all)?\.js|data\.json)$/
const FOR_FRAMES = /^\/chart\.html$/

/** A running server. */
export interface Serving {
  readonly port: number
  stop(): Promise<void>
}

/**
 * Serves a folder of built files on this machine: precompressed ones where the browser takes them, with ETags, and
 * `/assets/` for ever, as names there carry a hash of the content.
 *
 * @param port 0 for any free one
 * @throws the error of `listen`, e.g. with code EADDRINUSE
 * @example
 * const serving = await serveFolder('dist', 4173)
 * await serving.stop()
 */
export async function serveFolder(folder: string, port: number): Promise<Serving> {
  // `dev` looks each file up when it is asked for, so that a rebuild while serving neither breaks nor hides anything.
  const files = sirv(folder, { dev: true, etag: true, gzip: true, brotli: true })
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    const path = request.url?.split('?')[0] ?? ''
    if (FOR_OTHERS.test(path)) response.setHeader('Access-Control-Allow-Origin', '*')
    if (FOR_FRAMES.test(path)) {
      const policy = SECURITY_HEADERS['Content-Security-Policy']
      response.setHeader(
        'Content-Security-Policy',
        policy.replace("frame-ancestors 'self'", 'frame-ancestors *'),
      )
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    if (request.url?.startsWith('/assets/')) {
      response.setHeader('Cache-Control', `public,max-age=${YEAR_IN_SECONDS},immutable`)
    }
    // Nothing here is worth asking for in parts, and sirv 3.0.2 throws on a range that ends before it starts.
    delete request.headers.range
    files(request, response, () => {
      response.removeHeader('Cache-Control')
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found\n')
    })
  })
  await listen(server, port)
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
