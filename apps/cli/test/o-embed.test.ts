// What `papi dashboard` answers to programs that want to show a chart whose address they were given.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Serving } from '../src/dashboard/local-server.ts'
import { serveFolder } from '../src/dashboard/serve-folder.ts'

const PAGE = '<!doctype html><html><head><title>x</title></head><body></body></html>'
const TREND = 'chart.html?kind=trend&province=son-la&unit=health-care&lang=vi'
let folder = ''
let serving: Serving

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papi-oembed-'))
  const { packed } = JSON.parse(
    readFileSync(new URL('../../../data/packed.json', import.meta.url), 'utf8'),
  ) as { packed: unknown }
  writeFileSync(join(folder, 'papi-data.json'), JSON.stringify({ version: '2024.1.0', packed, plans: [] }))
  writeFileSync(join(folder, 'chart.html'), PAGE)
  writeFileSync(join(folder, 'chart.html.br'), brotliCompressSync(PAGE))
  serving = await serveFolder(folder, 0)
})
afterAll(async () => {
  await serving.stop()
  rmSync(folder, { recursive: true })
})

const ask = (asked: Readonly<Record<string, string>>, method = 'GET') =>
  fetch(`${serving.url}oembed?${new URLSearchParams(asked)}`, { method })
const statusOf = async (asked: Readonly<Record<string, string>>) => (await ask(asked)).status

describe('the page of one chart', () => {
  it('names the address where to ask about it, which answers for it', async () => {
    const page = await (await fetch(`${serving.url}${TREND}`)).text()
    const [, href = ''] =
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? []
    const answer = await fetch(href.replaceAll('&amp;', '&'))
    expect(answer.headers.get('content-type')).toBe('application/json;charset=utf-8')
    expect(await answer.json()).toEqual({
      version: '1.0',
      type: 'rich',
      provider_name: 'papi-lens',
      provider_url: serving.url,
      title: expect.stringMatching(/^Sơn La: Y tế công lập, chưa rõ xu hướng trong 2011–2024 \(/),
      width: 640,
      height: expect.any(Number),
      html: expect.stringContaining(
        `<iframe src="${serving.url}chart.html?kind=trend&amp;province=son-la&amp;unit=health-care&amp;lang=vi" title="Sơn La: `,
      ),
    })
  })

  it('names none where it has no chart, and carries what an address says as text', async () => {
    expect(await (await fetch(`${serving.url}chart.html`)).text()).toBe(PAGE)
    const page = await (await fetch(`${serving.url}chart.html?kind=trend"><script>`)).text()
    expect(page.replace(/<link [^>]*>/, '')).toBe(PAGE)
  })
})

describe('/oembed', () => {
  it('keeps to the width and height that it is given', async () => {
    const url = `${serving.url}${TREND}`
    const free = (await (await ask({ url })).json()) as { height: number }
    const narrow = (await (await ask({ url, maxwidth: '300', maxheight: '400' })).json()) as object
    expect(narrow).toMatchObject({ width: 300, height: 400, html: expect.stringContaining('width="300"') })
    expect(free.height).toBeGreaterThan(450)
    expect(await (await ask({ url, maxwidth: '0', maxheight: 'x' })).json()).toEqual(free)
  })

  it('finds only charts of its own', async () => {
    const { host } = new URL(serving.url)
    for (const url of [
      '',
      'x',
      `https://elsewhere.example/${TREND}`,
      `http://user@${host}/${TREND}`,
      `${serving.url}index.html`,
      `${serving.url}chart.html`,
      `${serving.url}chart.html?kind=nothing`,
      `${serving.url}chart.html?kind=trend&province=nowhere`,
      `${serving.url}chart.html?kind=trend&province=son-la&lang=fr`,
    ])
      expect([url, await statusOf({ url })]).toEqual([url, 404])
  })

  it('makes JSON only', async () => {
    const url = `${serving.url}${TREND}`
    expect(await statusOf({ url, format: 'xml' })).toBe(501)
    expect(await statusOf({ url, format: 'json' })).toBe(200)
    const head = await ask({ url }, 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
  })
})
