// In greyscale a hatching alone tells the low group, and what cannot be compared: it must not be lost on the way.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hatchInLines } from '@papi-lens/charts'
import { Document, ImageRun, Packer, Paragraph } from 'docx'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GALLERY } from '../../packages/charts/gallery/gallery-entries.ts'
import { ROOT } from '../bundled.ts'
import { launch } from './browser.ts'

/** One hatched drawing of a kind whose outlines are circles, rectangles, petals, tiles, provinces. */
const HATCHED = ['dot-strip', 'heat-map', 'shape', 'tile-map', 'map', 'distribution'].map(kind => {
  const found = GALLERY.find(entry => entry.kind === kind && /fill="url\(#/.test(entry.draw().svg))
  if (!found) throw new Error(`no example of ${kind} is hatched`)
  const { svg, width, height } = found.draw()
  return {
    kind,
    svg,
    width,
    height,
    bare: svg.replace(/<(rect|circle|path)[^>]* fill="url\(#[^>]*><\/\1>/g, ''),
  }
})

describe('a picture that stands twice in a page, the first time hidden', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 700, height: 900 } })
  })
  afterAll(() => browser?.close())

  /** The pixels of the last picture of a page with these in it. */
  async function seen(...pictures: readonly string[]): Promise<string> {
    const boxes = pictures.map((svg, at) =>
      at < pictures.length - 1 ? `<div style="display:none">${svg}</div>` : `<div id="seen">${svg}</div>`,
    )
    await page.setContent(`<!doctype html><title>x</title>${boxes.join('')}`)
    return (await page.locator('#seen').screenshot()).toString('base64')
  }

  it.each(HATCHED)('is hatched as where it stands once: $kind', async ({ svg, bare }) => {
    const file = hatchInLines(svg)
    const once = await seen(file)
    expect(once === (await seen(hatchInLines(bare)))).toBe(false)
    expect((await seen(file, file)) === once).toBe(true)
    // With patterns, which a browser looks for in the first, it would not be.
    expect((await seen(svg, svg)) === (await seen(svg))).toBe(false)
  })
})

const has = (program: string) => spawnSync(program, ['--help'], { stdio: 'ignore' }).error === undefined

describe.skipIf(!has('soffice') || !has('pdftoppm'))('in a Word file that LibreOffice makes pages of', () => {
  const { Resvg } = createRequire(`${ROOT}packages/charts/package.json`)('@resvg/resvg-js') as {
    readonly Resvg: new (svg: string, options?: object) => { render(): { readonly pixels: Uint8Array } }
  }
  const folder = mkdtempSync(join(tmpdir(), 'papi-hatching-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  /** A picture on a page of its own, as SVG alone: also in the place of the PNG that old programs show, and LibreOffice. */
  const placed = (svg: string, width: number, height: number) =>
    new Paragraph({
      pageBreakBefore: true,
      children: [
        new ImageRun({
          type: 'svg',
          data: Buffer.from(svg),
          fallback: { type: 'png', data: Buffer.from(svg) },
          transformation: { width: 560, height: (560 * height) / width },
        }),
      ],
    })

  it('each hatching changes as many pixels as it does in the picture itself', async () => {
    const pages = HATCHED.flatMap(({ svg, bare, width, height }) => [
      placed(hatchInLines(svg), width, height),
      placed(hatchInLines(bare), width, height),
    ])
    const document = new Document({ sections: [{ children: pages }] })
    writeFileSync(join(folder, 'charts.docx'), await Packer.toBuffer(document))
    const run = (program: string, ...args: string[]) =>
      execFileSync(program, args, { cwd: folder, stdio: 'ignore' })
    const profile = `-env:UserInstallation=file://${folder}/profile`
    run('soffice', profile, '--headless', '--convert-to', 'pdf', 'charts.docx')
    // At the size of the pictures, 640 pixels for 560.
    run('pdftoppm', '-r', `${(96 * 640) / 560}`, '-gray', 'charts.pdf', 'page')
    const seen = readdirSync(folder)
      .filter(file => file.endsWith('.pgm'))
      .sort()
      .map(file => readFileSync(join(folder, file)))
    expect(seen.length).toBe(pages.length)
    const apart = (a: Uint8Array, b: Uint8Array, step: number) => {
      let count = 0
      for (let at = 0; at < a.length; at += step) if (Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > 25) count++
      return count
    }
    const pixelsOf = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels
    for (const [at, { kind, svg, bare }] of HATCHED.entries()) {
      const itself = apart(pixelsOf(svg), pixelsOf(bare), 4)
      const onPaper = apart(seen[2 * at] ?? Buffer.alloc(0), seen[2 * at + 1] ?? Buffer.alloc(0), 1)
      expect(itself).toBeGreaterThan(100)
      expect([kind, onPaper > 0.6 * itself]).toEqual([kind, true])
    }
  }, 300_000)
})
