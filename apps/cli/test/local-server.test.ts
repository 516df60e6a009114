import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serveLocally } from '../src/dashboard/local-server.ts'
import { serveFolder } from '../src/dashboard/serve-folder.ts'

const PAGE = '<!doctype html><title>here</title>'
const hasV6 = Object.values(networkInterfaces()).some(all => all?.some(({ address }) => address === '::1'))
let root = ''
let serving: Serving

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'papi-served-'))
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
  serving = await serveFolder(dist, 0)
})
afterAll(async () => {
  await serving?.stop()
  rmSync(root, { recursive: true })
})

interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Sends bytes as they are, and reads until the server has said all or closes. */
async function exchange(bytes: string, { port } = serving, host = '127.0.0.1'): Promise<Reply | null> {
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

const get = (target: string, ...fields: string[]) =>
  exchange(
    [
      `GET ${target} HTTP/1.1`,
      `Host: localhost:${serving.port}`,
      'Connection: close',
      ...fields,
      '',
      '',
    ].join('\r\n'),
  )
const named = (host: string, target = '/') =>
  exchange(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)

describe('the host asked for', () => {
  it.each(['localhost:PORT', '127.0.0.1:PORT', '[::1]:PORT', 'LocalHost:PORT'])(
    '%s is this machine',
    async host => {
      const reply = await named(host.replace('PORT', `${serving.port}`))
      expect([reply?.status, reply?.body]).toEqual([200, PAGE])
    },
  )

  it.each([
    'rebound.example:PORT',
    'rebound.example',
    'localhost',
    'localhost:1',
    'localhost.rebound.example:PORT',
    'rebound-localhost:PORT',
    'localhost.:PORT',
    '192.168.1.10:PORT',
    '0.0.0.0:PORT',
    '[::ffff:127.0.0.1]:PORT',
    '[::]:PORT',
  ])('%s is another one, and told where this one is', async host => {
    const reply = await named(host.replace('PORT', `${serving.port}`))
    expect([reply?.status, reply?.body]).toEqual([421, `${serving.url}\n`])
  })

  it.each(['', 'localhost:PORT@rebound.example', 'a b', 'localhost:PORT/..', 'local\xadhost:PORT', '[::1'])(
    '"%s" is none',
    async host => {
      expect((await named(host.replace('PORT', `${serving.port}`)))?.status).toBe(400)
    },
  )

  it('is that of an address given whole, whatever the header says', async () => {
    const own = `localhost:${serving.port}`
    expect((await named('rebound.example', `http://${own}/charts.html`))?.status).toBe(200)
    expect((await named(own, 'http://rebound.example/charts.html'))?.status).toBe(421)
    expect((await named(own, `http://${own}@rebound.example/`))?.status).toBe(400)
    expect((await named(own, `ftp://${own}/`))?.status).toBe(400)
  })

  it('is not left out, nor said twice', async () => {
    expect((await exchange('GET / HTTP/1.0\r\n\r\n'))?.status).toBe(400)
    expect((await exchange('GET / HTTP/1.1\r\nConnection: close\r\n\r\n'))?.status).toBe(400)
    const twice = await named(`rebound.example\r\nHost: localhost:${serving.port}`)
    expect(twice?.status).not.toBe(200)
  })
})

describe('the folder', () => {
  it.each([
    '/',
    '/?province=son-la',
    '/charts.html',
    '/charts',
    '/sub/',
    '/sub',
    '/t%E1%BB%89nh.json',
    '/./charts.html',
  ])('has %s', async target => {
    expect((await get(target))?.status).toBe(200)
  })

  it.each([
    '/../secret.txt',
    '/sub/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%252fsecret.txt',
    '/../dist-of-others/secret.txt',
    '/%00',
    '/charts.html%00.js',
    '/%c0%ae%c0%ae/secret.txt',
    '/%',
    '//etc/passwd',
    '/C:/Windows/win.ini',
    '/assets',
    '/assets/',
    '/charts.html/',
    `/${'a'.repeat(5000)}`,
    `/${'a/'.repeat(5000)}`,
    `/${'../'.repeat(5000)}etc/passwd`,
  ])('has no %s', async target => {
    const reply = await get(target)
    expect([reply?.status, reply?.body]).toEqual([404, 'not found\n'])
  })

  it.each(['/out.txt', '/up/secret.txt', '/up'])('is not left through the link %s', async target => {
    const reply = await get(target)
    expect([reply?.status, reply?.body]).toEqual([404, 'not found\n'])
  })

  it('is not left through a packed form of one of its files', async () => {
    expect((await get('/plain.txt', 'Accept-Encoding: gzip'))?.body).toBe('plain')
  })

  it('may be a link itself, and have links within', async () => {
    expect((await get('/also-charts.html'))?.body).toBe(PAGE)
    const linked = await serveFolder(join(root, 'linked-dist'), 0)
    expect(await (await fetch(`${linked.url}charts.html`)).text()).toBe(PAGE)
    await linked.stop()
  })

  it('may be built anew or vanish while it is served', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'papi-rebuilt-'))
    const served = await serveFolder(folder, 0)
    const asked = async () => (await fetch(`${served.url}index.html`)).status
    expect(await asked()).toBe(404)
    writeFileSync(join(folder, 'index.html'), PAGE)
    const before = await fetch(served.url)
    // As large as before: the names of scripts in it have one length.
    writeFileSync(join(folder, 'index.html'), PAGE.replace('here', 'gone'))
    const headers = { 'if-none-match': before.headers.get('etag') ?? '' }
    expect(await (await fetch(served.url, { headers })).text()).toContain('gone')
    rmSync(folder, { recursive: true })
    expect(await asked()).toBe(404)
    await served.stop()
  })
})

