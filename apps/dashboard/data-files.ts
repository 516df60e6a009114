import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { CHARTS } from '@papi-lens/charts'
import type { ChartData } from '@papi-lens/embed'
import type { Plugin } from 'vite'
import { readData } from './bundle-data.ts'

const MODULE = 'virtual:papi-files'
/** The provinces, for what is there before the data are. */
const PROVINCES = 'virtual:papi-provinces'
const require = createRequire(import.meta.url)

/** A file of the site that is data: what it is made of, and its name, which other pages know. */
interface Made {
  readonly name: string
  readonly content: () => string
}

const FILES: Readonly<
  Record<'overviewFile' | 'chartsFile' | 'scoresFile' | 'moreFile' | 'outlinesFile', Made>
> = {
  overviewFile: { name: 'papi-overview.json', content: () => JSON.stringify(readData()) },
  chartsFile: { name: 'papi-data.json', content: () => JSON.stringify(chartData()) },
  scoresFile: { name: 'papi-scores.json', content: () => JSON.stringify(scores()) },
  moreFile: { name: 'papi-more.json', content: () => JSON.stringify(more()) },
  outlinesFile: { name: 'papi-outlines.json', content: () => JSON.stringify(outlinesOf()) },
}

/**
 * Puts the data beside the pages, as files: what is fetched can be shown to come, given up and asked for again. The module
 * `virtual:papi-files` says where they are and how large; the address carries a hash of the content, so that no copy from
 * before a deployment is taken.
 */
export function dataFiles(): Plugin {
  const made = new Map<string, string>()
  const textOf = ({ name, content }: Made) => {
    const text = made.get(name) ?? content()
    made.set(name, text)
    return text
  }
  return {
    name: 'papi-data-files',
    resolveId: id => (id === MODULE || id === PROVINCES ? `\0${id}` : null),
    load(id) {
      if (id === `\0${PROVINCES}`)
        return `export const PROVINCES = ${JSON.stringify(readData().packed.provinces)}`
      if (id !== `\0${MODULE}`) return null
      const kinds = `export const kindsWithMore = ${JSON.stringify(KINDS_WITH_MORE)}\n`
      return Object.entries(FILES)
        .map(([key, file]) => {
          const text = textOf(file)
          return `export const ${key} = ${JSON.stringify({ url: `./${addressOf(file.name, text)}`, bytes: Buffer.byteLength(text) })}`
        })
        .join('\n')
        .concat('\n', kinds)
    },
    // A page that names its data has them come with its scripts.
    transformIndexHtml: html =>
      html.replace(/(?<=href="\.\/)papi-scores\.json/, name => addressOf(name, textOf(FILES.scoresFile))),
    generateBundle() {
      for (const file of Object.values(FILES)) {
        this.emitFile({ type: 'asset', fileName: file.name, source: textOf(file) })
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = request.url?.split('?')[0]?.slice(1) ?? ''
        const file = Object.values(FILES).find(known => known.name === name)
        if (!file) return next()
        response.setHeader('Content-Type', 'application/json')
        response.end(textOf(file))
      })
    },
  }
}

/** The address of a file whose name stays the same: with a hash of what is in it. */
export function addressOf(name: string, content: string | Uint8Array): string {
  return `${name}?v=${createHash('sha256').update(content).digest('hex').slice(0, 8)}`
}

/** Kinds that take more than scores: outlines or plans. */
const KINDS_WITH_MORE = CHARTS.filter(
  ({ needs, takes }) => needs.includes('outlines') || takes.includes('plans'),
).map(({ kind }) => kind)

/** What charts are drawn from, here and on other sites. */
export function chartData(): ChartData {
  const { version, packed, plans } = readData()
  return { version, packed, plans, outlines: outlinesOf() }
}

/** What is beside the scores in {@link chartData}. */
function more(): Pick<ChartData, 'plans' | 'outlines'> {
  return { plans: readData().plans, outlines: outlinesOf() }
}

function scores(): ChartData {
  const { version, packed } = readData()
  return { version, packed }
}

function outlinesOf(): NonNullable<ChartData['outlines']> {
  return JSON.parse(readFileSync(require.resolve('@papi-lens/data/geo/provinces.topo.json'), 'utf8'))
}
