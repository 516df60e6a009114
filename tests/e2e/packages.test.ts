import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveFolder } from '../../apps/cli/src/dashboard/serve-folder.ts'
import { launch } from './browser.ts'
import { installedProject } from './installed-project.ts'
import { open } from './page.ts'

const NAMES = ['charts', 'cli', 'core', 'dashboard', 'data', 'embed', 'io', 'plans', 'words']
/** Entries that are read as they are, by browsers and programs; and the one whose types are those of Arquero. */
const UNTYPED = /\*|\.(js|json)$/
const ARQUERO = '@papi-lens/core/table'
/** Further programs of Node to run everything with, as a list of paths. */
const NODES = [process.execPath, ...(process.env.NODES ?? '').split(delimiter).filter(Boolean)]

const { inProject, installed, manifestOf, run, npmInstall, compile, blocks } = installedProject()

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

describe('every package', () => {
  it('is installed, and they are all there are', () => {
    expect(readdirSync(installed('.')).sort()).toEqual(NAMES)
  })

  it.each(NAMES)('%s says what it is and holds what it names', name => {
    const manifest = manifestOf(name)
    expect(manifest).toMatchObject({ name: `@papi-lens/${name}`, license: 'MIT' })
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(manifest.description).toBeTruthy()
    expect(manifest.private).toBeUndefined()
    expect(
      Object.values(manifest.dependencies ?? {}).filter(range => /workspace|file:|link:/.test(range)),
    ).toEqual([])
    for (const file of ['README.md', 'LICENSE']) expect(existsSync(installed(name, file))).toBe(true)
    const targets = Object.values(manifest.exports ?? {}).flatMap(entry =>
      typeof entry === 'string'
        ? [entry]
        : Object.entries(entry).flatMap(([condition, target]) =>
            condition === 'papi-lens:source' ? [] : [target],
          ),
    )
    const named = [...targets, ...Object.values(manifest.bin ?? {})].filter(target => !target.includes('*'))
    expect(named.filter(target => !existsSync(installed(name, target)))).toEqual([])
    for (const folder of ['src', 'test']) expect(existsSync(installed(name, folder))).toBe(false)
  })
})

describe('types, strictly and with those of libraries', () => {
  const entries = () =>
    NAMES.flatMap(name =>
      Object.keys(manifestOf(name).exports ?? {})
        .map(entry => join(`@papi-lens/${name}`, entry).replaceAll('\\', '/'))
        .filter(entry => !UNTYPED.test(entry) && entry !== ARQUERO),
    )
  const reexports = () => entries().map((entry, at) => `export * as entry${at} from '${entry}'\n`)

  it('of every entry hold for a bundler, without those of Node', () => {
    expect(entries().length).toBeGreaterThan(12)
    writeFileSync(inProject('entries.ts'), reexports().join(''))
    compile(['entries.ts'], { module: 'esnext', moduleResolution: 'bundler', types: [] })
  })

  it('and for Node', () => {
    writeFileSync(inProject('entries.ts'), reexports().join(''))
    compile(['entries.ts'], { module: 'node16', moduleResolution: 'node16', types: [] })
  })
})

describe('the example of a README', () => {
  const WITH_EXAMPLE = ['charts', 'core', 'io', 'plans', 'words']

  it('is right for the compiler', () => {
    for (const name of WITH_EXAMPLE) {
      writeFileSync(inProject(`readme-${name}.ts`), blocks(name, 'ts')[0] ?? '')
    }
    const files = WITH_EXAMPLE.map(name => `readme-${name}.ts`)
    compile(files, { module: 'node16', outDir: '.', types: ['node'] })
  })

  it.each(WITH_EXAMPLE)('of %s prints what it says', name => {
    const said = [...(blocks(name, 'ts')[0] ?? '').matchAll(/^\/\/ => (.*)$/gm)].map(([, line]) => line)
    expect(said.length).toBeGreaterThan(0)
    for (const node of NODES)
      expect(
        run(node, [`readme-${name}.js`])
          .trim()
          .split('\n'),
      ).toEqual(said)
  })

  it('of embed draws its chart', async () => {
    const [page = ''] = blocks('embed', 'html')
    const [, copies = ''] = /^cp (.+) \.$/m.exec(blocks('embed', 'sh').join('')) ?? []
    const site = inProject('site')
    mkdirSync(site)
    // Browsers ask for an icon that no example has.
    writeFileSync(
      join(site, 'index.html'),
      page.replace('<title>', '<link rel="icon" href="data:," /><title>'),
    )
    const files = copies.split(' ')
    expect(files).toHaveLength(2)
    for (const file of files) copyFileSync(inProject(file), join(site, file.split('/').at(-1) ?? ''))
    const serving = await serveFolder(site, 0)
    const { page: shown, troubles } = await open(browser, serving.url, { stands: 'papi-chart svg' })
    await shown.locator('papi-chart svg', { hasText: 'Sơn La' }).waitFor()
    expect(troubles).toEqual([])
    await shown.context().close()
    await serving.stop()
  })
})

