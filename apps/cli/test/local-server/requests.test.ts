import { describe, expect, it } from 'vitest'
import { serveLocally } from '../../src/dashboard/local-server.ts'
import { exchange, PAGE, servedFolder } from './served-folder.ts'

const { get, port, send } = servedFolder()

describe('requests', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s is refused',
    async method => {
      const reply = await send(
        `${method} / HTTP/1.1\r\nHost: localhost:${port()}\r\nConnection: close\r\n\r\n`,
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
    const reply = await send(`${line}\r\nHost: localhost:${port()}\r\nConnection: close\r\n\r\n`)
    expect(reply?.status ?? null).toBe(status)
    expect((await get('/'))?.status).toBe(200)
  })

  it('HEAD has the headers of GET and no body', async () => {
    const head = await send(
      `HEAD /charts.html HTTP/1.1\r\nHost: localhost:${port()}\r\nConnection: close\r\n\r\n`,
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
    const inner = `GET /secret HTTP/1.1\r\nHost: localhost:${port()}\r\n\r\n`
    const reply = await send(
      `GET / HTTP/1.1\r\nHost: localhost:${port()}\r\nContent-Length: ${inner.length}\r\n\r\n${inner}`,
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

it('an answer that fails is no end of the server', async () => {
  const failing = await serveLocally(() => {
    throw new Error('unforeseen')
  }, 0)
  for (const _ of [1, 2]) {
    const reply = await exchange(
      `GET / HTTP/1.1\r\nHost: localhost:${failing.port}\r\nConnection: close\r\n\r\n`,
      failing.port,
    )
    expect([reply?.status, reply?.body]).toEqual([500, 'internal error\n'])
  }
  await failing.stop()
})
