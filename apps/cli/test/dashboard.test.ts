import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundledFolders } from '../src/call/environment.ts'
import { papi } from './fake-environment.ts'

let dist = ''
const page = '<!doctype html><title>papi-lens</title>'

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'papi-dist-'))
  mkdirSync(join(dist, 'assets'))
  writeFileSync(join(dist, 'index.html'), page)
  writeFileSync(join(dist, 'assets/app-1a2b.js'), 'let plain')
  writeFileSync(join(dist, 'assets/app-1a2b.js.br'), brotliCompressSync('let packed'))
})
afterAll(() => rmSync(dist, { recursive: true }))

/** Serves the folder, lets a visitor in, stops; gives what the command left behind. */
async function visit(argv: string[], visitor: (url: string) => Promise<void> = async () => {}) {
  const written: string[] = []
  let told: (url: string) => void = () => {}
  const url = new Promise<string>(resolve => {
    told = resolve
  })
  const outcome = await papi(['dashboard', ...argv], {
    folders: { ...bundledFolders(), dashboard: dist },
    stdout: {
      write: text => {
        written.push(text)
        told(/http:\/\/localhost:\d+\//.exec(text)?.[0] ?? '')
      },
      isTerminal: false,
      columns: null,
    },
    untilStopped: async () => visitor(await url),
  })
  return { ...outcome, stdout: written.join('') }
}

describe('papi dashboard', () => {
  it('prints where it is and ends with 0 when stopped', async () => {
    const { exitCode, stdout, stderr } = await visit(['--port', '0'])
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^papi-lens: http:\/\/localhost:\d+\/\n$/)
  })

  it('prints a JSON document with --json', async () => {
    const { stdout } = await visit(['--port', '0', '--json'])
    expect(JSON.parse(stdout)).toEqual({ url: expect.stringMatching(/^http:\/\/localhost:\d+\/$/) })
  })

  it('serves the page with strict headers, to be asked for again', async () => {
    await visit(['--port', '0'], async url => {
      const response = await fetch(url)
      expect(await response.text()).toBe(page)
      expect(response.headers.get('content-security-policy')).toBe(
        "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
      )
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response.headers.get('cache-control')).toBe('no-cache')
      const again = await fetch(url, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } })
      expect(again.status).toBe(304)
    })
  })

  it('serves assets for ever, packed where the browser takes it', async () => {
    await visit(['--port', '0'], async url => {
      const packed = await fetch(`${url}assets/app-1a2b.js`, { headers: { 'accept-encoding': 'br' } })
      expect(packed.headers.get('cache-control')).toBe('public,max-age=31536000,immutable')
      expect(packed.headers.get('content-type')).toBe('text/javascript;charset=utf-8')
      expect(await packed.text()).toBe('let packed')
      const plain = await fetch(`${url}assets/app-1a2b.js`, { headers: { 'accept-encoding': 'identity' } })
      expect(await plain.text()).toBe('let plain')
    })
  })

  it('gives the whole file to whoever asks for a part', async () => {
    await visit(['--port', '0'], async url => {
      for (const range of ['bytes=2-5', 'bytes=9-2', 'bytes=x']) {
        const response = await fetch(url, { headers: { range } })
        expect([response.status, await response.text()]).toEqual([200, page])
      }
    })
  })

  it('serves nothing else', async () => {
    await visit(['--port', '0'], async url => {
      const absent = await fetch(`${url}assets/gone.js`)
      expect([absent.status, absent.headers.get('cache-control')]).toEqual([404, null])
      expect(absent.headers.get('x-content-type-options')).toBe('nosniff')
      expect((await fetch(`${url}..%2f..%2fetc%2fpasswd`)).status).toBe(404)
      expect((await fetch(url, { method: 'POST' })).status).toBe(405)
    })
  })

  it('says that a port is taken, if it was asked for', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    expect(await visit(['--port', `${port}`])).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `papi: cổng ${port} đang bận; hãy cho cổng khác bằng --port, hoặc bỏ --port để tự chọn\n`,
    })
    other.close()
  })

  it('takes another port by itself otherwise', async () => {
    await visit([], async first => {
      await visit([], async second => {
        expect(second).not.toBe(first)
        expect(second).toMatch(/^http:\/\/localhost:41\d\d\/$/)
      })
    })
  })

  it('says how to build it', async () => {
    expect(await papi(['dashboard'], { folders: { ...bundledFolders(), dashboard: '/no/dist' } })).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        'papi: trang tổng quan chưa được dựng: không có index.html trong "/no/dist"; hãy chạy "npm run setup" trong thư mục mã nguồn\n',
    })
  })

  it('says that it does not use --data', async () => {
    expect((await visit(['--port', '0', '--data', '/x'])).stderr).toBe(
      'papi: trang tổng quan dùng dữ liệu đã dựng sẵn; --data không có tác dụng\n',
    )
  })
})
