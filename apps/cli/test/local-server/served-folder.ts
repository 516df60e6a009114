import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll } from 'vitest'
import type { Serving } from '../../src/dashboard/local-server.ts'
import { serveFolder } from '../../src/dashboard/serve-folder.ts'

export const PAGE = '<!doctype html><title>here</title>'

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Serves a folder of pages, scripts and links while the tests of the file that asks for it run. */
export function servedFolder() {
  let root = ''
  let serving: Serving
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'papi-served-'))
    serving = await serveFolder(fill(root), 0)
  })
  afterAll(async () => {
    await serving?.stop()
    rmSync(root, { recursive: true })
  })
  const send = (bytes: string) => exchange(bytes, serving.port)
  return {
    port: () => serving.port,
    url: () => serving.url,
    /** A way to the folder that is a link. */
    linked: () => join(root, 'linked-dist'),
    send,
    get: (target: string, ...fields: string[]) =>
      send(
        [
          `GET ${target} HTTP/1.1`,
          `Host: localhost:${serving.port}`,
          'Connection: close',
          ...fields,
          '',
          '',
        ].join('\r\n'),
      ),
    named: (host: string, target = '/') =>
      send(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
  }
}

/** Makes the folder to serve, beside secrets that must not be. */
function fill(root: string): string {
  const dist = join(root, 'dist')
  for (const folder of [dist, `${dist}/assets`, `${dist}/sub`, `${root}/dist-of-others`]) mkdirSync(folder)
  writeFileSync(join(root, 'secret.txt'), 'secret')
  writeFileSync(join(root, 'dist-of-others/secret.txt'), 'secret')
  for (const page of ['index.html', 'charts.html', 'chart.html', 'sub/index.html']) {
    writeFileSync(join(dist, page), PAGE)
  }
  writeFileSync(join(dist, 'assets/a-1.js'), 'let a')
  writeFileSync(join(dist, 'papi-chart.js'), 'let chart')
  writeFileSync(join(dist, 'tỉnh.json'), '[]')
  symlinkSync(join(root, 'secret.txt'), join(dist, 'out.txt'))
  symlinkSync(root, join(dist, 'up'))
  // A packed form that leads elsewhere, of a file that does not.
  writeFileSync(join(dist, 'plain.txt'), 'plain')
  writeFileSync(join(root, 'secret.gz'), gzipSync('secret'))
  symlinkSync(join(root, 'secret.gz'), join(dist, 'plain.txt.gz'))
  symlinkSync(join(dist, 'charts.html'), join(dist, 'also-charts.html'))
  symlinkSync(dist, join(root, 'linked-dist'))
  return dist
}

/** Sends bytes as they are, and reads until the server has said all or closes. */
export async function exchange(bytes: string, port: number, host = '127.0.0.1'): Promise<Reply | null> {
  const socket = connect({ port, host })
  const pieces: Buffer[] = []
  socket.on('data', piece => pieces.push(piece))
  socket.on('error', () => {})
  socket.write(bytes, 'latin1')
  await once(socket, 'close')
  const text = Buffer.concat(pieces).toString('utf8')
  if (text === '') return null
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [line = '', ...fields] = head.split('\r\n')
  const headers = fields.map(field => {
    const at = field.indexOf(': ')
    return [field.slice(0, at).toLowerCase(), field.slice(at + 2)] as const
  })
  return {
    status: Number(line.split(' ')[1]),
    headers: Object.fromEntries(headers),
    body: rest.join('\r\n\r\n'),
  }
}
