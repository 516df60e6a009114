import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGS } from '@papi-lens/words'
import type { Plugin, Rolldown } from 'vite'
import { aloneScript } from './alone-script.ts'
import { chunksOf, stylesOf } from './bundle-parts.ts'
import { addressOf } from './data-files.ts'
import { isForever, offlinePage, type SiteFiles } from './src/offline/site-files.ts'

/** What draws a view, whichever. */
const VIEW = /\/src\/views\/[a-z]+\/[a-z-]+\.tsx$/
/** The data that every view reads; what stands beside the pages for some of them. */
const DATA = 'papi-overview.json'
const RARE = [
  'papi-data.json',
  'papi-scores.json',
  'papi-more.json',
  'papi-outlines.json',
  'papi-chart.js',
  'papi-chart-all.js',
]

/** Writes offline.js beside the pages: the worker that keeps the site, with the names of its files. */
export function offlineFiles(): Plugin {
  return {
    name: 'papi-offline-files',
    apply: 'build',
    // Once everything lies in its place: pages, data, scripts that stand alone.
    async writeBundle({ dir = 'dist' }, bundle) {
      const define = { SITE_FILES: JSON.stringify(siteFiles(dir, bundle)) }
      const script = await aloneScript('offline.js', 'src/offline/offline-worker.ts', 'es2022', define)
      writeFileSync(join(dir, 'offline.js'), script)
    },
  }
}

/** The files of a build in a folder, by how much they are wanted where there is no connection. */
function siteFiles(folder: string, bundle: Rolldown.OutputBundle): SiteFiles {
  const read = (file: string) => readFileSync(join(folder, file))
  const dated = (file: string) => addressOf(file, read(file))
  const pages = LANGS.map(offlinePage)
  const needed = [
    ...new Set([
      'index.html',
      ...pages,
      ...pages.flatMap(page => partsOf(read(page).toString())),
      dated(DATA),
    ]),
  ]
  const views = chunksOf(module => VIEW.test(module), bundle)
  const assets = readdirSync(join(folder, 'assets')).map(file => `assets/${file}`)
  const fonts = assets.filter(file => file.endsWith('.woff2'))
  const soon = [
    ...new Set([
      'charts.html',
      'chart.html',
      ...views.map(({ fileName }) => fileName),
      ...stylesOf(views),
      ...fonts,
    ]),
  ].filter(file => !needed.includes(file))
  const used = [...assets, ...RARE.map(dated)].filter(file => !needed.includes(file) && !soon.includes(file))
  const version = createHash('sha256')
  for (const file of [...needed, ...soon, ...used]) {
    version.update(file)
    // What keeps its name is told by what is in it.
    if (!isForever(file)) version.update(read(file))
  }
  return { version: version.digest('hex').slice(0, 12), needed, soon, used }
}

/** The files of the site that a page names: scripts, styles, pictures, and those that its script asks for. */
function partsOf(page: string): string[] {
  const named = [...page.matchAll(/(?:src|href)="(?:\.{1,2}\/)+([^"]+\.(?:js|css|svg))"/g)].map(
    ([, file = '']) => file,
  )
  const asked = /data-parts="([^"]*)"/.exec(page)?.[1]?.split(' ') ?? []
  return [...named, ...asked]
}