describe('papi', () => {
  const papi = process.platform === 'win32' ? 'papi.cmd' : 'papi'
  const bin = () => inProject('node_modules/.bin', papi)
  const commands = () =>
    blocks('cli', 'sh')
      .join('')
      .split('\n')
      .filter(line => line.startsWith('papi '))
      .map(line => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''))

  it('runs the commands of its README on the data it came with', () => {
    const ending = commands().filter(([, command]) => command !== 'dashboard')
    expect(ending.length).toBeGreaterThan(2)
    for (const [, ...args] of ending) expect(run(bin(), args)).toMatch(/\p{Lu}\p{Ll}/u)
    const [, ...chart] = ending.find(([, command]) => command === 'chart') ?? []
    expect(readFileSync(inProject(chart.at(-1) ?? ''), 'latin1').slice(0, 4)).toBe('\x89PNG')
  })

  it.each(NODES)('answers under %s', node => {
    const main = installed('cli', manifestOf('cli').bin?.papi ?? '')
    const asked = ['scores', '--province', 'son-la', '--year', '2023', '--json']
    expect(JSON.parse(run(node, [main, ...asked]))).toMatchObject({ total: { score: 42.3966 } })
  })

  it('serves the dashboard it came with', async () => {
    const serving = spawn(process.execPath, [
      installed('cli', manifestOf('cli').bin?.papi ?? ''),
      'dashboard',
      '--port',
      '0',
    ])
    const url = await new Promise<string>((resolve, reject) => {
      serving.stdout.on('data', text => resolve(/http:\S+/.exec(`${text}`)?.[0] ?? ''))
      serving.once('exit', code => reject(new Error(`papi dashboard ended with ${code}`)))
    })
    const { page, troubles } = await open(browser, `${url}?province=son-la&from=2022&to=2023`)
    await page.locator('h1', { hasText: 'Sơn La' }).waitFor()
    expect(troubles).toEqual([])
    await page.context().close()
    serving.kill()
  })
})

it('a damaged Parquet file is a fault here as in the checkout, and no endless loop', () => {
  // One byte of the head of a page, of which the reader as published makes pages without end.
  writeFileSync(
    inProject('damaged.js'),
    `import { readFileSync } from 'node:fs'
     import { unpackDataset } from '@papi-lens/core'
     import { importParquet } from '@papi-lens/io'
     import { parquetWriteBuffer } from 'hyparquet-writer'
     const { packed } = JSON.parse(readFileSync(new URL(import.meta.resolve('@papi-lens/data/packed.json')), 'utf8'))
     const { panel } = unpackDataset(packed)
     const column = (name, data, type) => ({ name, data: Array(200).fill(data), type })
     const columnData = [
       column('year', 2024, 'INT32'),
       column('province_code', '14', 'STRING'),
       column('unit', 'health-care', 'STRING'),
       column('score', 2.05, 'DOUBLE'),
     ]
     const whole = new Uint8Array(parquetWriteBuffer({ columnData }))
     let faults = 0
     for (let at = 30; at < 50; at++) {
       const { report } = await importParquet('scores.parquet', whole.map((byte, place) => (place === at ? 0x80 : byte)), panel)
       if (report.errors.some(({ code }) => code === 'unreadable-file')) faults++
     }
     console.log(faults)`,
  )
  expect(Number(run(process.execPath, ['damaged.js'], { timeout: 30_000 }))).toBeGreaterThan(5)
})

it('a damaged Arrow file is a fault here as in the checkout, and takes no memory that it claims', () => {
  writeFileSync(
    inProject('claiming.js'),
    `import { readFileSync } from 'node:fs'
     import { unpackDataset } from '@papi-lens/core'
     import { importArrow } from '@papi-lens/io'
     import { tableFromArrays, tableToIPC } from '@uwdata/flechette'
     const { packed } = JSON.parse(readFileSync(new URL(import.meta.resolve('@papi-lens/data/packed.json')), 'utf8'))
     const { panel } = unpackDataset(packed)
     const columns = { year: 2024, province_code: '14', unit: 'health-care', score: 2.05 }
     const arrays = Object.entries(columns).map(([name, value]) => [name, Array(200).fill(value)])
     const whole = tableToIPC(tableFromArrays(arrays), { format: 'file' })
     let faults = 0
     for (let at = 8; at + 4 < whole.length; at += 4) {
       const damaged = whole.slice()
       new DataView(damaged.buffer).setInt32(at, 0x7fffffff, true)
       const { report } = await importArrow('scores.arrow', damaged, panel)
       if (report.errors.some(({ code }) => code === 'unreadable-file' || code === 'too-large')) faults++
     }
     console.log(faults)`,
  )
  expect(Number(run(process.execPath, ['--max-old-space-size=200', 'claiming.js']))).toBeGreaterThan(100)
})

it('the scores are an Arquero table where Arquero is installed', () => {
  const [, asked = ''] =
    /`npm install (arquero [^`]+)`/.exec(readFileSync(installed('core', 'README.md'), 'utf8')) ?? []
  npmInstall(...asked.split(' '))
  writeFileSync(
    inProject('table.ts'),
    `import { readFileSync } from 'node:fs'
     import { type PackedDataset, unpackDataset } from '@papi-lens/core'
     import { tableOf } from '@papi-lens/core/table'
     const file = new URL(import.meta.resolve('@papi-lens/data/packed.json'))
     const { packed } = JSON.parse(readFileSync(file, 'utf8')) as { packed: PackedDataset }
     console.log(tableOf(unpackDataset(packed).panel).filter('d => d.year === 2024 && d.unit === "total"').numRows())`,
  )
  compile(['table.ts'], { module: 'node16', outDir: '.', types: ['node'], skipLibCheck: true })
  expect(run(process.execPath, ['table.js'])).toBe('63\n')
})
