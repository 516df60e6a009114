import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Both addresses that browsers try for `localhost`. Nothing else reaches the server from outside this machine. */
const ADDRESSES = ['127.0.0.1', '::1'] as const
/** What a browser puts before the port where it means this machine, and no site that points its own name here. */
const NAMES = ['localhost', '127.0.0.1', '[::1]']
/** Codes of machines without IPv6, or with its localhost switched off. */
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EPROTONOSUPPORT', 'ENETUNREACH']
/** How often a port that was free at one address is sought anew if it is taken at the other. */
const TRIES = 10

/** A running server. */
export interface Serving {
  readonly port: number
  /** Where it is, as a browser is told. */
  readonly url: string
  stop(): Promise<void>
}

/** Answers a request whose target is a path, from this machine, by GET or HEAD. */
export type Answer = (request: IncomingMessage, response: ServerResponse, target: URL) => void | Promise<void>

/**
 * Serves on this machine alone, at both of its addresses: a browser on it, and no name that a site on the network lets
 * point to it (DNS rebinding). Methods that would change something are refused.
 *
 * @param port 0 for any free one
 * @throws the error of `listen`, e.g. with code EADDRINUSE
 * @example
 * const serving = await serveLocally((request, response) => { response.end('here') }, 4173)
 * serving.url // => 'http://localhost:4173/'
 * await serving.stop()
 */
export async function serveLocally(answer: Answer, port: number): Promise<Serving> {
  const servers = await listenAtBoth(answer, port, TRIES)
  const [first] = servers
  const at = first ? portOf(first) : port
  return {
    port: at,
    url: addressOf(at),
    stop: async () => {
      await Promise.all(servers.map(stop))
    },
  }
}

async function listenAtBoth(answer: Answer, port: number, tries: number): Promise<Server[]> {
  const [v4, v6] = ADDRESSES
  const servers: Server[] = []
  try {
    servers.push(await listenAt(v4, port, answer))
  } catch (error) {
    if (!NO_SUCH_ADDRESS.includes(codeOf(error))) throw error
  }
  const [first] = servers
  try {
    servers.push(await listenAt(v6, first ? portOf(first) : port, answer))
    return servers
  } catch (error) {
    if (first && NO_SUCH_ADDRESS.includes(codeOf(error))) return servers
    await Promise.all(servers.map(stop))
    // Half a localhost would lead some browsers to whoever has the other half.
    if (port !== 0 || codeOf(error) !== 'EADDRINUSE' || tries <= 1) throw error
    return listenAtBoth(answer, 0, tries - 1)
  }
}

function listenAt(address: string, port: number, answer: Answer): Promise<Server> {
  const server = createServer((request, response) => {
    gate(request, response, request.socket.localPort ?? 0, answer).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'internal error')
      else response.destroy()
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: address, ipv6Only: address === '::1' }, () => {
      server.off('error', reject)
      resolve(server)
    })
  })
}

async function gate(request: IncomingMessage, response: ServerResponse, port: number, answer: Answer) {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  // What is sent in a body is not read; the connection cannot be used on behind it.
  if (request.headers['content-length'] || request.headers['transfer-encoding']) {
    response.setHeader('Connection', 'close')
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return refuse(response, 405, 'GET, HEAD')
  }
  const target = targetOf(request)
  if (target === null) return refuse(response, 400, 'bad request')
  // The address in place of words: this server knows no language.
  if (!isOurs(target.host, port)) return refuse(response, 421, addressOf(port))
  await answer(request, response, target)
}

/** The address asked for: a path with the host of the header, or an address whole, which counts instead of it. */
function targetOf({ url = '', headers }: IncomingMessage): URL | null {
  const whole = /^http:\/\//i.test(url) ? url : null
  if (whole === null && !url.startsWith('/')) return null
  const host = headers.host ?? ''
  // A host is a name and a port; whatever else would be read as a user, or as a part of the path.
  if (whole === null && !/^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i.test(host)) return null
  try {
    // Not resolved against the host: "//elsewhere/" is a path here.
    const target = new URL(whole ?? `http://${host}${url}`)
    if (target.username || target.password) return null
    return target
  } catch {
    return null
  }
}

function isOurs(host: string, port: number): boolean {
  return NAMES.some(name => host === (port === 80 ? name : `${name}:${port}`))
}

/** Ends a request with one line of plain text. */
export function refuse(response: ServerResponse, status: number, line: string): void {
  const body = `${line}\n`
  const headers = { 'Content-Type': 'text/plain;charset=utf-8', 'Content-Length': Buffer.byteLength(body) }
  response.writeHead(status, headers).end(body)
}

function addressOf(port: number): string {
  return `http://localhost:${port}/`
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

function stop(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
