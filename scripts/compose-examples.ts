// Puts the built site, the examples and the Vega libraries one of them needs into one folder, as a web site would hold them.
import { cpSync, existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const VEGA_ENTRY = join(ROOT, 'examples/vega-embed/vega-bundle.mjs')

/**
 * Composes the folder anew: the built site at its root, the examples below /examples/.
 *
 * @throws if the site is not built
 */
export async function composeExamples(folder: string): Promise<void> {
  const site = join(ROOT, 'apps/dashboard/dist')
  if (!existsSync(join(site, 'papi-chart.js')))
    throw new Error('the site is not built; run npm run setup first')
  rmSync(folder, { recursive: true, force: true })
  cpSync(site, folder, { recursive: true })
  cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true })
  await bundleVega(join(folder, 'examples/vega-embed'))
}

/** The Vega libraries as one module, because browsers do not find packages by name. */
async function bundleVega(outDir: string): Promise<void> {
  // Vite belongs to the embed, which is built with it.
  const require = createRequire(join(ROOT, 'packages/embed/package.json'))
  const entry = pathToFileURL(join(dirname(require.resolve('vite/package.json')), 'dist/node/index.js')).href
  const { build } = (await import(entry)) as { build: (config: object) => Promise<unknown> }
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: VEGA_ENTRY, formats: ['es'], fileName: () => 'vega-bundle.js' },
    },
  })
}
