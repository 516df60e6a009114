import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveFolder } from '../../apps/cli/src/dashboard/serve-folder.ts'
import { ROOT } from '../bundled.ts'

/** A site of its own, which can go away, come back, and be deployed anew. */
export interface Deployment {
  readonly url: string
  /** Takes the site from the network, connections that are open too. */
  goAway(): Promise<void>
  comeBack(): Promise<void>
  /** Puts another build in its place: every script has another name, and the old ones are gone. */
  deployAnew(): void
  end(): Promise<void>
}

/** Deploys a copy of the built dashboard. */
export async function deploy(): Promise<Deployment> {
  const folder = mkdtempSync(join(tmpdir(), 'papi-site-'))
  cpSync(join(ROOT, 'apps/dashboard/dist'), folder, {
    recursive: true,
    filter: file => !/\.(br|gz)$/.test(file),
  })
  let serving: Awaited<ReturnType<typeof serveFolder>> | null = await serveFolder(folder, 0)
  const { url, port } = serving
  const goAway = async () => {
    await serving?.stop()
    serving = null
  }
  return {
    url,
    goAway,
    async comeBack() {
      serving = await serveFolder(folder, port)
    },
    deployAnew: () => renameScripts(folder),
    async end() {
      await goAway()
      rmSync(folder, { recursive: true })
    },
  }
}

function renameScripts(folder: string): void {
  const assets = join(folder, 'assets')
  const scripts = readdirSync(assets).filter(file => file.endsWith('.js'))
  const renamed = new Map(scripts.map(name => [name, name.replace(/.{4}\.js$/, 'anew.js')]))
  for (const [name, anew] of renamed) renameSync(join(assets, name), join(assets, anew))
  const known = new RegExp(scripts.map(name => name.replaceAll('.', '\\.')).join('|'), 'g')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|html)$/.test(file)) continue
    const text = readFileSync(join(folder, file), 'utf8')
    const now = text.replace(known, name => renamed.get(name) ?? name)
    // What the build makes of the names of its files.
    writeFileSync(join(folder, file), now.replace(/(version:\s*[`"'])[0-9a-f]{12}/g, '$1anew'))
  }
}
