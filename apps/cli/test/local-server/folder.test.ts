import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { serveFolder } from '../../src/dashboard/serve-folder.ts'
import { PAGE, servedFolder } from './served-folder.ts'

const { get, linked } = servedFolder()

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
    const through = await serveFolder(linked(), 0)
    expect(await (await fetch(`${through.url}charts.html`)).text()).toBe(PAGE)
    await through.stop()
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