describe('requests', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s is refused',
    async method => {
      const reply = await exchange(
        `${method} / HTTP/1.1\r\nHost: localhost:${serving.port}\r\nConnection: close\r\n\r\n`,
      )
      expect([reply?.status, reply?.headers.allow]).toEqual([405, 'GET, HEAD'])
    },
  )

  it.each([
    ['CONNECT elsewhere.example:443 HTTP/1.1', null],
    ['BREW / HTTP/1.1', 400],
    ['GET * HTTP/1.1', 400],
    ['GET charts.html HTTP/1.1', 400],
    ['GET / HTTP/9.9', 400],
    ['\x16\x03\x01\x02', 400],
  ])('%j is none, and the server stands', async (line, status) => {
    const reply = await exchange(`${line}\r\nHost: localhost:${serving.port}\r\nConnection: close\r\n\r\n`)
    expect(reply?.status ?? null).toBe(status)
    expect((await get('/'))?.status).toBe(200)
  })

  it('HEAD has the headers of GET and no body', async () => {
    const head = await exchange(
      `HEAD /charts.html HTTP/1.1\r\nHost: localhost:${serving.port}\r\nConnection: close\r\n\r\n`,
    )
    const whole = await get('/charts.html')
    const { date: _, ...headers } = head?.headers ?? {}
    expect(whole?.headers).toMatchObject(headers)
    expect([head?.status, head?.headers['content-length'], head?.body]).toEqual([200, `${PAGE.length}`, ''])
  })

  it('headers that are too large are refused, and the server stands', async () => {
    const reply = await get('/', `X-Large: ${'a'.repeat(1 << 20)}`)
    expect(reply?.status ?? 431).toBe(431)
    expect((await get('/'))?.status).toBe(200)
  })

  it.each(['bytes=0-0', 'bytes=5-1', 'bytes=99999-', `bytes=${'0-1,'.repeat(1000)}`])(
    'range %s gives the whole',
    async range => {
      const reply = await get('/', `Range: ${range}`)
      expect([reply?.status, reply?.body]).toEqual([200, PAGE])
    },
  )

  it('with a body leave nothing behind for the next on the line', async () => {
    const inner = `GET /secret HTTP/1.1\r\nHost: localhost:${serving.port}\r\n\r\n`
    const reply = await exchange(
      `GET / HTTP/1.1\r\nHost: localhost:${serving.port}\r\nContent-Length: ${inner.length}\r\n\r\n${inner}`,
    )
    expect([reply?.status, reply?.body]).toEqual([200, PAGE])
  })
})

describe('headers', () => {
  it('let other sites take charts, and nothing else', async () => {
    const page = (await get('/charts.html'))?.headers ?? {}
    expect(page['content-security-policy']).toMatch(/frame-ancestors 'self'$/)
    expect(page['content-security-policy']).not.toContain('unsafe')
    expect(page['cross-origin-resource-policy']).toBe('same-origin')
    expect(page['cross-origin-opener-policy']).toBe('same-origin')
    expect(page['referrer-policy']).toBe('no-referrer')
    expect(page['x-content-type-options']).toBe('nosniff')
    expect(page['access-control-allow-origin']).toBeUndefined()
    const script = (await get('/papi-chart.js'))?.headers ?? {}
    expect(script['cross-origin-resource-policy']).toBe('cross-origin')
    expect(script['access-control-allow-origin']).toBe('*')
    for (const target of ['/chart.html', '/chart']) {
      const frame = (await get(target))?.headers ?? {}
      expect(frame['content-security-policy']).toMatch(/frame-ancestors \*$/)
      expect(frame['cross-origin-resource-policy']).toBe('cross-origin')
    }
  })
})

describe('both addresses of this machine', () => {
  it.skipIf(!hasV6)('are served', async () => {
    const asked = `GET / HTTP/1.1\r\nHost: localhost:${serving.port}\r\nConnection: close\r\n\r\n`
    expect((await exchange(asked, serving, '::1'))?.status).toBe(200)
    expect((await exchange(asked, serving, '127.0.0.1'))?.status).toBe(200)
  })

  it.skipIf(!hasV6)('are both free, or the port is taken', async () => {
    for (const host of ['::1', '127.0.0.1']) {
      const other = createServer().listen({ port: 0, host, ipv6Only: true })
      await once(other, 'listening')
      const { port } = other.address() as AddressInfo
      await expect(serveLocally((_, response) => void response.end(), port)).rejects.toMatchObject({
        code: 'EADDRINUSE',
      })
      other.close()
      await once(other, 'close')
      const freed = await serveLocally((_, response) => void response.end(), port)
      expect(freed.port).toBe(port)
      await freed.stop()
    }
  })
})

it('an answer that fails is no end of the server', async () => {
  const failing = await serveLocally(() => {
    throw new Error('unforeseen')
  }, 0)
  for (const _ of [1, 2]) {
    const reply = await exchange(
      `GET / HTTP/1.1\r\nHost: localhost:${failing.port}\r\nConnection: close\r\n\r\n`,
      failing,
    )
    expect([reply?.status, reply?.body]).toEqual([500, 'internal error\n'])
  }
  await failing.stop()
})
